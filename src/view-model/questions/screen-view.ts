import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import {
  type AskedItem,
  type CountedScreen,
  type GivenAnswers,
  missingOn,
} from '../../questionnaire/replay.ts';
import { questionView } from './question-view.ts';
import type { ScreenView } from './types.ts';

export interface ScreenInput {
  readonly screen: CountedScreen;
  readonly given: GivenAnswers;
  /** Position from 1, and the length the walk is expected to have. */
  readonly index: number;
  readonly total: number;
  /** Say what is missing: only after the visitor asked to go on. */
  readonly showErrors: boolean;
  /** Asked on this screen as well, above its own questions (who it is for, where there is no first page). */
  readonly extra: readonly AskedItem[];
  /** Of the whole widget, where there is no first page to say it; then the screen's own words stand at its question. */
  readonly title: string | null;
}

export function screenView(input: ScreenInput, language: Language): ScreenView {
  const { screen, given, index, total, showErrors, extra, title } = input;
  const { joins, questionnaire: words } = language.messages;
  const { number } = localeOf(language.tag);
  const own = words.screens[screen.id];
  const isCarer = Array.isArray(given.who) && given.who.includes('someone-else');
  const missing = showErrors ? missingOn(screen, given) : [];
  const hint = join(joins.sentences, [isCarer ? words.carer : '', title ? '' : own.hint]) || null;
  const items = [...extra, ...screen.items];
  const isAlone = items.length === 1;
  const questions = items.map(item => {
    const question = questionView(item, given, language, missing.includes(item));
    if (isAlone) return { ...question, hint: question.hint ?? hint };
    return title && !extra.includes(item) ? { ...question, hint: own.hint } : question;
  });
  const only = screen.items.length === 1 ? questions.at(-1) : undefined;
  return {
    heading: title || own.heading || (only?.legend ?? ''),
    hint: isAlone ? null : hint,
    progress: { done: index, total, text: fill(words.progress, { n: number(index), total: number(total) }) },
    questions,
    error: missing.length > 0 ? words.errors.screen : null,
    nextLabel: words.next,
    backLabel: words.back,
    clearLabel: words.clear,
  };
}
