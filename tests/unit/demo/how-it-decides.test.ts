// The page "how it decides" says in words what the program does. Here the program is asked.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesInWords } from '../../../demo/how-it-decides/data/rules-in-words.ts';
import { screenWords } from '../../../demo/how-it-decides/data/screen-words.ts';
import { explain } from '../../../demo/how-it-decides/explain.ts';
import { assess } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { type Answers, questions } from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { screenIds } from '../../../src/questionnaire/screens.ts';
import { others, presets } from '../../support/proofs/presets.ts';
import { allOptions, typicalVisitors, visit } from '../../support/visitors.ts';

const idsOn = (given: GivenAnswers): readonly string[] => replay(given, judge, true).path.map(({ id }) => id);

describe('rules in words', () => {
  test.each(
    rulesInWords.flatMap(({ id, examples }) =>
      examples.map((example, i) => [`${id}, example ${i + 1}`, example] as const),
    ),
  )('%s: the program does what is written', (_, { answers, got, want }) => {
    expect(got(answers)).toBe(want);
  });

  test('every rule has an example', () => {
    for (const { id, examples } of rulesInWords) expect(examples.length, id).toBeGreaterThan(0);
  });

  // Whoever adds a function or a row to policy or to routing is asked here to say it in words, or where else it is shown.
  test('no function and no row of rules is left out', () => {
    const shownElsewhere = ['weights', 'screenIds'];
    const files = [
      ...readdirSync('src/assessment')
        .filter(name => name !== 'types.ts')
        .map(name => join('src/assessment', name)),
      ...['safety-screens', 'safety-triggers', 'health-triggers', 'signs', 'screens'].map(
        name => `src/questionnaire/${name}.ts`,
      ),
    ];
    const names = files.flatMap(file =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /^(?:export function|function|export const|const (?=\w+ = (?:remember\()?\())\s*(\w+)/gm,
        ),
      ].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(50);
    const said = rulesInWords.flatMap(({ code }) => code);
    expect(names.filter(name => ![...said, ...shownElsewhere].includes(name))).toEqual([]);
    const all =
      files.map(file => readFileSync(file, 'utf8')).join('\n') +
      readFileSync('src/questionnaire/replay.ts', 'utf8');
    for (const name of said) expect(all, name).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('screens in words', () => {
  test.each(screenIds)('%s: the examples are shown it, or not', id => {
    const { examples } = screenWords[id];
    if (examples) {
      expect(idsOn(examples.shown)).toContain(id);
      expect(idsOn(examples.hidden)).not.toContain(id);
    } else {
      for (const visitor of Object.values(typicalVisitors)) expect(idsOn(visitor)).toContain(id);
    }
  });
});

describe('the account of a set of answers', () => {
  const flagIds = safetyFlags.map(({ id }) => id);
  const anyAnswers: fc.Arbitrary<Answers> = fc.record(
    Object.fromEntries(
      questions.map(({ id }) => [
        id,
        id === 'pain'
          ? fc.integer({ min: 0, max: 10 })
          : fc.uniqueArray(
              fc.constantFrom(
                ...allOptions(id),
                // Emergencies leave nothing to explain: fewer of them.
                ...(id === 'health' ? flagIds.slice(12) : []),
              ),
              { maxLength: id === 'safety' ? 1 : 5 },
            ),
      ]),
    ),
    { requiredKeys: [] },
  );

  test('is what the program decides, whatever the answers', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        expect(explain(answers).differs).toEqual([]);
      }),
      { numRuns: 3000, seed: 20261123 },
    );
  });

  test('explains each typical visitor to the end', () => {
    for (const [id, wishes] of Object.entries(typicalVisitors)) {
      const { walk } = visit(wishes);
      const { differs, assessment, conditions } = explain(walk.answers);
      expect(differs, id).toEqual([]);
      expect(assessment).toEqual(assess(walk.answers));
      expect(assessment.matches[0]?.condition).toBe(id);
      if (id !== 'other')
        expect(conditions.find(each => each.condition === id)?.points.length).toBeGreaterThan(0);
    }
  });
});

describe('presets', () => {
  test('are the typical visitors that routing and policy are tested with', () => {
    expect(presets).toEqual(typicalVisitors);
  });

  test('ask for answers that exist, and are what their names say', () => {
    for (const { id, wishes } of others)
      for (const [question, ticks] of Object.entries(wishes))
        if (typeof ticks !== 'number')
          for (const option of ticks) {
            expect([...allOptions(question as never), ...allOptions('safety')], id).toContain(option);
          }
    const routeOf = (id: string) =>
      assess(visit(others.find(each => each.id === id)?.wishes ?? {}).walk.answers).route;
    expect(routeOf('hot-calf')).toBe('help-now');
    expect(routeOf('blood-thinner')).toBe('doctor-first');
    expect(routeOf('hands-and-feet')).toBe('doctor-first');
    expect(routeOf('unsure')).toBe('unsure');
  });
});
