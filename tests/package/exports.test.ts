// What someone gets who installs the package or copies a file from dist/.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { languagesIn } from '../../scripts/build/languages.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');

/** Runs a module in a plain Node, which has no DOM, and gives back what it prints. */
const inNode = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }).trim();

const tags = languagesIn(process.cwd()).map(({ tag }) => tag);

/** Of a pattern, the files for each language. */
const targetsOf = (entry: string | Record<string, string>): string[] =>
  (typeof entry === 'string' ? [entry] : Object.values(entry)).flatMap(target =>
    target.includes('*') ? tags.map(tag => target.replace('*', tag)) : [target],
  );

describe('package.json', () => {
  it.each(Object.entries(packageJson.exports))('exports %s as files that are there', (_, entry) => {
    for (const target of targetsOf(entry)) expect(existsSync(target), target).toBe(true);
  });

  it('points content networks, catalogues and editors at files that are there', () => {
    const { unpkg, jsdelivr, customElements, 'web-types': webTypes } = packageJson;
    for (const path of [unpkg, jsdelivr, customElements, webTypes]) {
      expect(existsSync(path), path).toBe(true);
    }
  });

  it('is where the version is set; the program says the same', () => {
    expect(inNode("console.log((await import('massage-fit-check')).version)")).toBe(packageJson.version);
  });

  it('keeps bundlers from dropping the files that register the tag', () => {
    expect(packageJson.sideEffects).toEqual(
      expect.arrayContaining([
        './dist/define.js',
        './dist/languages/*',
        './dist/massage-fit-check.js',
        './dist/massage-fit-check.min.js',
      ]),
    );
  });
});

describe('in Node, without a DOM', () => {
  const newGlobals = (specifier: string): string[] =>
    JSON.parse(
      inNode(`const before = new Set(Reflect.ownKeys(globalThis));
        await import('${specifier}');
        console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter(key => !before.has(key)).map(String)));`),
    ) as string[];

  it('massage-fit-check can be imported, and sets no global of its own', () => {
    // Lit notes its versions there and zod its registry, by which two copies on one page know of each other; in Node,
    // Lit's stand-in for a DOM brings a registry of elements.
    const ofDependencies = /^(?:lit|reactiveElement|__zod_global|customElements$)/;
    expect(newGlobals('massage-fit-check').filter(name => !ofDependencies.test(name))).toEqual([]);
  });

  it('massage-fit-check registers nothing by itself, massage-fit-check/define does', () => {
    const registered = (path: string) =>
      inNode(`const names = [];
        globalThis.customElements = { get: () => undefined, define: name => names.push(name) };
        await import('massage-fit-check${path}');
        console.log(names.join());`);
    expect(registered('')).toBe('');
    expect(registered('/define')).toBe('massage-fit-check');
  });

  it('massage-fit-check/define does no harm on a server', () => {
    expect(inNode("await import('massage-fit-check/define'); console.log('fine');")).toBe('fine');
  });

  it.each(tags)(
    'massage-fit-check/languages/%s can be imported, sets no global, and is for the server’s element',
    tag => {
      expect(newGlobals(`massage-fit-check/languages/${tag}`)).toEqual([]);
      expect(inNode(`console.log((await import('massage-fit-check/languages/${tag}')).default.tag)`)).toBe(
        tag,
      );
    },
  );

  it('massage-fit-check/assess can be imported, and sets no global at all', () => {
    expect(newGlobals('massage-fit-check/assess')).toEqual([]);
    expect(inNode("console.log(typeof (await import('massage-fit-check/assess')).assess)")).toBe('function');
  });

  it('assess needs no other file', () => {
    expect(read('dist/assess.js')).not.toMatch(/\b(?:import|require)\b\s*[({"'*]|\bfrom\s*["']/);
  });
});

describe('custom-elements.json', () => {
  it('names the class that the element extends', () => {
    const manifest = JSON.parse(read('dist/custom-elements.json')) as {
      readonly modules: readonly { readonly declarations: readonly { readonly superclass: unknown }[] }[];
    };
    expect(manifest.modules[0]?.declarations[0]?.superclass).toEqual({ name: 'LitElement', package: 'lit' });
    const superclass = inNode(`import { LitElement } from 'lit';
      import { MassageFitCheck } from 'massage-fit-check';
      console.log(Object.getPrototypeOf(MassageFitCheck) === LitElement);`);
    expect(superclass).toBe('true');
  });
});

describe('the single files', () => {
  const classic = read('dist/massage-fit-check.min.js');

  it('the classic script parses as one, and is safe behind a script without a semicolon', () => {
    expect(classic.startsWith(';')).toBe(true);
    expect(() => new Script(`(function(){})\n${classic}`)).not.toThrow();
  });

  it('the classic script is one function call: no name of it reaches the page', () => {
    expect(classic.slice(0, 200)).toMatch(/^;\/\*![^*]*\*\/\n!function\(\)\{"use strict";/);
    expect(classic.slice(-20)).toMatch(/\}\(\);$/);
  });

  it.each(['massage-fit-check.min.js', 'massage-fit-check.js'])(
    '%s is plain ASCII: no server can garble its words by naming another character set',
    name => {
      const isPlain = [...read(join('dist', name))].every(character => character <= '\x7f');
      expect(isPlain).toBe(true);
    },
  );

  it('their libraries come with the words of their licences', () => {
    const [, ...sections] = read('dist/THIRD-PARTY-LICENSES.md').split(/^## /m);
    expect(sections.map(section => section.split(' - ')[0])).toContain('lit-html');
    for (const section of sections) expect(section, section).toMatch(/permission|redistribution/i);
  });

  it.each(['massage-fit-check.min.js', 'massage-fit-check.js'])(
    '%s names its version and imports nothing',
    name => {
      const code = read(join('dist', name));
      expect(code).toContain(`massage-fit-check ${packageJson.version} `);
      expect(code).not.toMatch(/\bimport\s*[{*"'(]|\bexport\s*[{*]|\bfrom\s*["'][a-z@./]/);
      expect(code).not.toContain('sourceMappingURL');
    },
  );
});

describe('dist/', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

  it.each(files)('%s names no folder of the machine that built it, and no package server', path => {
    const text = read(path);
    for (const trace of [process.cwd(), tmpdir(), 'node_modules'])
      expect(text.includes(trace), trace).toBe(false);
    expect(text).not.toMatch(/https?:\/\/(?:registry|npm)\b/);
  });

  it('declarations import files that are there', () => {
    for (const path of files.filter(file => file.endsWith('.d.ts'))) {
      for (const [, to = ''] of read(path).matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']*)\.js["']/g)) {
        expect(existsSync(join(path, '..', `${to}.d.ts`)), `${path} imports ${to}`).toBe(true);
      }
    }
  });
});
