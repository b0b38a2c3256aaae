import { parsedTag } from './language-tag.ts';

/**
 * The one among these tags that a tag such as `fr-CA` asks for: the same language in the same script, of that region if
 * there is one, else of none. Nobody who reads one script is given another: `zh-TW` is never `zh-Hans`.
 */
export function nearestTag(wanted: string, tags: readonly string[]): string | undefined {
  const locale = parsedTag(wanted)?.maximize();
  const near = tags.filter(each => {
    const { language, script } = new Intl.Locale(each).maximize();
    return language === locale?.language && script === locale.script;
  });
  const of = (region?: string) => near.find(each => new Intl.Locale(each).region === region);
  return of(locale?.region) ?? of() ?? near[0];
}
