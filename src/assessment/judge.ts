import type { ConditionId } from '../knowledge/ids.ts';
import type { Facts } from '../questionnaire/facts.ts';
import type { Judge } from '../questionnaire/judge.ts';
import type { QuestionId } from '../questionnaire/questions.ts';
import { remember } from '../questionnaire/remember.ts';
import { isEmergency } from './raised-flags.ts';
import { bands, gateCap, gates } from './rules.ts';
import { type Score, score } from './score.ts';
import { weights } from './weights.ts';

/** The most that a question's options can add to each condition: an upper bound, as if all were ticked. */
const gains = remember((question: QuestionId): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const by of Object.values(weights.find(row => row.question === question)?.options ?? {})) {
    for (const [condition, weight] of Object.entries(by)) {
      sums[condition] = (sums[condition] ?? 0) + Math.max(0, weight);
    }
  }
  return sums;
}, new Map());

const gain = (question: QuestionId, condition: ConditionId): number => gains(question)[condition] ?? 0;

const canOpen = (question: QuestionId, condition: ConditionId): boolean =>
  (gates[condition] ?? []).some(fact => fact.startsWith(`${question}.`));

const isOpen = (each: Score, question: QuestionId): boolean =>
  each.value === each.open || canOpen(question, each.condition);

/** What a condition could score if every fitting option of the question were ticked. */
function best(each: Score, question: QuestionId): number {
  const sum = each.open + gain(question, each.condition);
  return isOpen(each, question) ? sum : Math.min(sum, gateCap);
}

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

  // The question about whatever leads so far; then the one that could lead furthest.
  worth(question: QuestionId, facts: Facts): number {
    const spokenFor = score(facts).filter(each => gain(question, each.condition) >= telling);
    return Math.max(
      -1000,
      ...spokenFor.map(
        each => (isOpen(each, question) ? each.open : each.value) * 100 + best(each, question),
      ),
    );
  },

  // "Top two within two points" and "two areas in play" of E1 are one test here: could it overtake?
  canChange(question: QuestionId, facts: Facts): boolean {
    const scores = score(facts);
    const leader = first(scores);
    const bar = Math.max(leader?.value ?? 0, bands.might);
    return scores.some(
      each =>
        each.condition !== leader?.condition &&
        gain(question, each.condition) > 0 &&
        best(each, question) >= bar,
    );
  },

  concernsFirst(question: QuestionId, facts: Facts): boolean {
    const leader = first(score(facts));
    return leader !== undefined && gain(question, leader.condition) > 0;
  },
};
