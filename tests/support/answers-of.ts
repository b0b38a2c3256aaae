import { answerOf } from '../../src/questionnaire/facts.ts';
import type { Answers, Fact } from '../../src/questionnaire/questions.ts';
import type { Trigger } from '../../src/questionnaire/triggers.ts';

/** Answers under which these triggers hold, as a visitor gives them; a flag is ticked, and what must be missing is. */
export function answersOf(triggers: readonly Trigger[]): Answers {
  const answers: Record<string, string[]> = {};
  for (const condition of triggers.flat()) {
    if (condition.startsWith('!') || !condition.includes('.')) continue;
    const { question, option } = answerOf(condition.replace(/^flag\./, 'health.') as Fact);
    answers[question] = [...new Set([...(answers[question] ?? []), option])];
  }
  return answers;
}

/** The same answers with one option more. */
export const withOption = (answers: Answers, question: string, option: string): Answers => {
  const before = (answers as Readonly<Record<string, unknown>>)[question];
  return { ...answers, [question]: [...(Array.isArray(before) ? before : []), option] };
};
