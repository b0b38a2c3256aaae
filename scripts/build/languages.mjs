// What is built for each language of src/messages/packs/: a pack as a script and as a module, and a single file of the
// widget with those words in place of English.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/messages/packs';
const INSIDE = 'src/messages/inside.ts';

/** The tags of all packs, in their canonical spelling: the names of the files, as people write them. */
export const languagesIn = root =>
  (existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : [])
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => ({ path: `${FOLDER}/${name}`, tag: String(new Intl.Locale(name.slice(0, -3))) }));

/** A module that no file holds, in place of the entry or of the file of that path. */
const written = (root, path, code) => ({
  name: 'written-module',
  enforce: 'pre',
  resolveId: id => (id === join(root, path) ? id : undefined),
  load: id => (id === join(root, path) ? code : undefined),
});

const from = (root, path) => JSON.stringify(join(root, path));

/** Hands the words over; as a module it also exports them, for servers. */
const packOf = (root, { path, tag }, isModule) => `
import { handOver } from ${from(root, 'src/hand-over.ts')};
import { messages } from ${from(root, path)};
import { version } from ${from(root, 'src/version.ts')};
const pack = { tag: ${JSON.stringify(tag)}, version, messages };
handOver(pack);
${isModule ? 'export default pack;' : ''}`;

const insideOf = (root, { path, tag }) => `
import { messages } from ${from(root, path)};
export const inside = { tag: ${JSON.stringify(tag)}, messages };`;

/** @returns {import('./bundles.mjs').Bundle[]} */
export const packBundles = root =>
  languagesIn(root).flatMap(language => {
    const pack = format => {
      const path = `pack-${format}`;
      return {
        input: { [`languages/${language.tag}`]: path },
        format,
        minify: true,
        isPack: true,
        plugins: [written(root, path, packOf(root, language, format === 'es'))],
      };
    };
    return [pack('iife'), pack('es')];
  });

/** @returns {import('./bundles.mjs').Bundle[]} */
export const singleFileBundles = root =>
  languagesIn(root).map(language => ({
    input: { [`massage-fit-check.${language.tag}.min`]: 'src/embed.ts' },
    format: 'iife',
    minify: true,
    plugins: [written(root, INSIDE, insideOf(root, language))],
  }));
