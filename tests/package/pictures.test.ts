// The pictures of the documents: small, each shown, each said in words for who does not see it. Where they stand no script
// runs, so that they cost nobody who only wants the widget.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'docs/pictures';
const files = readdirSync(folder);
const documents = [
  'README.md',
  ...readdirSync('docs').flatMap(name => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

const shown = documents.flatMap(name => {
  const text = readFileSync(name, 'utf8');
  return [
    ...[...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({ alt, path })),
    ...[...text.matchAll(/<img src="([^"]+)"[^>]*?(?: alt="([^"]*)")?>/g)].map(([, path = '', alt = '']) => ({
      alt,
      path,
    })),
  ].map(each => ({ alt: each.alt, file: join(dirname(name), each.path) }));
});

test('each is at most 60 kB, all of them 300', () => {
  const sizes = files.map(file => statSync(join(folder, file)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300_000);
});

test('each is shown by a document, and each that is shown is there', () => {
  expect(new Set(shown.map(({ file }) => basename(file)))).toEqual(new Set(files));
  for (const { file } of shown) expect(existsSync(file), file).toBe(true);
});

test('each is said in words', () => {
  for (const { alt, file } of shown) expect(alt.length, file).toBeGreaterThan(20);
});

test('the script makes those and no others', () => {
  const script = readFileSync('scripts/pictures.mjs', 'utf8');
  for (const file of files) expect(script).toContain(`'${basename(file, '.webp')}'`);
});
