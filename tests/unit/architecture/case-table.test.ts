import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folders: Readonly<Record<string, string>> = {
  b: 'tests/browser',
  u: 'tests/unit',
  p: 'tests/package',
  e: 'tests/e2e',
};

interface Row {
  readonly id: string;
  readonly places: readonly string[];
}

const table: readonly Row[] = readFileSync('tests/CASES.md', 'utf8')
  .split('\n')
  .flatMap(line => {
    const [, id = '', , where = ''] = line
      .split(' | ')
      .map((cell, i) => (i ? cell : cell.slice(2)))
      .flatMap((cell, i) => (i ? [cell] : ['', cell]));
    if (!/^[KSVUCR]\d+$/.test(id)) return [];
    const places = where.replace(/ \|$/, '').startsWith('by hand')
      ? []
      : where.replace(/ \|$/, '').split(', ');
    return [{ id, places }];
  });

/** Titles of tests and of the blocks around them. */
const idsIn = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*['"`]([^'"`]*)/g),
  ].flatMap(([, title = '']) => title.match(/\b[KSVUCR]\d+\b/g) ?? []);

const inFolder = (name: string): readonly string[] => {
  const folder = folders[name] ?? name;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.test\.\w+$/.test(file))
    .map(file => join(folder, file));
};

const fileOf = (place: string): string => {
  const [short = '', ...rest] = place.split('/');
  return `${folders[short]}/${rest.join('/')}.test.ts`;
};

describe('tests/CASES.md', () => {
  test('has the 82 cases, each once', () => {
    expect(table).toHaveLength(82);
    expect(new Set(table.map(({ id }) => id)).size).toBe(82);
    const sizes = Object.entries({ K: 13, S: 14, V: 14, U: 9, C: 14, R: 18 });
    const wanted = sizes.flatMap(([letter, size]) =>
      Array.from({ length: size }, (_, i) => `${letter}${i + 1}`),
    );
    expect(table.map(({ id }) => id)).toEqual(wanted);
  });

  test.each(table.filter(({ places }) => places.length > 0))(
    '$id is in the names where the table says',
    ({ id, places }) => {
      for (const place of places) {
        // End-to-end tests come in files of their own; without that folder there is nothing to hold the row to.
        const files = place === 'e/' ? inFolder('e') : [fileOf(place)];
        if (place === 'e/' && files.length === 0) continue;
        expect(
          files.some(file => idsIn(file).includes(id)),
          `${id} in ${place}`,
        ).toBe(true);
      }
    },
  );

  test('says so of every test that names a case', () => {
    const claimed = Object.keys(folders).flatMap(folder =>
      inFolder(folder).flatMap(file => idsIn(file).map(id => ({ id, file, folder }))),
    );
    const missing = claimed.filter(({ id, file, folder }) => {
      const places = table.find(row => row.id === id)?.places ?? [];
      // The end-to-end tests may prove again, on a page that is really served, what a frame has proved.
      return folder !== 'e' && !places.some(place => place !== 'e/' && fileOf(place) === file);
    });
    expect(missing.map(({ id, file }) => `${id} ${file}`)).toEqual([]);
  });
});
