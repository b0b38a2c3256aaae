import { en } from './en.ts';
import { parsedTag } from './language-tag.ts';
import type { Messages } from './messages.ts';

/** Languages in this build, by primary subtag. English is always there and is the fallback. */
export const languages: Readonly<Record<string, Messages>> = { en };

export interface Language {
  /** BCP 47 tag of the words really shown: set on the content when the page's language differs. */
  readonly tag: string;
  /** The clinic's country, for the numbers of an emergency and for words that differ by country: `CA`; empty when unknown. */
  readonly region: string;
  readonly messages: Messages;
}

/** The language for a tag such as `fr-CA`; unknown or malformed tags get English, and keep their region. */
export function languageFor(tag: string | null): Language {
  const locale = parsedTag(tag ?? 'en');
  const region = locale?.region ?? '';
  const messages = locale && Object.hasOwn(languages, locale.language) ? languages[locale.language] : null;
  return locale && messages ? { tag: String(locale), region, messages } : { tag: 'en', region, messages: en };
}
