import type { ConditionId } from '../knowledge/ids.ts';
import type { RoutedCondition } from '../knowledge/routes.ts';
import { manyAreas } from '../questionnaire/areas.ts';
import type { AreaId, Fact } from '../questionnaire/questions.ts';

/**
 * Answers that put a condition first whatever its score. "It started in pregnancy" may be years ago, so only being
 * pregnant now counts. Source: clinical document E4.6 and B5.
 */
export const routedBy: Readonly<Record<RoutedCondition, readonly Fact[]>> = {
  pregnancy: [
    'help.pregnant',
    'health.pregnant',
    'health.early-or-high-risk-pregnancy',
    'safety.pregnant',
    'safety.early-or-high-risk-pregnancy',
  ],
  'cancer-support': ['help.cancer'],
};

/** Never shown by its score: only the answers above bring it. Source: E4.6. */
export const neverByScore: readonly ConditionId[] = ['pregnancy'];

/** Goals that ask for nothing but calm. */
export const calm: readonly Fact[] = ['help.relax-unsure', 'help.stress', 'help.sleep'];

/** Bodily places a condition lives in. Source: clinical document E4.2. Conditions without a row live anywhere. */
export const homeAreas: Readonly<Partial<Record<ConditionId, readonly AreaId[]>>> = {
  rsi: ['elbow-forearm', 'wrist-hand', 'shoulder', 'neck'],
  headache: ['head'],
  whiplash: ['neck', 'shoulder', 'upper-back'],
  tmj: ['jaw-face'],
  'low-back-sciatica': ['low-back', 'buttock-leg', 'hip-groin'],
  'frozen-joint': ['shoulder', 'hip-groin'],
  'carpal-tunnel': ['wrist-hand'],
  'neck-shoulder': ['neck', 'shoulder', 'upper-back'],
};

/** Taken off when the visitor marked places and none of them is a home area. */
export const homePenalty = 3;

/** At least one of these must be known, or the condition stays at the cap. Source: E4.3. */
export const gates: Readonly<Partial<Record<ConditionId, readonly Fact[]>>> = {
  whiplash: ['start.jolt'],
  scar: ['help.scar', 'start.operation', 'scar-signs.pulls', 'scar-signs.lumpy'],
  lymphatic: [
    'help.swelling',
    'swelling-signs.heavy-tight',
    'swelling-signs.eve-worse',
    'swelling-signs.nodes',
    'swelling-signs.post-op-puffy',
  ],
  'cancer-support': ['help.cancer', 'start.cancer-treatment', 'swelling-signs.nodes'],
  pregnancy: ['help.pregnant', 'start.pregnancy'],
  tmj: [
    'help.jaw',
    'where.jaw-face',
    'head-neck-jaw.chew',
    'head-neck-jaw.click-lock',
    'head-neck-jaw.clench',
  ],
  'carpal-tunnel': ['help.tingle', 'hand.median'],
  headache: ['help.headaches', 'where.head'],
  insomnia: ['help.sleep', 'sleep-mood.three-nights'],
  'stress-mood': [
    'help.stress',
    'help.relax-unsure',
    'sleep-mood.on-edge',
    'sleep-mood.low-mood',
    'sleep-mood.tense-body',
  ],
};

/** The most a condition can score behind a closed gate: too little to be shown. */
export const gateCap = 2;

/** Tingling feet as well as hands point past the wrist and the task. Source: E4.5. */
export const lookAlike: { readonly fact: Fact; readonly caps: readonly ConditionId[] } = {
  fact: 'hand.hands-and-feet',
  caps: ['carpal-tunnel', 'rsi'],
};

/** Fibromyalgia: all over, or at least this many areas in all three zones, and at least three months. Source: E4.4, wolfe-2016. */
export const widespread: {
  readonly areas: number;
  readonly zones: readonly (readonly AreaId[])[];
  readonly lasting: readonly Fact[];
} = {
  areas: manyAreas,
  zones: [
    ['neck', 'upper-back', 'low-back', 'chest-belly'],
    ['shoulder', 'elbow-forearm', 'wrist-hand'],
    ['hip-groin', 'buttock-leg', 'lower-leg-foot'],
  ],
  lasting: ['duration.3-months-to-1-year', 'duration.over-1-year'],
};

/** Lowest score of each band; below `might` nothing is shown. Source: E4.7. */
export const bands = { closest: 9, could: 6, might: 4 } as const;
export type Band = keyof typeof bands;

/** No more than this many conditions, styles and reasons are shown. */
export const most = { matches: 3, modalities: 2, reasons: 3 } as const;
