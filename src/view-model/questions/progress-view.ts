import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import { parts } from '../../questionnaire/parts.ts';
import { type GivenAnswers, missingOn, type PathScreen } from '../../questionnaire/replay.ts';
import { countedScreenIds } from '../../questionnaire/screens.ts';
import type { ProgressView } from './types.ts';

/** How far a visitor has come on this screen, by its place in the flow; its own step counts once it is answered. */
export function progressView(screen: PathScreen, given: GivenAnswers, language: Language): ProgressView {
  const words = language.messages.questionnaire;
  const { number } = localeOf(language.tag);
  const all: readonly string[] = countedScreenIds;
  const passed = all.indexOf(screen.id) + (missingOn(screen, given).length === 0 ? 1 : 0);
  const here = parts.findIndex(({ screens }) => screens.some(id => id === screen.id));
  const views = parts.map(({ id, screens }, at) => ({
    name: words.parts[id],
    steps: screens.length,
    done: screens.filter(each => all.indexOf(each) < passed).length,
    isHere: at === here,
  }));
  const part = views[here]?.name ?? '';
  return {
    parts: views,
    text: fill(words.progress, { n: number(here + 1), total: number(parts.length), part }),
  };
}
