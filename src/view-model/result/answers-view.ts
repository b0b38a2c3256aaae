import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { answerTo, type GivenAnswers, type Walk } from '../../questionnaire/replay.ts';
import { answerText, questionLegend } from '../question-words.ts';
import type { AnswerRow, AnswersView } from './types.ts';

/** Every answer that counts, in the order asked, with the screen where it can be changed. */
export function answersView(walk: Walk, given: GivenAnswers, language: Language): AnswersView {
  const { questionnaire, result } = language.messages;
  const screens: Readonly<Record<string, { readonly heading: string } | undefined>> = questionnaire.screens;
  const row = (screen: string, question: string, answer: string): AnswerRow => ({
    screen,
    question,
    answer,
    changeHeard: fill(result.changeOf, { question }),
  });
  return {
    heading: result.answers,
    changeLabel: result.change,
    rows: walk.path.flatMap(({ id, items }) => {
      // The safety question has up to three screens: each answer goes under what was read there.
      const heading = items.length === 1 && screens[id]?.heading;
      return items.flatMap(item => {
        const answer = answerTo(item, given);
        if (answer === null || (typeof answer !== 'number' && answer.length === 0)) return [];
        const question = heading || questionLegend(language.messages, item.question);
        return row(id, question, answerText(language, item.question, answer));
      });
    }),
  };
}
