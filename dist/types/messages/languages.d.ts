import { type Direction } from './language-tag.js';
import type { Messages } from './messages.js';
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
/** The tags of all languages that can be spoken now. */
export declare const loadedTags: () => readonly string[];
/** Lets a language be spoken from now on. Its words are whole. */
export declare const load: ({ tag, messages }: LanguageWords) => void;
/** The loaded language that a tag asks for, by its own tag. */
export declare const loadedFor: (tag: string | null) => string | undefined;
/**
 * The language for a tag such as `fr-CA`, with the words of a region: where none is given, of the tag's own. Unknown and
 * malformed tags get what is inside, and keep their region.
 */
export declare function languageFor(tag: string | null, country?: string): Language;
