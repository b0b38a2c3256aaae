// What README.md and bench/README.md claim about speed is what was measured and kept, word for word.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../bench/harness/form.mjs';
import { picture } from '../../bench/harness/picture.mjs';
import {
  fillReadme,
  fillReport,
  fillVisits,
  PICTURE,
  README,
  REPORT,
  RESULT,
  VISITS,
} from '../../bench/publish.mjs';

const kept = readFileSync(RESULT, 'utf8');
const result = JSON.parse(kept);

describe('the benchmark', () => {
  it.each([
    [REPORT, fillReport],
    [README, fillReadme],
  ] as const)('in %s is the kept result', (name, fill) => {
    const text = readFileSync(name, 'utf8');
    expect(fill(text, result) === text, `Run "node bench/publish.mjs" and commit ${name}.`).toBe(true);
  });

  it('of later visits is the kept result, without a fault', () => {
    const visits = JSON.parse(readFileSync(VISITS, 'utf8'));
    const text = readFileSync(REPORT, 'utf8');
    expect(fillVisits(text, visits) === text, 'Run "node bench/publish.mjs".').toBe(true);
    expect(visits.faults).toEqual([]);
  });

  it('is drawn from the kept result', () => {
    expect(readFileSync(PICTURE, 'utf8') === picture(result), 'Run "node bench/publish.mjs".').toBe(true);
  });

  it('was walked through to the end by the widget, without a fault', () => {
    expect(result.faults.filter((fault: string) => fault.startsWith('widget'))).toEqual([]);
    const widget = result.contenders.find(({ id }: { readonly id: string }) => id === 'widget');
    expect(widget.steps6.result.median).toBeGreaterThan(0);
  });

  it('asks the questions that the widget asks today, and knows what to tick on each', async () => {
    const { screens, walk, words } = await readForm(process.cwd());
    expect(screens.length).toBeGreaterThan(5);
    expect(walk.flat().filter((label: unknown) => typeof label !== 'string')).toEqual([]);
    expect(Object.values(words).every(Boolean)).toBe(true);
  });

  it('names the commit that it is of, and the day', () => {
    expect(result.made.commit).toMatch(/^[\da-f]{7,}$/);
    expect(result.made.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(result.made.isDirty).toEqual(expect.any(Boolean));
  });

  it('names versions, and nothing of the machine it was made on but processor, cores and engines', () => {
    const known = ['chromium', 'cores', 'node', 'processor', 'system'];
    expect(known).toEqual(expect.arrayContaining(Object.keys(result.machine)));
    expect(kept).not.toMatch(/\/(?:home|root|tmp|work|Users)\b/);
  });
});
