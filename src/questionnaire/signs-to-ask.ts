import { arm, back, head, leg, neck, sport } from './fact-groups.ts';
import type { Worth } from './judge.ts';
import type { AreaId, QuestionId } from './questions.ts';
import type { Before } from './screens.ts';
import { anyOf, both, type OfferedFor } from './triggers.ts';

/** Below the hip: places that are asked about as a leg even where no sport is in play. */
const lowerLeg: readonly AreaId[] = ['knee', 'shin', 'calf', 'foot-ankle', 'lower-leg-foot'];

/**
 * The sign questions ("what fits …?") and what makes each one fitting; any trigger is enough. Of two equally telling
 * ones the first here is asked. Source: clinical contract 2, §3.
 */
export const fitting: Readonly<Partial<Record<QuestionId, readonly OfferedFor[]>>> = {
  'cancer-signs': ['help.cancer'],
  hand: [
    'where.wrist-hand',
    'where.elbow-forearm',
    both(['help.tingle'], [...arm, ...neck, 'where.all-over', 'where.not-sure']),
  ],
  'head-neck-jaw': [...head, ...neck, 'where.upper-back'],
  'shoulder-hip': [
    'help.stuck-joint',
    'where.shoulder',
    'where.upper-arm',
    'where.outer-hip',
    'where.hip-groin',
  ],
  'leg-signs': [both(leg, sport)],
  'back-hip-leg': [
    ...back,
    'where.buttock',
    'where.buttock-leg',
    'where.hip-groin',
    'where.outer-hip',
    'where.thigh',
  ],
  widespread: ['where.all-over'],
  'swelling-signs': ['help.swelling'],
  'scar-signs': ['help.scar', 'start.operation'],
  'sleep-mood': ['help.sleep', 'help.stress', 'start.stress-time'],
};

/** This many areas and more are asked like "all over". Source: the fibromyalgia gate. */
export const manyAreas = 5;

/** Comfort in cancer care is asked about before anything else. */
const first: QuestionId = 'cancer-signs';

/** The worthier first; a question that would tell nothing last. */
const byWorth = (a: Worth | null, b: Worth | null): number =>
  a && b ? b.now - a.now || b.best - a.best : Number(b !== null) - Number(a !== null);

function fits(question: QuestionId, { facts }: Before): boolean {
  const areas = facts.of('where');
  if (anyOf(facts, fitting[question])) return true;
  if (question === 'widespread') return areas.length >= manyAreas;
  return (
    question === 'leg-signs' &&
    areas.length > 0 &&
    areas.every(area => (lowerLeg as readonly string[]).includes(area))
  );
}

/**
 * The most telling sign question that fits, if any. Once one was asked: sleep and mood where sleep or stress was a goal
 * beside another; else only one that can still bring a different condition to first place.
 */
export function signsToAsk(before: Before): readonly QuestionId[] {
  const { facts, shown, signs, judge } = before;
  if (!shown.has('history')) return [];
  const fit = (Object.keys(fitting) as QuestionId[]).filter(
    question => question !== signs && fits(question, before),
  );
  if (fit.length === 0) return [];
  if (!signs && fit.includes(first)) return [first];
  const isCalmBeside = anyOf(facts, ['help.sleep', 'help.stress']) && fit.includes('sleep-mood');
  if (signs && isCalmBeside) return ['sleep-mood'];
  const { canChange, worth } = judge.weigh(facts);
  return fit
    .filter(question =>
      signs ? canChange(question) : !(isCalmBeside && question === 'sleep-mood' && fit.length > 1),
    )
    .map(question => ({ question, worth: worth(question) }))
    .sort((a, b) => byWorth(a.worth, b.worth))
    .slice(0, 1)
    .map(({ question }) => question);
}
