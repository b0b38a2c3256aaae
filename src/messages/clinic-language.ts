import type { Regime } from '../knowledge/law-by-country.ts';
import { type Language, languageFor } from './languages.ts';
import { withOwnTexts } from './own-texts.ts';
import { forWellness } from './regime.ts';
import { forRegion } from './region.ts';

/**
 * The language for a tag as one clinic speaks it: with the words of its country and of what it is, and its own in their
 * places.
 */
export function clinicLanguage(
  tag: string | null,
  region: string,
  texts: Readonly<Record<string, string>>,
  regime: Regime = 'health',
): Language {
  const language = languageFor(tag, '');
  // Own words may stand in place of those of a region, of a place for well-being, and of the usual ones.
  const regional = forRegion(withOwnTexts(language.messages, texts), region);
  const spoken = regime === 'wellness' ? forWellness(regional) : regional;
  return { ...language, region, messages: withOwnTexts(spoken, texts) };
}
