import { type Language, languageFor } from './languages.ts';
import { withOwnTexts } from './own-texts.ts';
import { forRegion } from './region.ts';

/** The language for a tag as one clinic speaks it: with the words of its country, and its own in their places. */
export function clinicLanguage(
  tag: string | null,
  region: string,
  texts: Readonly<Record<string, string>>,
): Language {
  const language = languageFor(tag, '');
  // Own words may stand in place of those of a region, and of the usual ones.
  const regional = forRegion(withOwnTexts(language.messages, texts), region);
  return { ...language, region, messages: withOwnTexts(regional, texts) };
}
