import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { api } from '../../../src/element/api.ts';

const folder = 'src/styles';
const styles = readdirSync(folder)
  .filter(file => file.endsWith('.css'))
  .map(file => readFileSync(`${folder}/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, ''))
  .join('\n');

const names = (pattern: RegExp): readonly string[] => [
  ...new Set([...styles.matchAll(pattern)].map(([, name]) => name ?? '')),
];

test('only what a clinic may set is called --mfc-…', () => {
  const own = api.cssProperties.map(({ name }) => name as string);
  expect(names(/(--mfc-[\w-]+)/g).length).toBeGreaterThan(5);
  for (const name of names(/(--mfc-[\w-]+)/g)) expect(own).toContain(name);
});

test('no rule sets what a clinic may set: it would win over the clinic', () => {
  expect(names(/[{;]\s*(--mfc-[\w-]+)\s*:/g)).toEqual([]);
});

test('every private variable that is read is set by a rule, so none comes from the page', () => {
  const set = names(/[{;]\s*(--[\w-]+)\s*:/g);
  for (const name of names(/var\((--(?!mfc-)[\w-]+)/g)) expect(set).toContain(name);
});
