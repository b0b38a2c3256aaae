// Each list of "Where a change goes" in CONTRIBUTING.md, followed to the letter in a copy of this project: the checks
// pass, so nothing else needs to change.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes } from '../support/scratch-copy/changes.ts';
import { ScratchCopy } from '../support/scratch-copy/scratch-copy.ts';
import { translations } from '../support/scratch-copy/translations.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
let copy: ScratchCopy;
beforeAll(() => {
  copy = new ScratchCopy(process.cwd());
});
afterAll(() => copy?.remove());

const languages = readdirSync('src/messages/packs', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

/** A file of English words, and its sisters in the other languages. */
const withSisters = (file: string): readonly string[] => {
  const [, name] = /^src\/messages\/en\/(.+)$/.exec(file) ?? [];
  return name ? [file, ...languages.map(language => `src/messages/packs/${language}/${name}`)] : [file];
};

/** The files of one list. */
const listed = (heading: string): readonly string[] => {
  const [, after = ''] = guide.split(`\n### ${heading}\n`);
  const [section = ''] = after.split('\n#');
  return [...section.matchAll(/^- `([^`]+)`: /gm)].flatMap(([, file = '']) => withSisters(file));
};

/** A change's own proof, among the tests of the copy. */
const proofOf = (heading: string) => `tests/unit/${heading.toLowerCase().replaceAll(' ', '-')}.test.ts`;

// All in one copy, one after the other: checking each alone would start the compiler and the tests as often.
describe('where a change goes', { timeout: 900_000 }, () => {
  it.each(changes)('$heading: its list names each file that is touched', ({ heading, edits, proof }) => {
    for (const edit of [...edits, ...(translations[heading] ?? [])]) copy.edit(edit);
    expect([...copy.takeChanged()].sort()).toEqual([...listed(heading)].sort());
    copy.write(proofOf(heading), proof);
    copy.takeChanged();
  });

  it('and all that is checked passes', async () => {
    const proofs = changes.map(({ heading }) => proofOf(heading));
    const tests = new Set(changes.flatMap(({ tests }) => tests));
    const complaints = await Promise.all([
      copy.run('typescript/bin/tsc', '-p', 'tsconfig.tests.json'),
      copy.run('vitest/vitest.mjs', 'run', '--project', 'unit', ...proofs, ...tests),
    ]);
    expect(complaints.filter(Boolean)).toEqual([]);
  });
});
