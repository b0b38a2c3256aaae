import { type AnsweredOption, answerOf } from '../questionnaire/facts.ts';
import type { Fact } from '../questionnaire/questions.ts';
import { signQuestions } from '../questionnaire/sign-questions.ts';

const signs: readonly string[] = ['pregnancy', 'jolt-details', 'light-touch'];
const isSign = (question: string): boolean =>
  signs.includes(question) || signQuestions.some(({ id }) => id === question);

/** "It was in the last 2 weeks" says when, "18 to 49" to whom: true, and no reason. */
const whenOrWho: readonly string[] = ['duration', 'age', 'who'];

/** How much an answer says about why a flag came up; the lowest says most. */
function rank({ question, option }: AnsweredOption): number {
  if (option === 'not-said' || option === 'not-sure') return 6;
  if (whenOrWho.includes(question) || option === 'last-2-weeks') return 5;
  if (question === 'health' || question === 'safety') return 0;
  if (isSign(question)) return 1;
  return question === 'start' ? 2 : question === 'where' ? 3 : 4;
}

/**
 * Which of the answers behind a flag is quoted for it. The contract leaves that open, and "18 to 49: this pattern can be
 * an inflammation" tells nobody anything: what is known about health comes first, then a sign, how it began, a place, a
 * goal, and last a time or an age.
 */
export function mostTelling(facts: readonly Fact[]): AnsweredOption | null {
  let best: AnsweredOption | null = null;
  for (const fact of facts) {
    const answer = answerOf(fact);
    if (best === null || rank(answer) < rank(best)) best = answer;
  }
  return best;
}
