// Each list of "Where a change goes" in CONTRIBUTING.md, followed to the letter in a copy of this project: the checks
// pass, so nothing else needs to change.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { changes } from '../support/scratch-copy/changes.ts';
import { ScratchCopy } from '../support/scratch-copy/scratch-copy.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const copies: ScratchCopy[] = [];
afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** The files of one list. */
const listed = (heading: string): readonly string[] => {
  const [, after = ''] = guide.split(`\n### ${heading}\n`);
  const [section = ''] = after.split('\n#');
  return [...section.matchAll(/^- `([^`]+)`: /gm)].map(([, file = '']) => file);
};

const proof = 'tests/unit/the-change.test.ts';

describe('where a change goes', { timeout: 900_000 }, () => {
  it.each(changes)('$heading', async ({ heading, edits, tests, proof: text }) => {
    const copy = new ScratchCopy(process.cwd());
    copies.push(copy);
    for (const edit of edits) copy.edit(edit);
    expect([...copy.changed].sort()).toEqual([...listed(heading)].sort());

    copy.write(proof, text);
    const complaints = await Promise.all([
      copy.run('typescript/bin/tsc', '-p', 'tsconfig.tests.json'),
      copy.run('vitest/vitest.mjs', 'run', '--project', 'unit', proof, ...tests),
    ]);
    expect(complaints.filter(Boolean)).toEqual([]);
  });
});
