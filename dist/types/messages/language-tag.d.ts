/**
 * A language tag as pages write it (`fr-CA`, WordPress's `fr_CA`, `en-UK`) in its parts: `language` and `region` are in
 * their canonical spelling, so that the United Kingdom is `GB`. `null` where it is no language tag.
 */
export declare function parsedTag(tag: string): Intl.Locale | null;
export type Direction = 'ltr' | 'rtl';
/** The script that the tag names, else the usual one of its language in its region: `Hant` for `zh-TW`. */
export declare function scriptOf(tag: Intl.Locale): string | undefined;
/** Which way a language is read, by its usual script or the one that its tag names. */
export declare function directionOf(tag: string): Direction;
/** A language by its name in another one: in English `fr` is "French", in French itself "Français". */
export declare function languageName(tag: string, inLanguage: string): string;
