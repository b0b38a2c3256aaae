import { parsedTag, scriptOf } from './language-tag.ts';

/**
 * The one among these tags that a tag such as `fr-CA` asks for: the same language in the same script, of that region if
 * there is one, else of none. Nobody who reads one script is given another: `zh-TW` is never `zh-Hans`.
 */
export function nearestTag(wanted: string, tags: readonly string[]): string | undefined {
  const locale = parsedTag(wanted);
  if (!locale) return undefined;
  const near = tags.filter(each => {
    const own = new Intl.Locale(each);
    return own.language === locale.language && scriptOf(own) === scriptOf(locale);
  });
  const of = (region?: string) => near.find(each => new Intl.Locale(each).region === region);
  // Only where there is a choice does it matter where a language is at home.
  return near.length > 1
    ? (of((locale.region ? locale : locale.maximize()).region) ?? of() ?? near[0])
    : near[0];
}
