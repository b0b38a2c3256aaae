import type { QuestionId } from '../../questionnaire/questions.ts';
import { answerTo, type GivenAnswers, type Walk } from '../../questionnaire/replay.ts';

/** What was answered to a question on any of its screens; a number for the pain scale. */
export type ToldAnswers = ReadonlyMap<QuestionId, readonly string[] | number>;

const saysNothing: readonly string[] = ['none'];

/** Every answer that counts, by question in the order asked, each option once. "None of these" is left out. */
export function toldAnswers({ path }: Walk, given: GivenAnswers): ToldAnswers {
  const told = new Map<QuestionId, readonly string[] | number>();
  for (const item of path.flatMap(({ items }) => items)) {
    const answer = answerTo(item, given);
    if (answer === null) continue;
    if (typeof answer === 'number') {
      told.set(item.question, answer);
      continue;
    }
    const before = told.get(item.question);
    const options = [...(Array.isArray(before) ? before : []), ...answer];
    told.set(
      item.question,
      [...new Set(options)].filter(option => !saysNothing.includes(option)),
    );
  }
  return told;
}
