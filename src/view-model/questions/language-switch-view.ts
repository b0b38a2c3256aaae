import type { ResolvedConfig } from '../../config/types.ts';
import { languageName } from '../../messages/language-tag.ts';
import { type Language, loadedFor } from '../../messages/languages.ts';
import { nearestTag } from '../../messages/nearest-tag.ts';
import type { LanguageSwitchView } from './types.ts';

/**
 * The languages that the clinic offers and whose words are there, each once: its own first, then as it wrote them, whatever
 * is spoken now. `null`: nothing to choose from.
 */
export function languageSwitchView(
  { lang, languages }: ResolvedConfig,
  { tag, messages }: Language,
): LanguageSwitchView | null {
  const codes = languages?.split(' ') ?? [];
  const own = (lang && nearestTag(lang, codes)) || undefined;
  const ordered = own ? [own, ...codes.filter(each => each !== own)] : codes;
  const offered = new Map(ordered.map(each => [loadedFor(each), each]));
  const options = [...offered].flatMap(([loaded, each]) =>
    loaded === undefined
      ? []
      : { tag: each, name: languageName(loaded, loaded), isSpoken: loaded === loadedFor(tag) },
  );
  return options.length > 1 ? { label: messages.languageSwitch.label, options } : null;
}
