import { fill } from '../../messages/fill.ts';
import { localeOf } from '../../messages/locale.ts';
import { readFacts } from '../../questionnaire/facts.ts';
import type { QuestionId } from '../../questionnaire/questions.ts';
import { optionLabel, questionLegend } from '../question-words.ts';
import { isForSomebody } from '../result/card-view.ts';
import { holdOf } from '../result/hands-on-words.ts';
import { inWordsFor } from '../result/in-words-for.ts';
import type { ResultInput } from '../result/result-input.ts';
import type { GuideView } from '../result/types.ts';
import { localDay } from './local-day.ts';
import { toldAnswers } from './told-answers.ts';
import type { SummaryRow, TextView } from './types.ts';

/** What a doctor asks first anyway. */
const history: readonly QuestionId[] = ['age', 'where', 'start', 'duration'];

/** The headings under which the flags stand that somebody must look at or agree to. */
const isHolding = ({ result }: ResultInput['language']['messages'], heading: string): boolean =>
  heading === result.stop.notice || heading === result.askFirst.notice;

/**
 * A short list for whoever must look or agree first: what was ticked and why it matters, what else was told, and what to
 * ask. It says nothing that the result does not say. `date` counts as a day on the visitor's own calendar.
 */
export function whatToAsk(view: GuideView, given: ResultInput, date: Date): TextView {
  const { assessment, language, walk, ...input } = inWordsFor(given);
  const { messages, tag } = language;
  const { ask } = messages.summary;
  const told = toldAnswers(walk, input.given);
  const facts = readFacts(walk.answers);
  const hold = holdOf(assessment.safety);
  const day = localDay(date);
  const rows = history.flatMap((question): readonly SummaryRow[] => {
    const answer = told.get(question);
    if (!Array.isArray(answer) || answer.length === 0) return [];
    return [
      {
        label: questionLegend(messages, question),
        texts: answer.map((option: string) => optionLabel(messages, question, option)),
      },
    ];
  });
  const pain: readonly SummaryRow[] =
    facts.pain === null
      ? []
      : [
          {
            label: messages.summary.pain.scale,
            texts: [fill(messages.questionnaire.pain.value, { n: localeOf(tag).number(facts.pain) })],
          },
        ];
  return {
    title: ask.title,
    sections: [
      { heading: '', rows: [{ label: '', texts: [localeOf(tag).date(day), ask.from] }] },
      {
        heading: ask.ticked,
        rows: view.safetyNotes
          .filter(({ heading }) => isHolding(messages, heading))
          .map(({ items }) => ({ label: '', texts: items })),
      },
      { heading: ask.told, rows: [...rows, ...pain] },
      { heading: ask.questions, rows: [{ label: '', texts: isForSomebody(hold) ? ask[hold] : [] }] },
    ].filter(section => section.rows.length > 0),
  };
}
