import type { ConditionId } from '../knowledge/ids.ts';
import { headache, lasting, sport } from '../questionnaire/fact-groups.ts';
import type { AreaId, Fact } from '../questionnaire/questions.ts';
import { manyAreas } from '../questionnaire/signs-to-ask.ts';
import type { Trigger } from '../questionnaire/triggers.ts';

/** The answer that puts a condition first whatever its score (G4); pregnancy has flags of its own. */
export const cancerCare: Fact = 'help.cancer';

/** Never shown by its score. */
export const neverByScore: readonly ConditionId[] = ['pregnancy', 'other'];

/** Bodily places a condition lives in; conditions without a row live anywhere. Source: clinical contract 2, §5. */
export const homeAreas: Readonly<Partial<Record<ConditionId, readonly AreaId[]>>> = {
  rsi: ['upper-arm', 'elbow-forearm', 'wrist-hand', 'shoulder'],
  headache: ['head'],
  whiplash: ['neck', 'shoulder', 'upper-back'],
  tmj: ['jaw-face'],
  'low-back-sciatica': ['low-back', 'mid-back', 'buttock', 'buttock-leg'],
  'frozen-joint': ['shoulder', 'upper-arm', 'hip-groin', 'outer-hip'],
  'carpal-tunnel': ['wrist-hand'],
  'neck-shoulder': ['neck', 'shoulder', 'upper-back', 'mid-back'],
  'sport-soreness': [
    'thigh',
    'knee',
    'shin',
    'calf',
    'buttock',
    'foot-ankle',
    'shoulder',
    'upper-arm',
    'elbow-forearm',
    'neck',
    'upper-back',
    'low-back',
    'outer-hip',
    'hip-groin',
  ],
};

/** Taken off when the visitor marked places and none of them is a home area. */
export const homePenalty = 3;

/** At least one of these must be known, or the condition stays at the cap. Source: clinical contract 2, §5. */
export const gates: Readonly<Partial<Record<ConditionId, readonly Fact[]>>> = {
  whiplash: ['start.jolt'],
  scar: [
    'help.scar',
    'start.operation',
    'scar-signs.pulls',
    'scar-signs.lumpy',
    'scar-signs.itchy-numb',
    'cancer-signs.scar-tight',
  ],
  lymphatic: [
    'help.swelling',
    'swelling-signs.heavy-tight',
    'swelling-signs.eve-worse',
    'swelling-signs.nodes',
    'swelling-signs.post-op-puffy',
    'cancer-signs.swelling',
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
  headache,
  insomnia: ['help.sleep', 'sleep-mood.three-nights', 'cancer-signs.sleep-bad'],
  'stress-mood': [
    'help.stress',
    'help.relax',
    'help.relax-unsure',
    'sleep-mood.on-edge',
    'sleep-mood.low-mood',
    'sleep-mood.tense-body',
    'cancer-signs.worried',
  ],
  rsi: ['where.upper-arm', 'where.elbow-forearm', 'where.wrist-hand', 'hand.task-ache'],
  'low-back-sciatica': [
    'where.low-back',
    'where.mid-back',
    'where.buttock-leg',
    'back-hip-leg.back-only',
    'back-hip-leg.down-leg',
    'back-hip-leg.cough',
    'leg-signs.down-leg',
  ],
  'frozen-joint': [
    'help.stuck-joint',
    'shoulder-hip.cant-move',
    'shoulder-hip.dressing',
    'shoulder-hip.hip-socks',
    'back-hip-leg.socks',
  ],
  'sport-soreness': sport,
};

/** The most a condition can score behind a closed gate: too little to be shown. */
export const gateCap = 2;

/** Tingling feet as well as hands point past the wrist and the task. */
export const lookAlike: { readonly fact: Fact; readonly caps: readonly ConditionId[] } = {
  fact: 'hand.hands-and-feet',
  caps: ['carpal-tunnel', 'rsi'],
};

/**
 * Fibromyalgia: known, or lasting and widespread (all over, or at least this many areas in all zones) with pain or a
 * widespread sign: so the tiredness of cancer is none. Source: clinical contract 2, §5; wolfe-2016's idea.
 */
export const widespread: {
  readonly known: Fact;
  readonly areas: number;
  readonly zones: readonly (readonly AreaId[])[];
  readonly lasting: readonly Trigger[];
  readonly signs: readonly Trigger[];
} = {
  known: 'health.fibromyalgia-known',
  areas: manyAreas,
  zones: [
    ['neck', 'upper-back', 'mid-back', 'low-back', 'chest-belly', 'armpit-ribs'],
    ['shoulder', 'upper-arm', 'elbow-forearm', 'wrist-hand'],
    [
      'hip-groin',
      'outer-hip',
      'buttock',
      'thigh',
      'knee',
      'shin',
      'calf',
      'foot-ankle',
      'buttock-leg',
      'lower-leg-foot',
    ],
  ],
  lasting,
  signs: [
    'help.pain',
    'help.tingle',
    'widespread.unrefreshed',
    'widespread.fog',
    'widespread.tender',
    'widespread.flare',
  ],
};

/** Lowest score of each band; below `might` nothing is shown. */
export const bands = { closest: 9, could: 6, might: 4 } as const;
export type Band = keyof typeof bands;

/** No more than this many conditions, styles and reasons are shown. */
export const most = { matches: 3, modalities: 2, reasons: 3 } as const;
