import { expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { visit } from '../../support/visitors.ts';

const wound = (groups: readonly string[], health: readonly string[]) => {
  const { walk } = visit({ help: ['tingle'], where: ['foot-ankle'] }, { 'health-groups': groups, health });
  return { walk, wound: assess(walk.answers).safety.advice.find(({ flag }) => flag === 'open-wound') };
};

test('a sore on the foot that will not close is found under skin, and is for a doctor or nurse', () => {
  const { walk, wound: advice } = wound(['skin-touch'], ['open-wound']);
  const lines = walk.path.flatMap(({ items }) => items).find(({ id }) => id === 'health')?.options;
  expect(lines).toContain('open-wound');
  expect(advice).toMatchObject({ handsOn: 'stop', within: 2, turnTo: 'doctor-or-nurse' });
});

test('a wound after an operation is for the surgeon’s team', () => {
  expect(wound(['recent'], ['recent-surgery', 'open-wound']).wound).toMatchObject({
    within: 2,
    turnTo: 'surgeons-team-or-nurse',
  });
});
