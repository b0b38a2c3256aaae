// The smallest page of each framework (integrations/frameworks/), compiled by that framework's own checker against the
// package as it is installed: what is right passes, what is wrong is refused, and nothing else is complained of.
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameworkSites, frameworks, program } from '../support/installed/frameworks.ts';
import type { InstalledSite } from '../support/installed/installed-site.ts';

/** `file(line,column): error TS…`, as TypeScript and those built on it say it. */
const TYPESCRIPT = /^(\S+)\((\d+),\d+\): error /gm;
/** `time ERROR "file" line:column "…"` */
const SVELTE = /^\d+ ERROR "([^"]+)" (\d+):\d+ /gm;

const tsc = [program('typescript', 'bin/tsc', resolve('.')), '--pretty', 'false', '-p'];
const vueTsc = [program('vue-tsc', 'bin/vue-tsc.js'), '--pretty', 'false', '-p'];
const svelteCheck = [program('svelte-check', 'bin/svelte-check'), '--output', 'machine', '--workspace'];

/** How its checker is started, how it complains, and where wrong values are written. */
const checkers: Readonly<Record<string, { command: readonly string[]; complaint: RegExp; wrong: string }>> = {
  react: { command: tsc, complaint: TYPESCRIPT, wrong: 'refused-values.tsx' },
  preact: { command: tsc, complaint: TYPESCRIPT, wrong: 'refused-values.tsx' },
  solid: { command: tsc, complaint: TYPESCRIPT, wrong: 'refused-values.tsx' },
  vue: { command: vueTsc, complaint: TYPESCRIPT, wrong: 'refused-values.vue' },
  svelte: { command: svelteCheck, complaint: SVELTE, wrong: 'refused-values.svelte' },
};

let site: InstalledSite;

beforeAll(async () => {
  site = await frameworkSites();
});
afterAll(() => site?.remove());

/** Each line of a file that holds a wrong value, as the checkers name a place. */
const wrongPlaces = (framework: string, name: string): readonly string[] =>
  site
    .read(`${framework}/${name}`)
    .split('\n')
    .flatMap((line, index) => (/<massage-fit-check .*sideways/.test(line) ? [`${name}:${index + 1}`] : []));

describe('the tag is typed', () => {
  it('for every framework that has a folder', () => {
    expect(Object.keys(checkers).sort()).toEqual([...frameworks].sort());
  });

  it.each(Object.entries(checkers))(
    'for %s: the page passes, wrong values are refused',
    async (framework, checker) => {
      const expected = wrongPlaces(framework, checker.wrong);
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
