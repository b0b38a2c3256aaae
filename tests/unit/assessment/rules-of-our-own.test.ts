// Rules beside the clinical contract: what a stranger who overlooked a sign had already told, and their harmless neighbours.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import type { Answers } from '../../../src/questionnaire/questions.ts';

const flagsOf = (answers: Answers) => assess(answers).safety.flags;

describe('a new headache after 50 that aches on chewing', () => {
  const headache: Answers = {
    age: ['65-plus'],
    help: ['headaches'],
    where: ['head', 'jaw-face'],
    safety: ['none'],
    duration: ['under-6-weeks'],
    'head-neck-jaw': ['throb', 'chew'],
  };

  test('is seen today, though "sore scalp, or jaw ache on chewing" was left unticked', () => {
    expect(assess(headache).safety).toMatchObject({
      urgency: 'today',
      handsOn: 'stop',
      flags: ['giant-cell-arteritis-signs'],
    });
    expect(flagsOf({ ...headache, age: ['50-64'], help: ['pain'] })).toContain('giant-cell-arteritis-signs');
  });

  test.each<[string, Answers]>([
    ['under fifty', { age: ['18-49'] }],
    ['known for a year', { duration: ['over-1-year'] }],
    ['chewing as always', { 'head-neck-jaw': ['throb'] }],
    ['a jaw and no headache', { help: ['jaw'], where: ['jaw-face'] }],
  ])('is not what they have: %s', (_who, other) => {
    expect(flagsOf({ ...headache, ...other })).toEqual([]);
  });
});

describe('a new pain in the back, on bones that steroids or osteoporosis have thinned', () => {
  const back: Answers = {
    age: ['50-64'],
    help: ['pain'],
    where: ['mid-back'],
    start: ['slow-no-reason'],
    duration: ['under-6-weeks'],
    health: ['steroid-tablets'],
  };

  test('is looked at first, even where nothing set it off', () => {
    expect(assess(back).safety).toMatchObject({ urgency: 'soon', handsOn: 'stop' });
    expect(flagsOf(back)).toContain('fracture-signs');
    expect(
      flagsOf({ ...back, start: ['not-sure'], health: ['fragile-bones'], where: ['low-back'] }),
    ).toContain('fracture-signs');
  });

  test.each<[string, Answers]>([
    ['strong bones', { health: ['diabetes'] }],
    ['a pain of years', { duration: ['over-1-year'] }],
    ['a neck', { where: ['neck'] }],
    ['the desk', { start: ['repeated'] }],
    ['under fifty', { age: ['18-49'] }],
  ])('is not what they have: %s', (_who, other) => {
    expect(flagsOf({ ...back, ...other })).not.toContain('fracture-signs');
  });
});

describe('a shin or foot that throbs at rest, in someone who trains', () => {
  const runner: Answers = {
    age: ['18-49'],
    help: ['sport'],
    where: ['shin'],
    start: ['training'],
    duration: ['under-6-weeks'],
    'leg-signs': ['whole-muscle-tight', 'throb-at-rest'],
    firmness: ['4'],
  };

  test('is offered no firm massage: a bone is looked at first', () => {
    const { safety, modalities } = assess(runner);
    expect(safety.flags).toEqual(['bone-stress-signs']);
    expect(modalities).toEqual([]);
    expect(flagsOf({ ...runner, where: ['foot-ankle'] })).toContain('bone-stress-signs');
  });

  test.each<[string, Answers]>([
    ['a tight muscle that does not throb', { 'leg-signs': ['whole-muscle-tight'] }],
    ['a thigh', { where: ['thigh'] }],
    ['no sport', { help: ['pain'], start: ['slow-no-reason'] }],
  ])('is not what they have: %s', (_who, other) => {
    expect(flagsOf({ ...runner, ...other })).toEqual([]);
  });
});
