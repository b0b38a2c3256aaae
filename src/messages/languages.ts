import { inside } from './inside.ts';
import { type Direction, directionOf, parsedTag } from './language-tag.ts';
import type { Messages } from './messages.ts';
import { nearestTag } from './nearest-tag.ts';
import { forRegion } from './region.ts';

/** Every word of one language. */
export interface LanguageWords {
  /** BCP 47: the language, with a script or region only where another pack has the same language: `fr`, `zh-Hant`. */
  readonly tag: string;
  readonly messages: Messages;
}

export interface Language extends LanguageWords {
  /** BCP 47 tag of the words really shown: set on the content when the page's language differs. */
  readonly tag: string;
  readonly direction: Direction;
  /** The clinic's country, for the numbers of an emergency and for words that differ by country: `CA`; empty when unknown. */
  readonly region: string;
}

/** What is inside, and the packs that have come since: of the whole page, for all its widgets. */
const loaded = new Map([[inside.tag, inside.messages]]);

/** The tags of all languages that can be spoken now. */
export const loadedTags = (): readonly string[] => [...loaded.keys()];

/** Lets a language be spoken from now on. Its words are whole. */
export const load = ({ tag, messages }: LanguageWords): void => {
  loaded.set(tag, messages);
};

/** The loaded language that a tag asks for, by its own tag. */
export const loadedFor = (tag: string | null): string | undefined =>
  nearestTag(tag ?? inside.tag, loadedTags());

/**
 * The language for a tag such as `fr-CA`, with the words of a region: where none is given, of the tag's own. Unknown and
 * malformed tags get what is inside, and keep their region.
 */
export function languageFor(tag: string | null, country?: string): Language {
  const locale = parsedTag(tag ?? inside.tag);
  const region = country ?? locale?.region ?? '';
  const found = loadedFor(tag);
  const messages = (found && loaded.get(found)) || inside.messages;
  const shown = found ? String(locale) : inside.tag;
  return { tag: shown, direction: directionOf(shown), region, messages: forRegion(messages, region) };
}
