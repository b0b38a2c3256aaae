import { manyAreas } from './areas.ts';
import { anyOf, type Trigger } from './facts.ts';
import type { Worth } from './judge.ts';
import type { QuestionId } from './questions.ts';
import type { Before } from './screens.ts';

/**
 * The sign questions ("which of these fit …?") and what makes each one fitting. Any line is enough; a list within
 * needs all of its facts. Of two equally telling ones the first here is asked. Tingling alone leads to the hand only
 * where the visitor's own areas leave it open.
 */
export const fitting: Readonly<Partial<Record<QuestionId, readonly Trigger[]>>> = {
  hand: [
    'where.wrist-hand',
    'where.elbow-forearm',
    ['help.tingle', 'where.whole-limb'],
    ['help.tingle', 'where.neck'],
    ['help.tingle', 'where.shoulder'],
    ['help.tingle', 'where.all-over'],
    ['help.tingle', 'where.not-sure'],
  ],
  'head-neck-jaw': [
    'help.headaches',
    'help.jaw',
    'where.head',
    'where.jaw-face',
    'where.neck',
    'where.upper-back',
  ],
  'back-hip-leg': ['where.low-back', 'where.buttock-leg', 'where.hip-groin', 'where.lower-leg-foot'],
  'shoulder-hip': ['help.stuck-joint', 'where.shoulder', 'where.hip-groin'],
  widespread: ['where.all-over'],
  'swelling-signs': ['help.swelling', 'help.cancer', 'where.whole-limb'],
  'scar-signs': ['help.scar', 'start.operation'],
  'sleep-mood': ['help.sleep', 'help.stress', 'start.stress-time'],
};

/** The worthier first; a question that would tell nothing last. */
const byWorth = (a: Worth | null, b: Worth | null): number =>
  a && b ? b.now - a.now || b.best - a.best : Number(b !== null) - Number(a !== null);

/**
 * The most telling sign question that fits, if any. Once one was asked, only another that can still bring a
 * different condition to first place.
 */
export function signsToAsk({ facts, shown, signs, judge }: Before): readonly QuestionId[] {
  const isManyAreas = facts.of('where').length >= manyAreas;
  const fit = shown.has('history')
    ? (Object.keys(fitting) as QuestionId[]).filter(
        question =>
          question !== signs &&
          (anyOf(facts, fitting[question]) || (question === 'widespread' && isManyAreas)),
      )
    : [];
  if (fit.length === 0) return [];
  const { canChange, worth } = judge.weigh(facts);
  return fit
    .filter(question => !signs || canChange(question))
    .map(question => ({ question, worth: worth(question) }))
    .sort((a, b) => byWorth(a.worth, b.worth))
    .slice(0, 1)
    .map(({ question }) => question);
}
