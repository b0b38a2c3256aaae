import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const read = (file: string) => readFileSync(join(src, file), 'utf8');
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const imports: readonly Import[] = files.flatMap(file =>
  [...read(file).matchAll(/^(?:import|export)\s+(type\s)?(?:[^;]*?\sfrom\s)?'([^']+)';/gm)].map(
    ([, isType, to = '']) => ({
      from: file,
      to: to.startsWith('.') ? relative(src, resolve(join(src, dirname(file)), to)) : to,
      isType: Boolean(isType),
    }),
  ),
);

/** Left to right, the only direction. Knowledge and messages are data that any layer may read. */
const order = ['config', 'questionnaire', 'assessment', 'view-model', 'views', 'element', 'server'];
const data = ['knowledge', 'messages'];
const isOutside = (to: string) => !to.includes('.ts') && !to.includes('.css');

describe('one way only', () => {
  test('no layer imports one to its right', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [order.indexOf(folderOf(from)), order.indexOf(folderOf(to))];
      return a >= 0 && b > a;
    });
    expect(wrong).toEqual([]);
  });

  test('data looks at nothing but data', () => {
    const wrong = imports.filter(
      ({ from, to }) => data.includes(folderOf(from)) && !data.includes(folderOf(to)),
    );
    expect(wrong).toEqual([]);
    const backwards = imports.filter(
      ({ from, to }) => folderOf(from) === 'knowledge' && folderOf(to) === 'messages',
    );
    expect(backwards).toEqual([]);
  });

  test('views see view models and other views only', () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        folderOf(from) === 'views' &&
        !isOutside(to) &&
        folderOf(to) !== 'views' &&
        !(to === 'view-model/types.ts' && isType),
    );
    expect(wrong).toEqual([]);
  });

  test('only views, the element and nobody else draw; only the config reads by zod', () => {
    for (const { from, to } of imports.filter(each => isOutside(each.to))) {
      const isElement = folderOf(from) === 'element';
      const folders = to === 'zod/mini' ? ['config'] : ['views', 'element', 'server'];
      expect(folders, `${from} imports ${to}`).toContain(folderOf(from));
      expect(to).toMatch(
        isElement
          ? /^(lit|@floating-ui\/dom)\b/
          : /^(lit\/(html|directive-helpers|directives\/\w+)\.js|zod\/mini)$/,
      );
    }
  });

  test('nothing calls what Prototype.js and MooTools replace', () => {
    for (const file of files) expect(read(file), file).not.toMatch(/\.reduce\b|\bArray\.from\b|\.toJSON\b/);
  });

  test('the pure layers know no page, no clock and no chance', () => {
    const pure = files.filter(file =>
      [...data, 'config', 'questionnaire', 'assessment', 'view-model'].includes(folderOf(file)),
    );
    for (const file of pure) {
      const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code, file).not.toMatch(
        /\bwindow\b|\bdocument\.|\bDate\.now|\bnew Date\(\)|Math\.random|\bconsole\.|localStorage|navigator\./,
      );
    }
  });

  test('nothing imports the element but the ways in', () => {
    const wrong = imports.filter(
      ({ from, to }) => folderOf(to) === 'element' && !['', 'element'].includes(folderOf(from)),
    );
    expect(wrong).toEqual([]);
  });

  test('no import goes round in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isType } of imports)
      if (!isOutside(to) && !isType) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
      expect(way, `${[...way, file].join(' > ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
  });
});

describe('files', () => {
  test('are small where something is decided or drawn; rows and words may be as many as there are', () => {
    const lines = files
      .filter(file => !data.includes(folderOf(file)))
      .map(file => ({ file, lines: read(file).split('\n').length }));
    expect(lines.filter(each => each.lines > 230)).toEqual([]);
  });

  test('are named in kebab-case for what they hold', () => {
    for (const file of files) {
      expect(file).toMatch(/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/);
      expect(file).not.toMatch(/utils|helpers|common/);
    }
  });

  test('hold no clinical word where ids are compared', () => {
    for (const file of files.filter(each => ['questionnaire', 'assessment'].includes(folderOf(each))))
      expect(read(file), file).not.toMatch(/from '[^']*messages/);
  });
});
