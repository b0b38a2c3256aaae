import { conditionIds } from '../knowledge/ids.ts';
import type { Judge } from '../questionnaire/judge.ts';
import type { QuestionId } from '../questionnaire/questions.ts';
import { remember } from '../questionnaire/remember.ts';
import { isEmergency } from './raised-flags.ts';
import { bands, gateCap, gates } from './rules.ts';
import { type Score, score } from './score.ts';
import { weights } from './weights.ts';

/** What a question can do for a condition. */
interface Reach {
  /** The condition's place among all. */
  readonly place: number;
  /** The most that it can add: an upper bound, as if all its options were ticked. */
  readonly gain: number;
  /** One of its options opens the condition's gate. */
  readonly opens: boolean;
}

/** The conditions that a question can speak for. */
const reach = remember((question: QuestionId): readonly Reach[] => {
  const options = Object.values(weights[question] ?? {});
  return conditionIds.flatMap((condition, place) => {
    let gain = 0;
    for (const by of options) gain += Math.max(0, by[condition] ?? 0);
    const opens = (gates[condition] ?? []).some(fact => fact.startsWith(`${question}.`));
    return gain > 0 ? [{ place, gain, opens }] : [];
  });
});

/** Not by `reduce`: old Prototype.js, which some clinics' pages still load, replaces it by something else. */
function first(scores: readonly Score[]): Score | undefined {
  let top: Score | undefined;
  for (const each of scores) if (!top || each.value > top.value) top = each;
  return top;
}

/** An option must weigh at least this much to make its question worth asking for that condition. */
export const telling = 2;

/** Policy's answers to what routing asks. Source: clinical document E1 and E2; the arithmetic is this project's. */
export const judge: Judge = {
  stops: isEmergency,

  weigh(facts) {
    const scores = score(facts);
    const leader = first(scores);
    const bar = Math.max(leader?.value ?? 0, bands.might);
    /** What each condition has now, if the question opens its gate, and could have if every fitting option were ticked. */
    const outlook = (question: QuestionId) =>
      reach(question).map(({ place, gain, opens }) => {
        const each = scores[place] as Score;
        const isOpen = opens || each.value === each.open;
        const sum = each.open + gain;
        return {
          each,
          gain,
          now: isOpen ? each.open : each.value,
          best: isOpen ? sum : Math.min(sum, gateCap),
        };
      });
    return {
      // The question about whatever leads so far; then the one that could lead furthest.
      worth: question =>
        Math.max(
          -1000,
          ...outlook(question)
            .filter(({ gain }) => gain >= telling)
            .map(({ now, best }) => now * 100 + best),
        ),

      // "Top two within two points" and "two areas in play" of E1 are one test here: could it overtake?
      canChange: question => outlook(question).some(({ each, best }) => each !== leader && best >= bar),

      concernsFirst: question => outlook(question).some(({ each }) => each === leader),
    };
  },
};
