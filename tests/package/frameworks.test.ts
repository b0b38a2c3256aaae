// The smallest page of each framework (integrations/frameworks/), compiled by that framework's own checker against the
// package as it is installed: what is right passes, what is wrong is refused, and nothing else is complained of.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InstalledSite } from '../support/installed/installed-site.ts';

const FRAMEWORKS = resolve('integrations/frameworks');

/** A program of a package, found from a folder. */
const program = (name: string, bin: string, from = FRAMEWORKS): string => {
  const manifest = createRequire(join(from, 'package.json')).resolve(`${name}/package.json`);
  return join(dirname(manifest), bin);
};

/** `file(line,column): error TS…`, as TypeScript and those built on it say it. */
const TYPESCRIPT = /^(\S+)\((\d+),\d+\): error /gm;
/** `time ERROR "file" line:column "…"` */
const SVELTE = /^\d+ ERROR "([^"]+)" (\d+):\d+ /gm;

const tsc = [program('typescript', 'bin/tsc', resolve('.')), '--pretty', 'false', '-p'];
const vueTsc = [program('vue-tsc', 'bin/vue-tsc.js'), '--pretty', 'false', '-p'];
const svelteCheck = [program('svelte-check', 'bin/svelte-check'), '--output', 'machine', '--workspace'];

/** Which packages its checker must find, how it is started, and how it complains. */
const checkers = {
  react: { needs: ['@types/react'], command: tsc, complaint: TYPESCRIPT },
  preact: { needs: ['preact'], command: tsc, complaint: TYPESCRIPT },
  solid: { needs: ['solid-js'], command: tsc, complaint: TYPESCRIPT },
  vue: { needs: ['vue'], command: vueTsc, complaint: TYPESCRIPT },
  svelte: { needs: ['svelte'], command: svelteCheck, complaint: SVELTE },
} as const;

const refusedIn = (framework: string): string =>
  readdirSync(join(FRAMEWORKS, framework)).find(name => name.startsWith('refused-values')) ?? '';

/** Where a wrong value is written, as the checkers name a place. */
const wrongPlaces = (framework: string): readonly string[] => {
  const name = refusedIn(framework);
  return readFileSync(join(FRAMEWORKS, framework, name), 'utf8')
    .split('\n')
    .flatMap((line, index) => (/<massage-fit-check .*sideways/.test(line) ? [`${name}:${index + 1}`] : []));
};

let site: InstalledSite;

beforeAll(async () => {
  site = await InstalledSite.make(process.cwd());
  cpSync(join(FRAMEWORKS, 'tsconfig.json'), join(site.folder, 'tsconfig.json'));
  for (const [framework, { needs }] of Object.entries(checkers)) {
    cpSync(join(FRAMEWORKS, framework), join(site.folder, framework), { recursive: true });
    for (const name of needs) site.link(name, FRAMEWORKS);
  }
});
afterAll(() => site?.remove());

describe('the tag is typed', () => {
  it('for every framework that has a folder', () => {
    const folders = readdirSync(FRAMEWORKS, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(Object.keys(checkers).sort());
  });

  it.each(Object.entries(checkers))(
    'for %s: the page passes, wrong values are refused',
    async (framework, checker) => {
      const expected = wrongPlaces(framework);
      expect(expected.length).toBeGreaterThanOrEqual(7);

      const { isWell, printed } = await site.node(...checker.command, framework);
      const places = [...printed.matchAll(checker.complaint)].map(
        ([, file = '', line]) => `${file.replace(`${framework}/`, '')}:${line}`,
      );
      expect([...new Set(places)], printed).toEqual(expected);
      expect(isWell).toBe(false);
    },
  );
});
