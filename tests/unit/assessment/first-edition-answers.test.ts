// Page scripts may still give the answers of the first edition, by id. They come to nothing laxer, save where the
// second edition of the clinical contract says so; each such id stands here with its reason.
import { describe, expect, test } from 'vitest';
import { type Answers, assess } from '../../../src/assessment/assess.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { tiers } from '../../../src/knowledge/ids.ts';
import type { SafetyFlagId } from '../../../src/knowledge/safety-flags.ts';
import { laxerNow } from '../../support/first-edition/laxer-now.ts';
import {
  firstEditionFirmOut,
  firstEditionLymphOut,
  firstEditionRules,
  firstEditionTiers,
} from '../../support/first-edition/safety.ts';

const rank = (answers: Answers) => tiers.indexOf(assess(answers).safety.tier);
const out = (flag: SafetyFlagId) =>
  assess({ help: ['pain'], health: [flag] }).notNow.map(({ modality }) => modality);

describe.each(Object.entries(firstEditionTiers))('what was %s', (tier, ids) => {
  test.each(ids)('%s is still that, or has its reason', id => {
    for (const question of ['safety', 'health']) {
      const isLaxer = rank({ [question]: [id] }) < tiers.indexOf(tier as never);
      expect(isLaxer, question).toBe(Object.hasOwn(laxerNow, id));
    }
  });
});

test.each(firstEditionRules)('$answers is still $tier, or has its reason', ({ tier, answers }) => {
  if (rank(answers) >= tiers.indexOf(tier)) return;
  const [flag] = assess(answers).safety.flags;
  expect(laxerNow, flag).toHaveProperty(flag ?? 'nothing');
});

test('no emergency became anything less', () => {
  for (const id of Object.keys(laxerNow)) expect(firstEditionTiers.emergency).not.toContain(id);
});

test('what put firm styles or lymph work off still does', () => {
  for (const flag of firstEditionFirmOut)
    expect(out(flag), flag).toEqual(expect.arrayContaining([...firmStyles]));
  for (const flag of firstEditionLymphOut) expect(out(flag), flag).toContain('lymphatic-facilitation');
});

test('options that are no longer offered are still understood', () => {
  expect(assess({ help: ['relax-unsure'] }).route).toBe('relaxation');
  expect(assess({ 'light-touch': ['yes'] }).safety.flags).toEqual(['touch-sensitivity']);
  expect(assess({ help: ['pain'], where: ['buttock-leg'] }).safety.flags).toEqual(['shooting-limb-pain']);
  expect(
    assess({ help: ['headaches'], where: ['head'], 'head-neck-jaw': ['throb-light-sick'] }).matches[0],
  ).toMatchObject({ condition: 'headache', band: 'closest' });
});

test('ids that nobody knows change nothing', () => {
  const odd = { help: ['pain', 'nonsense'], nonsense: ['x'], health: ['nobody'] } as Answers;
  expect(assess(odd)).toEqual(assess({ help: ['pain'] }));
});
