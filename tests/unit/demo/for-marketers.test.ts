// The page "for marketers" names how its visitors end. Here the program is asked.
import { expect, test } from 'vitest';
import { outcomes } from '../../../demo/for-marketers/outcomes.ts';
import { givenBy } from '../../../demo/how-it-decides/typical-visitors.ts';
import { assess } from '../../../src/assessment/assess.ts';

test.each([
  ['therapeutic', 'therapeutic', 'free'],
  ['relaxation', 'relaxation', 'free'],
  ['prenatal', 'prenatal', 'adapt'],
  ['cancer-care', 'cancer-care', 'adapt'],
  ['unsure', 'unsure', 'free'],
  ['wait', 'relaxation', 'wait'],
  ['doctor', 'doctor-first', 'stop'],
  ['today', 'help-now', 'stop'],
  ['emergency', 'help-now', 'stop'],
  ['crisis', 'help-now', 'stop'],
] as const)('the visitor of “%s” ends at %s, hands-on: %s', (id, route, handsOn) => {
  const plan = outcomes.find(outcome => outcome.id === id)?.plan ?? {};
  const { route: found, safety } = assess(givenBy(plan));
  expect({ route: found, handsOn: safety.handsOn }).toEqual({ route, handsOn });
});

test('no way to end is missing', () => {
  expect(outcomes).toHaveLength(10);
});
