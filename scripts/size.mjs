// npm run size: what dist/massage-fit-check.min.js costs on the wire, and which modules make it so.
// Builds from source in memory, so it answers for the working copy, not for the last build. The same as a picture, a
// treemap, is put beside: node_modules/.cache/size.html.
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { visualizer } from 'rollup-plugin-visualizer';
import { minifySync } from 'vite';
import { BUNDLES, buildBundle } from './build/bundles.mjs';
import { packBundles } from './build/languages.mjs';
import { brotli, weigh } from './build/weigh.mjs';

const root = process.cwd();
const picture = join(root, 'node_modules/.cache/size.html');
const treemap = visualizer({
  filename: picture,
  template: 'treemap',
  title: 'massage-fit-check.min.js',
  brotliSize: true,
});
const [file] = await buildBundle(root, { ...BUNDLES[0], plugins: [treemap] });

const nameOf = id => {
  const path = id.split('?')[0];
  return path.includes('/node_modules/') ? path.split('/node_modules/').at(-1) : relative(root, path);
};
const groupOf = name =>
  name.startsWith('src/') ? name.split('/').slice(0, 2).join('/') : name.match(/^(?:@[^/]+\/)?[^/]+/)[0];

// Each module minified by itself: near to its share of the file, if not exact, since names and repeats are shared.
const modules = Object.entries(file.modules)
  .filter(([, { code }]) => code)
  .map(([id, { code }]) => ({ name: nameOf(id), code: minifySync('module.js', code).code }));
const groups = new Map();
for (const { name, code } of modules) groups.set(groupOf(name), (groups.get(groupOf(name)) ?? '') + code);

const number = value => value.toLocaleString('en').padStart(8);
const table = rows => {
  console.log('minified   brotli');
  const sized = rows.map(({ name, code }) => ({ name, bytes: Buffer.byteLength(code), wire: brotli(code) }));
  sized.sort((a, b) => b.wire - a.wire);
  for (const { name, bytes, wire } of sized) console.log(`${number(bytes)} ${number(wire)}  ${name}`);
};
console.log('Each module by itself, in bytes:');
table(modules);
console.log('\nEach folder and package by itself:');
table([...groups].map(([name, code]) => ({ name, code })));

console.log(`\n${file.fileName}`);
console.log(`${number(Buffer.byteLength(file.code))}  minified`);
console.log(`${number(gzipSync(file.code, { level: 9 }).length)}  gzip 9`);
console.log(`${number(brotli(file.code))}  brotli 11`);

const { words, citations, libraries } = await weigh(root);
const program = brotli(file.code) - words - citations;
console.log(`
of which, in brotli 11:
${number(words)}  words
${number(citations)}  citations
${number(program)}  program
${number(libraries)}    of it libraries`);

console.log(`\nAs a treemap: ${relative(root, picture)}`);

const packs = packBundles(root).filter(({ format }) => format === 'iife');
for (const bundle of packs) {
  const [{ fileName, code }] = await buildBundle(root, bundle);
  console.log(`\n${fileName}\n${number(brotli(code))}  brotli 11`);
}
if (packs.length === 0) console.log('\nNo pack of another language.');
