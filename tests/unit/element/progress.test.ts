import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questions } from '../../../src/questionnaire/questions.ts';
import { stepByStep } from '../../support/step-by-step.ts';
import { allOptions, type PlannedAnswers, typicalVisitors } from '../../support/visitors.ts';

/** Where the bar stood on each screen of a walk: filled segments, and all of them. */
function barsOf(wishes: PlannedAnswers): readonly (readonly [done: number, total: number])[] {
  const bars: [number, number][] = [];
  for (const { visit, isAnswered } of stepByStep(wishes))
    if (!isAnswered) bars.push([visit.index + 1, visit.total]);
  return bars;
}

const choices = questions.filter(({ id, kind }) => kind !== 'scale' && id !== 'who' && id !== 'safety');
const anyPlan = fc
  .tuple(...choices.map(({ id }) => fc.subarray([...allOptions(id)], { maxLength: 2 })))
  .map(lists => Object.fromEntries(lists.map((list, at) => [choices[at]?.id, list])) as PlannedAnswers);

describe('the bar of progress, going forward', () => {
  const holds = (bars: ReturnType<typeof barsOf>) => {
    bars.forEach(([done, total], at) => {
      expect(done).toBe(at + 1);
      expect(total).toBeGreaterThanOrEqual(done);
    });
    const [done, total] = bars.at(-1) ?? [0, 1];
    expect(done / total, 'full on the last question').toBe(1);
  };

  test('gains a segment a question and ends full, for every typical visitor', () => {
    for (const wishes of Object.values(typicalVisitors)) holds(barsOf(wishes));
  });

  test('never falls back by more than a twentieth, when an answer brings up a question nobody could foresee', () => {
    fc.assert(
      fc.property(anyPlan, wishes => {
        const shares = barsOf(wishes).map(([done, total]) => done / total);
        for (const [at, share] of shares.entries())
          expect(share - (shares[at - 1] ?? 0)).toBeGreaterThan(-0.05);
      }),
      { numRuns: 150 },
    );
  });
});
