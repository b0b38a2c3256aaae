// `explain` hands out how `assess` came to what it says. The figures of the trace have to add up to the result.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, assess, explain } from '../../../src/assessment/assess.ts';
import { gateCap } from '../../../src/assessment/rules.ts';
import { conditionIds } from '../../../src/knowledge/ids.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { anyOf, readFacts } from '../../../src/questionnaire/facts.ts';
import { questions } from '../../../src/questionnaire/questions.ts';
import { allOptions, typicalVisitors, visit } from '../../support/visitors.ts';

const seed = 20261123;
const calmFlags = safetyFlags.filter(({ tier }) => tier !== 'emergency').map(({ id }) => id);

/** Any answers; emergencies leave nothing to explain, so few of them. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questions.map(({ id }) => [
      id,
      id === 'pain'
        ? fc.integer({ min: 0, max: 10 })
        : fc.uniqueArray(
            fc.constantFrom(
              ...(id === 'safety' ? ['none'] : allOptions(id)),
              ...(id === 'health' ? calmFlags : []),
            ),
            {
              maxLength: 5,
            },
          ),
    ]),
  ),
  { requiredKeys: [] },
);

describe('the trace', () => {
  test('is of the same assessment, whatever the answers and the clinic', () => {
    fc.assert(
      fc.property(anyAnswers, fc.subarray([...conditionIds]), (answers, conditions) => {
        expect(explain(answers, { conditions }).assessment).toEqual(assess(answers, { conditions }));
      }),
      { numRuns: 2000, seed },
    );
  });

  test('adds up: points, what is taken off and what holds down give each score', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        for (const { points, away, open, holds, value } of explain(answers).conditions) {
          let sum = -away;
          for (const { question, option, weight } of points) {
            expect(answers[question]).toContain(option);
            sum += weight;
          }
          expect(open).toBe(sum + 0);
          expect(value).toBe(holds.length > 0 ? Math.min(open, gateCap) : open);
        }
      }),
      { numRuns: 1000, seed },
    );
  });

  test('gives every flag the answers that raise it, and no others', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { flags, assessment } = explain(answers);
        expect(flags.map(({ flag }) => flag)).toEqual(assessment.safety.flags);
        const { safety = [], health = [] } = answers;
        const both = [...(safety as string[]), ...(health as string[])];
        const facts = readFacts({ ...answers, safety: both, health: both });
        for (const { flag, because } of flags) {
          expect(because.length, flag).toBeGreaterThan(0);
          for (const trigger of because) expect(anyOf(facts, [trigger]), `${flag}: ${trigger}`).toBe(true);
        }
      }),
      { numRuns: 1000, seed },
    );
  });

  test('orders styles and steps to the pressure as the result has them', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { assessment, modalities, ruledOut, pressure, fitting } = explain(answers);
        if (assessment.safety.tier === 'emergency') return;
        const out = ruledOut.map(({ modality }) => modality);
        expect(modalities.order.filter(({ modality }) => !out.includes(modality)).slice(0, 2)).toEqual(
          assessment.modalities,
        );
        expect(ruledOut).toEqual(assessment.notNow);
        expect(pressure.at(-1)).toMatchObject({ rule: 'ceiling', value: assessment.pressure.painCeiling });
        expect(pressure.at(-2)?.value).toBe(assessment.pressure.start);
        const starts = pressure.slice(0, -1).map(({ value }) => value);
        expect(starts).toEqual([...starts].sort((a, b) => b - a));
        if (fitting.length > 0) expect(fitting.slice(0, 3)).toEqual(assessment.matches);
      }),
      { numRuns: 1000, seed },
    );
  });

  test('says why: each typical visitor’s condition has points or the answer that puts it first', () => {
    for (const [id, plan] of Object.entries(typicalVisitors)) {
      const { conditions, assessment } = explain(visit(plan).walk.answers);
      expect(assessment.matches[0]?.condition).toBe(id);
      const own = conditions.find(({ condition }) => condition === id);
      if (id !== 'other')
        expect((own?.points.length ?? 0) + Number(own?.routedBy !== null), id).toBeGreaterThan(0);
    }
  });

  test('names what holds a condition down', () => {
    const holdsOf = (answers: Answers, id: string) =>
      explain(answers).conditions.find(({ condition }) => condition === id)?.holds;
    expect(holdsOf({ where: ['neck'], 'head-neck-jaw': ['turn-head'] }, 'whiplash')).toEqual(['gate']);
    expect(holdsOf({ help: ['tingle'], hand: ['median', 'hands-and-feet'] }, 'carpal-tunnel')).toEqual([
      'look-alike',
    ]);
    expect(holdsOf({ where: ['neck'] }, 'fibromyalgia')).toEqual(['not-all-over', 'not-lasting']);
    expect(holdsOf({ where: ['all-over'], duration: ['over-1-year'] }, 'fibromyalgia')).toEqual([]);
  });

  test('of an emergency holds the flags and their answers, and nothing else', () => {
    const { flags, conditions, fitting, ruledOut, modalities, pressure } = explain({
      help: ['pain'],
      health: ['cancer-treatment-now', 'fever-or-infection'],
    });
    expect(flags[0]).toEqual({
      flag: 'fever-on-chemotherapy',
      because: [['health.cancer-treatment-now', 'health.fever-or-infection']],
    });
    expect([conditions, fitting, ruledOut, modalities.order, pressure]).toEqual([[], [], [], [], []]);
  });
});
