import type { Messages } from '../../messages/messages.ts';
import { answerTo, type GivenAnswers, type Walk } from '../../questionnaire/replay.ts';
import type { AnswerRow } from '../types.ts';
import { answerText, questionLegend } from '../wording.ts';

/** Every answer that counts, in the order asked, with the screen where it can be changed. */
export const answerRows = (walk: Walk, given: GivenAnswers, messages: Messages): readonly AnswerRow[] =>
  walk.path.flatMap(screen => {
    // The safety question has up to three screens: each answer goes under what was read there.
    const heading = screen.items.length === 1 && messages.questionnaire.screens[screen.id].heading;
    return screen.items.flatMap(item => {
      const answer = answerTo(item, given);
      if (answer === null || (typeof answer !== 'number' && answer.length === 0)) return [];
      return [
        {
          screen: screen.id,
          question: heading || questionLegend(messages, item.question),
          answer: answerText(messages, item.question, answer),
        },
      ];
    });
  });
