import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import { answerOf } from '../questionnaire/facts.ts';
import type { Judge, Worth } from '../questionnaire/judge.ts';
import { memoize } from '../questionnaire/memoize.ts';
import type { QuestionId } from '../questionnaire/questions.ts';
import { isEmergency } from './raised-flags.ts';
import { bands, gateCap, gates } from './rules.ts';
import { type Score, score } from './score.ts';
import { weights } from './weights.ts';

/** What a question can do for a condition. */
interface Reach {
  /** The condition's index among all. */
  readonly index: number;
  /** The most that it can add: an upper bound, as if all its options were ticked. */
  readonly gain: number;
  /** One of its options opens the condition's gate. */
  readonly opens: boolean;
}

const canOpen = (question: QuestionId, condition: ConditionId): boolean =>
  gates[condition]?.some(fact => answerOf(fact).question === question) ?? false;

/** The conditions that a question can speak for. */
const reach = memoize((question: QuestionId): readonly Reach[] => {
  const options = Object.values(weights[question] ?? {});
  return conditionIds.flatMap((condition, index) => {
    let gain = 0;
    for (const by of options) gain += Math.max(0, by[condition] ?? 0);
    return gain > 0 ? [{ index, gain, opens: canOpen(question, condition) }] : [];
  });
});

const isOpen = (each: Score, { opens }: Reach): boolean => opens || each.value === each.open;

/** What a condition could score if every fitting option of the question were ticked. */
function best(each: Score, by: Reach): number {
  const sum = each.open + by.gain;
  return isOpen(each, by) ? sum : Math.min(sum, gateCap);
}

/** Not by `reduce`: old Prototype.js, which some clinics' pages still load, replaces it by something else. */
function first(scores: readonly Score[]): Score | undefined {
  let top: Score | undefined;
  for (const each of scores) if (!top || each.value > top.value) top = each;
  return top;
}

const isWorthier = (a: Worth, b: Worth): boolean => a.now > b.now || (a.now === b.now && a.best > b.best);

/** An option must weigh at least this much to make its question worth asking for that condition. */
export const telling = 2;

/** Policy's answers to what routing asks. Source: clinical document E1 and E2; the arithmetic is this project's. */
export const judge: Judge = {
  stops: isEmergency,

  weigh(facts) {
    const scores = score(facts);
    const leader = first(scores);
    const bar = Math.max(leader?.value ?? 0, bands.might);
    const scoreOf = ({ index }: Reach) => scores[index] as Score;
    return {
      // The question about whatever leads so far; then the one that could lead furthest.
      worth(question) {
        let most: Worth | null = null;
        for (const by of reach(question)) {
          if (by.gain < telling) continue;
          const each = scoreOf(by);
          const worth = { now: isOpen(each, by) ? each.open : each.value, best: best(each, by) };
          if (!most || isWorthier(worth, most)) most = worth;
        }
        return most;
      },

      // "Top two within two points" and "two areas in play" of E1 are one test here: could it overtake?
      canChange: question =>
        reach(question).some(by => scoreOf(by) !== leader && best(scoreOf(by), by) >= bar),

      concernsFirst: question => reach(question).some(by => scoreOf(by) === leader),
    };
  },
};
