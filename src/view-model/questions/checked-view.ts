import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import type { AskedItem, GivenAnswers } from '../../questionnaire/replay.ts';
import { optionLabel } from '../question-words.ts';
import { missingText, questionView } from './question-view.ts';
import type { ChoiceView } from './types.ts';

/** The one flag that somebody may have looked at; `null` where there are several, or another question. */
export function checkedThing({ question, options }: AskedItem, { messages }: Language): string | null {
  if (question !== 'checked') return null;
  const [flag, more] = options.filter(option => !(option in messages.questionnaire.options.checked));
  return more === undefined ? (flag ?? null) : null;
}

/**
 * "Has somebody looked at this?", of one thing: the question names it, and the answers are yes, not yet and not sure.
 * Of several: a line for each, to be ticked.
 */
export function checkedView(
  item: AskedItem,
  given: GivenAnswers,
  language: Language,
  isMissing: boolean,
): ChoiceView {
  const view = questionView(item, given, language, isMissing) as ChoiceView;
  const { questionnaire } = language.messages;
  const flag = checkedThing(item, language);
  if (flag === null) return view;
  return {
    ...view,
    kind: 'one',
    legend: fill(questionnaire.checkedOne, { thing: optionLabel(language.messages, 'health', flag) }),
    hint: null,
    groups: view.groups.map(group => ({
      ...group,
      options: group.options.map(option =>
        option.id === flag ? { ...option, label: questionnaire.yes } : option,
      ),
    })),
    error: isMissing ? missingText(item, 'one', language.messages) : null,
  };
}
