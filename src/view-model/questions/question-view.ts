import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Question } from '../../questionnaire/question.ts';
import { questionById } from '../../questionnaire/questions.ts';
import { type AskedItem, answerTo, type GivenAnswers } from '../../questionnaire/replay.ts';
import { bodyMapView, type Sides } from '../body-view.ts';
import { answerText, optionLabel, questionHint, questionLegend } from '../question-words.ts';
import { optionView } from './option-view.ts';
import type { OptionGroupView, OptionView, QuestionView, ScaleView } from './types.ts';

/** Options in the groups of the question's row; a list short enough to take in at once has no headings. */
const headedFrom = 9;

/** What is folded away opens where something in it is ticked. */
export function foldView(
  { messages, tag }: Language,
  options: readonly OptionView[],
): OptionGroupView['fold'] {
  const n = options.filter(({ checked }) => checked).length;
  const count = n > 0 ? fill(messages.questionnaire.chosen, { n: localeOf(tag).number(n) }) : null;
  return { isOpen: n > 0, count };
}

function groupsOf(
  row: Question,
  item: AskedItem,
  language: Language,
  view: (option: string) => OptionView,
): readonly OptionGroupView[] {
  const headings = language.messages.questionnaire.groups as Readonly<Record<string, string>>;
  // Flags come in the order in which they are asked; a question's row does not know those that others raised.
  const isFlags = item.question === 'safety' || item.question === 'checked';
  const groups = isFlags ? [{ options: item.options }] : row.groups;
  return groups
    .map(({ id, folds, options }: Question['groups'][number]): OptionGroupView => {
      const views = options.filter(option => item.options.includes(option)).map(view);
      const fold = folds ? foldView(language, views) : null;
      return {
        heading: id !== undefined && item.options.length >= headedFrom ? (headings[id] ?? null) : null,
        // What is ticked stands by name under the body: nothing needs to open for it.
        fold: fold && { ...fold, isOpen: false },
        options: views,
      };
    })
    .filter(({ options }) => options.length > 0);
}

/** Answers that say nothing, or nothing of all that, and are answers all the same. */
const silent: readonly string[] = ['none', 'not-said', 'not-sure'];

/** What is said of a question that has no answer yet; `kind` as it is seen: one answer, or several. */
export function missingText(
  { question, options }: AskedItem,
  kind: 'one' | 'many',
  messages: Messages,
): string {
  const { joins, questionnaire } = messages;
  const { orSilent, ...errors } = questionnaire.errors;
  const option = options.find(each => silent.includes(each));
  const label = option && optionLabel(messages, question, option);
  return join(joins.sentences, [errors[kind], label ? fill(orSilent, { label }) : '']);
}

/** A number with what stands before and after it. A text without its place stands after it. */
function shownOn(text: string, number: string): NonNullable<ScaleView['shown']> {
  const [before = '', after] = text.split('{n}');
  return after === undefined ? ['', number, before] : [before, number, after];
}

/**
 * One question, ready to show. `isMissing` marks it as the one that still needs an answer.
 *
 * @param sides where a place was told from its other side
 */
export function questionView(
  item: AskedItem,
  given: GivenAnswers,
  language: Language,
  isMissing: boolean,
  sides: Sides = {},
): QuestionView {
  const { messages } = language;
  const { pain, optional, unset } = messages.questionnaire;
  const row = questionById.get(item.question);
  const answer = answerTo(item, given);
  const question = questionLegend(messages, item.question);
  const asked = {
    id: item.id,
    legend: row?.optional ? fill(optional, { question }) : question,
    hint: questionHint(messages, item.question),
  };
  if (!row || row.kind === 'scale') {
    const value = typeof answer === 'number' ? answer : null;
    return {
      ...asked,
      kind: 'scale',
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
  const chosen = Array.isArray(answer) ? answer : [];
  const view = (id: string): OptionView =>
    optionView(item.id, id, optionLabel(messages, item.question, id), chosen.includes(id));
  if (row.isMenu) return { ...asked, kind: 'menu', unset, options: item.options.map(view), error: null };
  const groups = groupsOf(row, item, language, view);
  return {
    ...asked,
    kind: row.kind,
    isLegendHeard: false,
    groups,
    isLined: false,
    isGauge: row.isGauge ?? false,
    fold: row.isFolded
      ? foldView(
          language,
          groups.flatMap(({ options }) => options),
        )
      : null,
    map: row.hasMap ? bodyMapView(messages, chosen, sides) : null,
    error: isMissing ? missingText(item, row.kind, messages) : null,
  };
}
