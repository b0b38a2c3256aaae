function parse(tag: string): Intl.Locale | null {
  try {
    // Not every browser knows that UK is GB.
    return new Intl.Locale(tag.trim().replace(/_/g, '-').replace(/-uk\b/i, '-GB'));
  } catch {
    return null;
  }
}

/** The few that a page names, each parsed once: a widget asks for them often, and a browser takes its time. */
const parsed = new Map<string, Intl.Locale | null>();

/**
 * A language tag as pages write it (`fr-CA`, WordPress's `fr_CA`, `en-UK`) in its parts: `language` and `region` are in
 * their canonical spelling, so that the United Kingdom is `GB`. `null` where it is no language tag.
 */
export function parsedTag(tag: string): Intl.Locale | null {
  if (!parsed.has(tag)) parsed.set(tag, parse(tag));
  return parsed.get(tag) ?? null;
}

/** Scripts that are read from right to left. Not every browser's `Intl.Locale` tells. */
const rightToLeft: readonly (string | undefined)[] = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

export type Direction = 'ltr' | 'rtl';

/** Written in one script wherever they are spoken. To look one up, a browser opens data that take a phone 25 ms. */
const inLatinScript: readonly string[] = ['de', 'en', 'es', 'fr'];

/** The script that the tag names, else the usual one of its language in its region: `Hant` for `zh-TW`. */
export function scriptOf(tag: Intl.Locale): string | undefined {
  const { language, script } = tag;
  return script ?? (inLatinScript.includes(language) ? 'Latn' : tag.maximize().script);
}

/** Which way a language is read, by its usual script or the one that its tag names. */
export function directionOf(tag: string): Direction {
  const parsed = parsedTag(tag);
  return parsed && rightToLeft.includes(scriptOf(parsed)) ? 'rtl' : 'ltr';
}

/** A language by its name in another one: in English `fr` is "French", in French itself "Français". */
export function languageName(tag: string, inLanguage: string): string {
  const [first = '', ...others] = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
  return first.toLocaleUpperCase(inLanguage) + others.join('');
}
