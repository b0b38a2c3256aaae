import type { ResolvedConfig } from '../../config/types.ts';
import { languageName } from '../../messages/language-tag.ts';
import { type Language, loadedFor } from '../../messages/languages.ts';
import type { LanguageSwitchView } from './types.ts';

/** The languages that the clinic offers and whose words are there, each once; `null`: nothing to choose from. */
export function languageSwitchView(
  { languages }: ResolvedConfig,
  { tag, messages }: Language,
): LanguageSwitchView | null {
  const offered = new Map(languages?.split(' ').map(each => [loadedFor(each), each]));
  const options = [...offered].flatMap(([loaded, each]) =>
    loaded === undefined
      ? []
      : { tag: each, name: languageName(loaded, loaded), isSpoken: loaded === loadedFor(tag) },
  );
  return options.length > 1 ? { label: messages.languageSwitch.label, options } : null;
}
