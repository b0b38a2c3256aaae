import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, type Assessment, assess, explain } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { score } from '../../../src/assessment/score.ts';
import { type WeightRow, weights } from '../../../src/assessment/weights.ts';
import { conditions, firmStyles } from '../../../src/knowledge/conditions.ts';
import { conditionIds, type ModalityId, modalityIds, tiers } from '../../../src/knowledge/ids.ts';
import { type HandsOn, handsOnLevels, safetyFlags, urgencies } from '../../../src/knowledge/safety-flags.ts';
import { readFacts } from '../../../src/questionnaire/facts.ts';
import { type QuestionId, questions } from '../../../src/questionnaire/questions.ts';
import { allOptions } from '../../support/visitors.ts';

const seed = 20261123;
const takesFlags: readonly string[] = ['safety', 'health', 'checked'];
const flagIds = safetyFlags.map(flag => flag.id);
const emergencies = safetyFlags.filter(flag => flag.tier === 'emergency').map(flag => flag.id);

/** Any answers at all, by id: possible or not, in any order. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questions.map(question => [
      question.id,
      question.id === 'pain'
        ? fc.integer({ min: 0, max: 10 })
        : fc.uniqueArray(
            fc.constantFrom(...allOptions(question.id), ...(takesFlags.includes(question.id) ? flagIds : [])),
            { maxLength: 4 },
          ),
    ]),
  ),
  { requiredKeys: [] },
);
const calmAnswers = anyAnswers.map(answers => {
  const calm = (ids: Answers[QuestionId]) =>
    Array.isArray(ids) ? ids.filter(id => !emergencies.some(flag => flag === id)) : [];
  return { ...answers, safety: calm(answers.safety), health: calm(answers.health) };
});

const rank = (answers: Answers) => tiers.indexOf(assess(answers).safety.tier);
const added = (answers: Answers, question: QuestionId, option: string): Answers => ({
  ...answers,
  [question]: [...(Array.isArray(answers[question]) ? answers[question] : []), option],
});
const anyOption = fc
  .constantFrom(...questions.filter(question => question.id !== 'pain').map(question => question.id))
  .chain(question =>
    fc
      .constantFrom(...allOptions(question), ...(takesFlags.includes(question) ? flagIds : []))
      .map(option => ({ question, option })),
  );

const alsoForNobody: readonly ModalityId[] = [
  'relaxation-massage',
  'prenatal-massage',
  'structural-integration',
];
const startsWithLymph = ({ modalities }: Assessment): boolean =>
  modalities[0]?.modality === 'lymphatic-facilitation';
const held: readonly HandsOn[] = ['stop', 'ask-first', 'wait'];

describe('whatever the answers', () => {
  test('the questionnaire stops for an emergency, and for nothing less', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, calmAnswers), answers => {
        expect(judge.stops(readFacts(answers))).toBe(assess(answers).safety.tier === 'emergency');
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('no firm style stands beside a flag that stops hands-on work, and none at all beside a stop', () => {
    fc.assert(
      fc.property(calmAnswers, fc.constantFrom(...flagIds), (answers, flag) => {
        const { safety, modalities, pressure, route } = assess(added(answers, 'health', flag));
        const styles = modalities.map(({ modality }) => modality);
        if (safety.handsOn === 'stop') expect(styles).toEqual([]);
        if (!held.includes(safety.handsOn)) return;
        for (const style of styles) expect(firmStyles).not.toContain(style);
        expect(pressure.start).toBeLessThanOrEqual(2);
        if (safety.handsOn !== 'wait') expect(['doctor-first', 'help-now']).toContain(route);
      }),
      { numRuns: 4000, seed },
    );
  });

  test('no firm style stands beside a light start', () => {
    fc.assert(
      fc.property(calmAnswers, answers => {
        const { limit, assessment } = explain(answers);
        if (limit.cap <= 2)
          for (const { modality } of assessment.modalities) expect(firmStyles).not.toContain(modality);
      }),
      { numRuns: 2000, seed },
    );
  });

  test('the highest of each axis counts, and the tier is the first flag’s or higher', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { urgency, handsOn, advice, flags, cleared } = assess(answers).safety;
        expect(advice.map(({ flag }) => flag)).toEqual(flags);
        for (const each of advice) {
          expect(urgencies.indexOf(urgency)).toBeLessThanOrEqual(urgencies.indexOf(each.urgency));
          expect(handsOnLevels.indexOf(handsOn)).toBeLessThanOrEqual(handsOnLevels.indexOf(each.handsOn));
        }
        for (const flag of cleared) expect(flags).toContain(flag);
      }),
      { numRuns: 2000, seed },
    );
  });

  test('an emergency, alone or with anything else, leaves no match and no style', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...emergencies), fc.boolean(), (answers, flag, inHealth) => {
        const result = assess(added(answers, inHealth ? 'health' : 'safety', flag));
        expect(result.safety.tier).toBe('emergency');
        expect(result.route).toBe('help-now');
        expect([result.matches, result.modalities, result.notNow]).toEqual([[], [], []]);
        expect(judge.stops(readFacts(added(answers, 'safety', flag)))).toBe(true);
      }),
      { numRuns: 2000, seed },
    );
  });

  test('one more answer never lowers the tier', () => {
    fc.assert(
      fc.property(anyAnswers, anyOption, (answers, { question, option }) => {
        expect(rank(added(answers, question, option))).toBeGreaterThanOrEqual(rank(answers));
      }),
      { numRuns: 4000, seed },
    );
  });

  test('the order of options and questions changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const turned = Object.fromEntries(
          Object.entries(answers)
            .reverse()
            .map(([question, value]) => [question, Array.isArray(value) ? [...value].reverse() : value]),
        );
        expect(assess(turned)).toEqual(assess(answers));
      }),
      { numRuns: 2000, seed },
    );
  });

  test('unknown and impossible input is ignored, never lowers the tier and never throws', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.dictionary(fc.string(), fc.anything()),
        fc.anything(),
        (answers, odd, any) => {
          const odder = { ...odd, ...answers, pain: any } as Answers;
          const { pain: _pain, ...rest } = answers;
          const without = assess(rest);
          const withOdd = assess(odder);
          expect(withOdd.safety).toEqual(without.safety);
          expect(withOdd.matches).toEqual(without.matches);
          expect(() => assess(any as Answers, any as never)).not.toThrow();
        },
      ),
      { numRuns: 2000, seed },
    );
  });

  test('no clinic setting lowers the tier or brings back a style that a flag rules out', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.subarray([...modalityIds]),
        fc.subarray([...conditionIds]),
        (answers, modalities, seen) => {
          const all = assess(answers);
          const some = assess(answers, { modalities, conditions: seen });
          expect(some.safety).toEqual(all.safety);
          expect(some.pressure.painCeiling).toBe(all.pressure.painCeiling);
          // Lymph work starts lightest; beside that the start is the same whatever is offered.
          if (startsWithLymph(some) === startsWithLymph(all)) expect(some.pressure).toEqual(all.pressure);
          const out = all.notNow.map(({ modality }) => modality);
          for (const { modality } of some.modalities) {
            expect(out).not.toContain(modality);
            expect(modalities).toContain(modality);
          }
          for (const { condition } of some.matches) expect(seen).toContain(condition);
        },
      ),
      { numRuns: 2000, seed },
    );
  });

  test('every match says why, in answers the visitor gave', () => {
    fc.assert(
      fc.property(calmAnswers, answers => {
        for (const { condition, because } of assess(answers).matches) {
          if (condition !== 'other') expect(because.length).toBeGreaterThan(0);
          for (const { question, option } of because) expect(answers[question]).toContain(option);
        }
      }),
      { numRuns: 2000, seed },
    );
  });

  test('at most three matches, best first, and at most two styles, each for a shown match', () => {
    fc.assert(
      fc.property(calmAnswers, answers => {
        const { matches, modalities, pressure, safety } = assess(answers);
        if (safety.tier === 'emergency') return;
        expect(matches.length).toBeLessThanOrEqual(3);
        expect(modalities.length).toBeLessThanOrEqual(2);
        const bands = matches.map(({ band }) => ['might', 'could', 'closest'].indexOf(band));
        expect(bands).toEqual([...bands].sort((a, b) => b - a));
        const shown = matches.map(({ condition }) => condition);
        for (const each of modalities) {
          for (const condition of each.for) expect(shown).toContain(condition);
          // In front by the route or the goal, or everyone's last resort; else for a match.
          if (!alsoForNobody.includes(each.modality)) expect(each.for.length).toBeGreaterThan(0);
        }
        expect(pressure.start).toBeGreaterThanOrEqual(1);
        expect(pressure.start).toBeLessThanOrEqual(Math.max(1, (pressure.chosen ?? 2) - 1, 3));
        expect(pressure.start).toBeLessThanOrEqual(4);
        expect([2, 3]).toContain(pressure.painCeiling);
      }),
      { numRuns: 2000, seed },
    );
  });
});

describe('scores', () => {
  const rows = Object.entries(weights) as [QuestionId, WeightRow][];

  // By bounds rather than by subsets: for each option, over random company, in every condition it speaks for.
  test('an option that speaks for a condition never lowers its score', () => {
    const speaking = rows.flatMap(([question, options]) =>
      Object.entries(options).flatMap(([option, by]) =>
        conditionIds
          .filter(condition => (by[condition] ?? 0) > 0)
          .map(condition => ({ question, option, condition })),
      ),
    );
    expect(speaking.length).toBeGreaterThan(150);
    const scoreOf = (answers: Answers, condition: string) =>
      score(readFacts(answers)).find(each => each.condition === condition)?.value ?? 0;
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...speaking), (answers, { question, option, condition }) => {
        expect(scoreOf(added(answers, question, option), condition)).toBeGreaterThanOrEqual(
          scoreOf(answers, condition),
        );
      }),
      { numRuns: 20_000, seed },
    );
  });

  test('every area alone, from none and from "all over", keeps that promise too', () => {
    const where = weights.where ?? {};
    for (const [area, by] of Object.entries(where)) {
      for (const before of [[], ['all-over'], ['low-back'], ['not-sure']]) {
        for (const condition of conditionIds.filter(id => (by[id] ?? 0) > 0)) {
          const value = (areas: readonly string[]) =>
            score(readFacts({ where: areas, help: ['headaches', 'jaw'], start: ['jolt'] })).find(
              each => each.condition === condition,
            )?.open ?? 0;
          expect(value([...before, area]), `${condition}: ${area} after ${before}`).toBeGreaterThanOrEqual(
            value(before),
          );
        }
      }
    }
  });

  test('weights stay between −3 and +3 and name known options and conditions only', () => {
    for (const [question, options] of rows) {
      for (const [option, by] of Object.entries(options)) {
        expect(allOptions(question)).toContain(option);
        for (const [condition, weight] of Object.entries(by)) {
          expect(conditionIds).toContain(condition);
          expect(Math.abs(weight)).toBeLessThanOrEqual(3);
          expect(weight).not.toBe(0);
        }
      }
    }
  });

  test('"none of these" and "not sure" say nothing', () => {
    for (const { id } of questions)
      for (const option of ['none', 'not-sure']) expect(weights[id]?.[option], id).toBeUndefined();
  });
});

describe('styles', () => {
  test('a style that a condition avoids is never on its own list', () => {
    for (const { modalities, avoid } of conditions)
      for (const modality of avoid) expect(modalities as readonly string[]).not.toContain(modality);
  });
});
