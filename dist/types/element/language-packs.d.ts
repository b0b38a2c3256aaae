import type { ConfigIssue } from '../config/types.js';
import { type LanguageWords } from '../messages/languages.js';
/** What a file of `dist/languages/` hands over. */
export interface LanguagePack extends LanguageWords {
    /** Of this project when it was built. Another version may have other texts. */
    readonly version: string;
}
/** What was refused, by tag. Of the whole page, like the words themselves. */
export declare const refusedPacks: Map<string, ConfigIssue>;
/** Calls back whenever a pack has come, until the returned function is called. */
export declare function whenPackComes(redraw: () => void): () => void;
/**
 * Lets every widget of the page speak another language, from now on. A pack of another version, one that lacks a text, and
 * one that came before is refused whole, and each widget has an issue for it. Never throws.
 */
export declare function addLanguage(pack: LanguagePack): void;
