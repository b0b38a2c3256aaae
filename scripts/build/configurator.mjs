// dist/configurator.html: the configurator as one file, its program and the widget's classic script inside. It works from
// a disk, and asks nobody for anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { buildBundle } from './bundles.mjs';
import { languagesIn } from './languages.mjs';

const PAGE = 'demo/configurator.html';
const PROGRAM = '<script type="module" src="configurator/page.ts"></script>';
const STYLES = '<link rel="stylesheet" href="configurator/page.css">';

const FILES = 'demo/configurator/page/built-files.ts';
const SCRIPT = 'massage-fit-check.min.js';

const load = async (root, path) => {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'warn' });
  return module;
};

/** Each pack, with the words of its language that stand outside the check. */
const packFiles = async (root, bundles) => {
  const { fewWords } = await load(root, 'demo/configurator/page/few-words.ts');
  return Promise.all(
    languagesIn(root).map(async ({ tag, path }) => {
      const { messages } = await load(root, path);
      return { tag, script: bundles.get(`languages/${tag}.js`), words: fewWords(messages) };
    }),
  );
};

/** In place of the files in dist/, which may be older ones, those that were made just now. */
const justMade = (root, code) => ({
  name: 'just-made-files',
  enforce: 'pre',
  load: id => (id === join(root, FILES) ? code : undefined),
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
 * @param {ReadonlyMap<string, string>} bundles the classic script and its languages, as built
 */
export const buildConfigurator = async (root, bundles) => {
  const files = `
    export const widgetScript = ${JSON.stringify(bundles.get(SCRIPT))};
    export const packFiles = ${JSON.stringify(await packFiles(root, bundles))};`;
  const [{ code }] = await buildBundle(root, {
    input: { configurator: 'demo/configurator/page.ts' },
    format: 'iife',
    minify: true,
    plugins: [justMade(root, files)],
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
