/**
 * A language tag as pages write it (`fr-CA`, WordPress's `fr_CA`, `en-UK`) in its parts: `language` and `region` are in
 * their canonical spelling, so that the United Kingdom is `GB`. `null` where it is no language tag.
 */
export function parsedTag(tag: string): Intl.Locale | null {
  try {
    // Not every browser knows that UK is GB.
    return new Intl.Locale(tag.trim().replace(/_/g, '-').replace(/-uk\b/i, '-GB'));
  } catch {
    return null;
  }
}

/** Scripts that are read from right to left. Not every browser's `Intl.Locale` tells. */
const rightToLeft: readonly (string | undefined)[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

export type Direction = 'ltr' | 'rtl';

/** Which way a language is read, by its usual script or the one that its tag names. */
export const directionOf = (tag: string): Direction =>
  rightToLeft.includes(parsedTag(tag)?.maximize().script) ? 'rtl' : 'ltr';

/** A language by its name in another one: in English `fr` is "French", in French itself "Français". */
export function languageName(tag: string, inLanguage: string): string {
  const [first = '', ...others] = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  return first.toLocaleUpperCase(inLanguage) + others.join('');
}
