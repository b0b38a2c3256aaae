// "Has a doctor, nurse or care team looked at this and said massage is fine?"
import { describe, expect, test } from 'vitest';
import { type Answers, assess } from '../../../src/assessment/assess.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';

const back: Answers = {
  help: ['pain'],
  where: ['low-back'],
  start: ['lifting'],
  'back-hip-leg': ['back-only', 'sit-stiff'],
  firmness: 5,
};
const swollen: Answers = { help: ['swelling'], 'swelling-signs': ['heavy-tight', 'eve-worse'] };
const checkable = safetyFlags.filter(({ isCheckable }) => isCheckable).map(({ id }) => id);
const final = safetyFlags.filter(({ isCheckable }) => !isCheckable).map(({ id }) => id);
const isFirm = (answers: Answers) =>
  assess(answers).modalities.some(({ modality }) => firmStyles.includes(modality));

test.each(checkable)('%s: a yes lets the visitor come, gently, and changes neither tier nor flags', id => {
  const before = assess({ ...back, health: [id] });
  const after = assess({ ...back, health: [id], checked: [id] });
  expect([after.safety.tier, after.safety.flags]).toEqual([before.safety.tier, before.safety.flags]);
  expect(after.safety).toMatchObject({ urgency: 'routine', cleared: [id] });
  expect(after.safety.handsOn).toBe('adapt');
  expect(after.route).not.toBe('doctor-first');
  expect(after.modalities.length).toBeGreaterThan(0);
  expect(isFirm({ ...back, health: [id], checked: [id] })).toBe(false);
  expect(after.pressure.start).toBeLessThanOrEqual(2);
});

test.each(final)('%s: no yes counts', id => {
  expect(assess({ ...back, safety: [id], checked: [id] })).toEqual(assess({ ...back, safety: [id] }));
});

test('a yes to what is not up is ignored, as are "not yet", "not sure" and nothing', () => {
  const asked: Answers = { ...back, health: ['weight-loss'] };
  for (const checked of [['recent-surgery'], ['not-yet'], ['not-sure'], [], ['nonsense']])
    expect(assess({ ...asked, checked })).toEqual(assess(asked));
});

test('a yes to one of two flags leaves the other', () => {
  const { safety, route } = assess({
    ...back,
    health: ['weight-loss', 'recent-surgery'],
    checked: ['recent-surgery'],
  });
  expect(safety).toMatchObject({ handsOn: 'ask-first', urgency: 'soon', cleared: ['recent-surgery'] });
  expect(route).toBe('doctor-first');
});

describe('lymph work', () => {
  const first = (flag: string) =>
    assess({ ...swollen, health: [flag], checked: [flag] }).modalities[0]?.modality;
  test('comes back with the yes where swelling was all that kept it off', () => {
    for (const flag of ['unchecked-swelling', 'both-legs-swollen', 'kidney-failure'])
      expect(first(flag), flag).toBe('lymphatic-facilitation');
  });
  test('stays off after a clot or with an unsettled heart', () => {
    for (const flag of ['recent-clot', 'unstable-heart', 'recent-heart-event', 'constant-pain'])
      expect(first(flag), flag).not.toBe('lymphatic-facilitation');
  });
});
