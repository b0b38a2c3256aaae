import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import { canPass } from '../../questionnaire/answer.ts';
import { opensInPlace } from '../../questionnaire/offered-when.ts';
import { type AskedItem, type GivenAnswers, missingOn, type PathScreen } from '../../questionnaire/replay.ts';
import { countedScreenIds } from '../../questionnaire/screens.ts';
import type { Sides } from '../body-view.ts';
import { clearView } from '../clear-view.ts';
import { checkedView } from './checked-view.ts';
import { healthView } from './health-view.ts';
import { isForSomeoneElse } from './option-view.ts';
import { progressView } from './progress-view.ts';
import { questionView } from './question-view.ts';
import type { ChoiceView, OptionView, QuestionView, ScreenView } from './types.ts';

export interface ScreenInput {
  readonly screen: PathScreen;
  readonly given: GivenAnswers;
  /** Position from 1; 0 on the screen before those that count. */
  readonly index: number;
  /** Say what is missing: only after the visitor asked to go on. */
  readonly showErrors: boolean;
  /** The page before was passed by in less time than anybody reads it. */
  readonly isAfterUnread?: boolean;
  /** The next press leads back to the result, from where the visitor came to change an answer. */
  readonly leadsBack?: boolean;
  /** Where a place was told from its other side; missing: nowhere. */
  readonly sides?: Sides;
  /** Of the whole widget, where there is no first page to say it; `null`: the screen's own heading. */
  readonly title: string | null;
}

const opener: Readonly<Record<string, string | undefined>> = opensInPlace;

/** The same question, with the one that an option of it opens directly below that option. */
const withOpened = (view: QuestionView, opened: ChoiceView): QuestionView =>
  view.kind === 'one' || view.kind === 'many'
    ? {
        ...view,
        groups: view.groups.map(group => ({
          ...group,
          options: group.options.map(option =>
            `${option.question}.${option.id}` === opener[opened.id] ? { ...option, opened } : option,
          ),
        })),
      }
    : view;

/** The questions of a screen; those that open under an option of another stand in that one. */
function questionsOf(
  items: readonly AskedItem[],
  given: GivenAnswers,
  language: Language,
  missing: readonly AskedItem[],
  sides: Sides | undefined,
): readonly QuestionView[] {
  const views: QuestionView[] = [];
  for (const item of items) {
    const isMissing = missing.includes(item);
    const last = views.at(-1);
    if (item.question === 'health') continue;
    if (item.question === 'health-groups') {
      const lines = items.find(({ question }) => question === 'health');
      views.push(healthView(item, lines, given, language));
    } else if (item.question === 'checked') {
      views.push(checkedView(item, given, language, isMissing));
    } else if (last && opener[item.id]) {
      views[views.length - 1] = withOpened(
        last,
        questionView(item, given, language, isMissing) as ChoiceView,
      );
    } else {
      views.push(questionView(item, given, language, isMissing, sides));
    }
  }
  return views;
}

function nextLabel(
  screen: PathScreen,
  given: GivenAnswers,
  words: Language['messages']['questionnaire'],
  leadsBack = false,
): string {
  if (canPass(screen, given)) return words.pass;
  return leadsBack || screen.id === countedScreenIds.at(-1) ? words.finish : words.next;
}

const withOpenedOptions = ({ groups }: ChoiceView): readonly OptionView[] =>
  groups.flatMap(({ options }) =>
    options.flatMap(option => [option, ...(option.opened ? withOpenedOptions(option.opened) : [])]),
  );

/** How many are ticked in the lists that stand open, empty for none; what is folded says so itself. `null` where one answer is all. */
function chosenText(questions: readonly QuestionView[], { messages, tag }: Language): string | null {
  const lists = questions.filter((each): each is ChoiceView => each.kind === 'many' && each.fold === null);
  if (lists.length === 0) return null;
  const ticked = lists.flatMap(withOpenedOptions).filter(({ checked }) => checked);
  if (ticked.length === 0) return '';
  return fill(messages.questionnaire.chosen, { n: localeOf(tag).number(ticked.length) });
}

export function screenView(input: ScreenInput, language: Language): ScreenView {
  const { screen, given, index, showErrors, isAfterUnread, leadsBack, sides, title } = input;
  const { joins, questionnaire: words } = language.messages;
  // The screen before those that count has the widget's title, and no words of its own.
  const own = screen.id === 'about' ? { heading: '', hint: '' } : words.screens[screen.id];
  const missing = showErrors ? missingOn(screen, given) : [];
  // Said once: on every screen, nobody would read it.
  const carer = index === 1 && isForSomeoneElse(given) ? words.carer : '';
  const hint = join(joins.sentences, [carer, own.hint]) || null;
  const questions = questionsOf(screen.items, given, language, missing, sides);
  const isAlone = questions.length === 1;
  const legend = isAlone ? (questions[0]?.legend ?? '') : '';
  // Alone on the late screen, a question says more than that it comes late.
  const heading = screen.id === 'late' ? legend || own.heading : own.heading || legend;
  return {
    id: screen.id,
    heading: title || heading,
    hint: isAlone ? null : hint,
    progress: index > 0 ? progressView(screen, given, language) : null,
    questions: isAlone
      ? questions.map(question => ({ ...question, hint: question.hint ?? hint }))
      : questions,
    error: missing.length > 0 ? words.errors.screen : null,
    unread: isAfterUnread ? words.unread : null,
    chosen: chosenText(questions, language),
    nextLabel: nextLabel(screen, given, words, leadsBack),
    backLabel: words.back,
    clear: clearView(language.messages),
  };
}
