import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Question } from '../../questionnaire/question.ts';
import { questionById } from '../../questionnaire/questions.ts';
import type { AskedItem, GivenAnswers } from '../../questionnaire/replay.ts';
import { answerTo } from '../../questionnaire/replay.ts';
import { answerText, optionLabel, questionHint, questionLegend } from '../question-words.ts';
import type { ChoiceView, QuestionView, ScaleView } from './types.ts';

/** Options in the groups of the question's row; a list short enough to take in at once has no headings. */
const headedFrom = 9;

function groupsOf(
  row: Question,
  item: AskedItem,
  messages: Messages,
  chosen: readonly string[],
): ChoiceView['groups'] {
  const groups = messages.questionnaire.groups as Readonly<Record<string, string>>;
  const shown = row.groups
    .map(group => ({ id: group.id, options: group.options.filter(option => item.options.includes(option)) }))
    .filter(group => group.options.length > 0);
  // Flags come in the order in which they are asked; a question's row does not know those that others raised.
  const isFlags = item.question === 'safety' || item.question === 'checked';
  const ordered = isFlags ? [{ id: undefined, options: item.options }] : shown;
  return ordered.map(group => ({
    heading: group.id !== undefined && item.options.length >= headedFrom ? (groups[group.id] ?? null) : null,
    options: group.options.map(id => ({
      id,
      label: optionLabel(messages, item.question, id),
      checked: chosen.includes(id),
    })),
  }));
}

/** A number with what stands before and after it. A text without its place stands after it. */
function shownOn(text: string, number: string): NonNullable<ScaleView['shown']> {
  const [before = '', after] = text.split('{n}');
  return after === undefined ? ['', number, before] : [before, number, after];
}

/** One question, ready to show. `isMissing` marks it as the one that still needs an answer. */
export function questionView(
  item: AskedItem,
  given: GivenAnswers,
  language: Language,
  isMissing: boolean,
): QuestionView {
  const { messages } = language;
  const row = questionById.get(item.question);
  const answer = answerTo(item, given);
  const { pain, errors } = messages.questionnaire;
  const legend = questionLegend(messages, item.question);
  const hint = questionHint(messages, item.question);
  if (!row || row.kind === 'scale') {
    const value = typeof answer === 'number' ? answer : null;
    return {
      kind: 'scale',
      id: item.id,
      legend,
      hint,
      min: 0,
      max: 10,
      value,
      valueText: value === null ? pain.unset : answerText(language, item.question, value),
      shown: value === null ? null : shownOn(pain.shown, localeOf(language.tag).number(value)),
      lowest: pain.lowest,
      highest: pain.highest,
      error: null,
    };
  }
  return {
    kind: row.kind,
    id: item.id,
    legend,
    hint,
    map: row.hasMap ? messages.questionnaire.map : null,
    groups: groupsOf(row, item, messages, Array.isArray(answer) ? answer : []),
    error: isMissing ? (row.kind === 'one' ? errors.one : errors.many) : null,
  };
}
