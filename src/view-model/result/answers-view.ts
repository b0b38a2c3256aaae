import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { readFacts } from '../../questionnaire/facts.ts';
import { goalsTold } from '../../questionnaire/goals.ts';
import { type AskedItem, answerTo, type GivenAnswers, type Walk } from '../../questionnaire/replay.ts';
import { answerText, optionLabel, questionLegend } from '../question-words.ts';
import { checkedThing } from '../questions/checked-view.ts';
import type { AnswerRow, AnswersView } from './types.ts';

/** Every answer that counts, in the order asked and in the words it was asked in, with the screen where it can be changed. */
export function answersView(walk: Walk, given: GivenAnswers, language: Language): AnswersView {
  const { messages } = language;
  const { questionnaire, result } = messages;
  const screens: Readonly<Record<string, { readonly heading: string } | undefined>> = questionnaire.screens;
  const row = (screen: string, question: string, answer: string): AnswerRow => ({
    screen,
    question,
    answer,
    changeHeard: fill(result.changeOf, { question }),
  });
  /** "Has somebody looked at this?", of one thing: the question names it, and the answer is yes, not yet or not sure. */
  const checkedRow = (screen: string, item: AskedItem, thing: string, answer: readonly string[]): AnswerRow =>
    row(
      screen,
      fill(questionnaire.checkedOne, { thing: optionLabel(messages, 'health', thing) }),
      answer.includes(thing) ? questionnaire.yes : answerText(language, item.question, answer),
    );
  const goals = goalsTold(readFacts(walk.answers));
  return {
    heading: result.answers,
    changeLabel: result.change,
    rows: walk.path.flatMap(({ id, items }) => {
      // The safety question has up to three screens: each answer goes under what was read there.
      const heading = items.length === 1 && screens[id]?.heading;
      return items.flatMap(item => {
        const answer = item.question === 'help' ? goals : answerTo(item, given);
        if (answer === null || (typeof answer !== 'number' && answer.length === 0)) return [];
        const thing = checkedThing(item, language);
        if (thing !== null && typeof answer !== 'number') return [checkedRow(id, item, thing, answer)];
        const question = (item.question !== 'checked' && heading) || questionLegend(messages, item.question);
        return row(id, question, answerText(language, item.question, answer));
      });
    }),
  };
}
