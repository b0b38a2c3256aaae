// The page "how it decides" says in words what the program does. Here the program is asked.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { screenWords } from '../../../demo/how-it-decides/data/screen-words.ts';
import { allRules } from '../../../demo/how-it-decides/rules/all-rules.ts';
import { givenBy } from '../../../demo/how-it-decides/typical-visitors.ts';
import { assess } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { screenIds } from '../../../src/questionnaire/screens.ts';
import { allOptions, otherVisitors, typicalVisitors, visit } from '../../support/visitors.ts';

const idsOn = (given: GivenAnswers): readonly string[] => replay(given, judge, true).path.map(({ id }) => id);

describe('rules in words', () => {
  test.each(
    allRules.flatMap(({ id, examples }) =>
      examples.map((example, i) => [`${id}, example ${i + 1}`, example] as const),
    ),
  )('%s: the program does what is written', (_, { answers, got, want }) => {
    expect(got(answers)).toBe(want);
  });

  test('every rule has an example', () => {
    for (const { id, examples } of allRules) expect(examples.length, id).toBeGreaterThan(0);
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

describe('the visitors to try', () => {
  const all = [
    ...Object.entries(typicalVisitors),
    ...otherVisitors.map(({ id, plan }) => [id, plan] as const),
  ] as const;

  test.each(all)('%s is tried with what that visitor would give, screen by screen', (_, plan) => {
    const tried = replay(givenBy(plan), judge);
    const { walk } = visit(plan);
    expect(tried.state).toBe(walk.state);
    expect(tried.path).toEqual(walk.path);
    expect(assess(tried.answers)).toEqual(assess(walk.answers));
  });

  test('ask for answers that exist, and are what their names say', () => {
    for (const { id, plan } of otherVisitors)
      for (const [question, ticks] of Object.entries(plan))
        if (typeof ticks !== 'number')
          for (const option of ticks) {
            expect([...allOptions(question as never), ...allOptions('safety')], id).toContain(option);
          }
    const routeOf = (id: string) =>
      assess(visit(otherVisitors.find(each => each.id === id)?.plan ?? {}).walk.answers).route;
    expect(routeOf('hot-calf')).toBe('help-now');
    expect(routeOf('blood-thinner')).toBe('therapeutic');
    expect(routeOf('hands-and-feet')).toBe('doctor-first');
    expect(routeOf('unsure')).toBe('unsure');
  });
});

test('the page is made from the program and from nothing of the tests', () => {
  const folder = 'demo/how-it-decides';
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ts'),
  ))
    expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(/from '[^']*\/tests\//);
});
