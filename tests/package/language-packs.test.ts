// A language added in a copy of this project, as docs/translating.md says: its pack and its single file are built.
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { buildBundle } from '../../scripts/build/bundles.mjs';
import { hashes } from '../../scripts/build/hashes.mjs';
import { languagesIn, packBundles, singleFileBundles } from '../../scripts/build/languages.mjs';
import { brotli } from '../../scripts/build/weigh.mjs';
import { en } from '../../src/messages/en.ts';
import { rightToLeft } from '../support/pseudo-languages.ts';
import { ScratchCopy } from '../support/scratch-copy/scratch-copy.ts';
import { shippedLanguages } from '../support/shipped-languages.ts';

const copy = new ScratchCopy(process.cwd());
afterAll(() => copy.remove());

const files = new Map<string, string>();
const { messages } = rightToLeft;

beforeAll(async () => {
  copy.write(
    'src/messages/packs/fa-af.ts',
    `import type { Messages } from '../messages.ts';\nexport const messages: Messages = ${JSON.stringify(messages)};\n`,
  );
  const bundles = [...packBundles(copy.folder), ...singleFileBundles(copy.folder)];
  for (const bundle of bundles.filter(({ input }) => Object.keys(input).join().includes('fa-AF'))) {
    for (const file of await buildBundle(copy.folder, bundle))
      files.set(file.fileName, file.type === 'asset' ? String(file.source) : file.code);
  }
});

const textOf = (name: string): string => files.get(name) ?? '';
/** As the build writes it: plain ASCII. */
const written = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
const heading = written(messages.intro.heading);

describe('a language', () => {
  it('is a script, a module, and a single file, each named by its tag as people write it', () => {
    expect([...files.keys()].sort()).toEqual([
      'THIRD-PARTY-LICENSES.md',
      'languages/fa-AF.js',
      'languages/fa-AF.mjs',
      'massage-fit-check.fa-AF.min.js',
    ]);
  });

  it('compiles as the words of one', async () => {
    expect(await copy.run('typescript/bin/tsc', '-p', 'tsconfig.json')).toBe('');
  });

  it('in its single file stands in place of English', () => {
    const single = textOf('massage-fit-check.fa-AF.min.js');
    expect(single.toLowerCase()).toContain(heading.toLowerCase());
    expect(single).not.toContain(en.intro.heading);
    expect(single).not.toContain(en.emergency.acts.call.say);
  });

  it('as a pack is words and nothing of the program, in plain ASCII', () => {
    for (const name of ['languages/fa-AF.js', 'languages/fa-AF.mjs']) {
      const pack = textOf(name);
      expect(pack.toLowerCase(), name).toContain(heading.toLowerCase());
      expect(pack, name).toMatch(/^[\x20-\x7e\n]*$/);
      expect(pack, name).toContain(`massage-fit-check ${version} `);
      expect(pack, name).not.toContain(en.intro.heading);
      expect(brotli(pack), name).toBeLessThan(30_000);
    }
  });

  it('is handed to the class by the script, and sets no global', async () => {
    const given: unknown[] = [];
    const owner = { addLanguage: (pack: unknown) => given.push(pack) };
    const page = createContext({ customElements: { whenDefined: async () => owner } });
    runInContext(textOf('languages/fa-AF.js'), page);
    await new Promise(done => setTimeout(done));
    expect(given).toMatchObject([{ tag: 'fa-AF', version, messages: { intro: messages.intro } }]);
    expect(Object.keys(page)).toEqual(['customElements']);
  });

  it('as a module does no harm on a server, which takes what it exports', async () => {
    const url = `data:text/javascript;base64,${Buffer.from(textOf('languages/fa-AF.mjs')).toString('base64')}`;
    const { default: pack } = await import(/* @vite-ignore */ url);
    expect(pack).toMatchObject({ tag: 'fa-AF', version });
  });

  it('has a hash for each script', () => {
    const named = new Map([
      ...files,
      ['massage-fit-check.js', ''],
      ['massage-fit-check.min.js', ''],
      ['index.js', ''],
    ]);
    const { integrity } = JSON.parse(hashes(process.cwd(), named)) as { integrity: object };
    expect(Object.keys(integrity).sort()).toEqual(
      [...named.keys()].filter(name => name !== 'index.js' && !name.endsWith('.md')).sort(),
    );
  });
});

describe('the languages of this project', () => {
  it('are those that the tests know', () => {
    const tags = languagesIn(process.cwd()).map(({ tag }) => tag);
    expect(['en', ...tags]).toEqual(Object.keys(shippedLanguages));
  });

  it.each(Object.entries(shippedLanguages))('%s has a text wherever English has one', (_, words) => {
    const emptyIn = (node: unknown, shape: unknown): boolean =>
      typeof shape === 'string'
        ? shape !== '' && node === ''
        : Object.entries(shape as object).some(([key, own]) =>
            emptyIn((node as Readonly<Record<string, unknown>>)[key], own),
          );
    expect(emptyIn(words, { ...en, regions: {} })).toBe(false);
  });
});
