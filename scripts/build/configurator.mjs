// dist/configurator.html: the configurator as one file, its program and the widget's classic script inside. It works from
// a disk, and asks nobody for anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from './bundles.mjs';

const PAGE = 'demo/configurator.html';
const PROGRAM = '<script type="module" src="configurator/page.ts"></script>';
const STYLES = '<link rel="stylesheet" href="configurator/page.css">';

/** In place of the file in dist/, which may be an older one, the script that was made just now. */
const justMade = script => ({
  name: 'just-made-script',
  enforce: 'pre',
  resolveId: id => (id.endsWith('massage-fit-check.min.js?raw') ? '\0widget-script' : undefined),
  load: id => (id === '\0widget-script' ? `export default ${JSON.stringify(script)};` : undefined),
});

/** Nothing in a script may open or close one; all of it stands in strings, where a backslash changes nothing. */
const insideScript = code =>
  code
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<(?=script)/gi, '\\x3c')
    .replace(/<!--/g, '\\x3c!--');

/**
 * The page as text.
 *
 * @param {string} root
 * @param {string} script the classic script, as built
 */
export const buildConfigurator = async (root, script) => {
  const [{ code }] = await buildBundle(root, {
    input: { configurator: 'demo/configurator/page.ts' },
    format: 'iife',
    minify: true,
    plugins: [justMade(script)],
  });
  const page = readFileSync(join(root, PAGE), 'utf8');
  const css = readFileSync(join(root, 'demo/configurator/page.css'), 'utf8');
  for (const part of [PROGRAM, STYLES]) {
    if (!page.includes(part)) throw new Error(`${PAGE} no longer holds ${part}`);
  }
  // As functions: a `$` in the text is no reference.
  return page
    .replace(STYLES, () => `<style>\n${css}</style>`)
    .replace(PROGRAM, '')
    .replace('</body>', () => `<script>${insideScript(code)}</script>\n  </body>`);
};
