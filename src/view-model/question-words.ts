import { fill } from '../messages/fill.ts';
import { join } from '../messages/join.ts';
import type { Language } from '../messages/languages.ts';
import { localeOf } from '../messages/locale.ts';
import type { Messages } from '../messages/messages.ts';
import { optionsOf, questionById } from '../questionnaire/questions.ts';

type Words = Readonly<Record<string, string>>;

/** The words of an option of a question: flags and "none of these" have theirs in one place for all questions. */
export function optionLabel(messages: Messages, question: string, option: string): string {
  if (option === 'none') return messages.questionnaire.none;
  if (question === 'pain') return fill(messages.questionnaire.pain.value, { n: option });
  const options = (messages.questionnaire.options as Readonly<Record<string, Words>>)[question];
  return options?.[option] ?? (messages.flags as Words)[option] ?? option;
}

/** The words of a question: its own legend, or its screen's heading where it is alone on a screen. */
export function questionLegend(messages: Messages, question: string): string {
  const { questions, screens } = messages.questionnaire;
  const own = (questions as Readonly<Record<string, { readonly legend: string }>>)[question];
  return (
    own?.legend ??
    (screens as Readonly<Record<string, { readonly heading: string }>>)[question]?.heading ??
    ''
  );
}

export const questionHint = (messages: Messages, question: string): string | null =>
  (messages.questionnaire.questions as Readonly<Record<string, { readonly hint: string }>>)[question]?.hint ||
  null;

/** An answer in the visitor's own words: labels side by side in the order of the question, or the number. */
export function answerText(
  { messages, tag }: Language,
  question: string,
  answer: readonly string[] | number,
): string {
  const { joins, questionnaire } = messages;
  if (typeof answer === 'number') return fill(questionnaire.pain.value, { n: localeOf(tag).number(answer) });
  const row = questionById.get(question);
  const order = row ? optionsOf(row) : [];
  const labels = [...answer]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map(option => optionLabel(messages, question, option));
  return join(joins.answers, labels);
}
