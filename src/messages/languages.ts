import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** Languages in this build, by primary subtag. English is always there and is the fallback. */
export const languages: Readonly<Record<string, Messages>> = { en };

export interface Language {
  /** BCP 47 tag of the words really shown: set on the content when the page's language differs. */
  readonly tag: string;
  /** Region of the page or of `lang`, for emergency numbers: `CA`; empty when unknown. */
  readonly region: string;
  readonly messages: Messages;
}

/** The language for a tag such as `fr-CA`; unknown or malformed tags get English, and keep their region. */
export function languageFor(tag: string | null): Language {
  const [primary = '', ...rest] = (tag ?? '').split('-');
  const messages = Object.hasOwn(languages, primary.toLowerCase())
    ? languages[primary.toLowerCase()]
    : undefined;
  const region = rest.find(part => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? '';
  return messages ? { tag: tag ?? 'en', region, messages } : { tag: 'en', region, messages: en };
}
