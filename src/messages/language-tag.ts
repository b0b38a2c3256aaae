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
