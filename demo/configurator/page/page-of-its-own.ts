import { fieldAt, scriptPath } from '../settings/fields.ts';
import { escaped, tagMarkup } from '../snippets/markup.ts';
import { tagParts } from '../snippets/tag-parts.ts';
import { type FewWords, firstLanguage, insideWords } from '../state/languages.ts';
import type { SetUp } from '../state/set-up.ts';

/**
 * A script as it may stand between `<script>` and `</script>`. All three occur in strings only, where a backslash changes
 * nothing.
 */
const inline = (script: string): string =>
  script
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<(?=script)/gi, '\\x3c')
    .replace(/<!--/g, '\\x3c!--');

/** Scripts in the page itself, one after the other. */
export const inlineScripts = (scripts: readonly string[]): string =>
  scripts.map(script => `<script>${inline(script)}</script>`).join('\n');

/**
 * One file with the check inside: for builders that allow no script (they link to it) and for clinics without a site.
 * @param made a set-up that is `ready` and has a way to book
 * @param scripts classic ones, as text, in the order in which they run: languages, and the check
 * @param words of the language that visitors read first
 */
export function pageOfItsOwn(made: SetUp, scripts: readonly string[], words: FewWords = insideWords): string {
  const title = [made['heading'] ?? words.heading, made['clinicName']].filter(Boolean).join(' – ');
  const scheme = made['theme'] === 'light' ? 'light' : made['theme'] === 'dark' ? 'dark' : 'light dark';
  const surface = made['look.surface'];
  return `<!doctype html>
<html lang="${escaped(firstLanguage(made))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${scheme}">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; padding: clamp(12px, 4vw, 48px); font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif${surface === undefined ? '' : `; background: ${surface}`} }
</style>
</head>
<body>
<main>
${tagMarkup(tagParts(made, words))}
</main>
${inlineScripts(scripts)}
</body>
</html>
`;
}

/** Paths of links that lead somewhere within the clinic's site, and nowhere from a page outside it. */
export const linksWithinSite = (made: SetUp): readonly string[] =>
  Object.entries(made).flatMap(([path, value]) =>
    fieldAt(path)?.setting.reader.kind === 'link' && path !== scriptPath && !/^[a-z]+:/i.test(value)
      ? [path]
      : [],
  );
