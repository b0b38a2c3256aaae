// What is quoted for a flag that follows from several answers: the one that says why.
import { describe, expect, test } from 'vitest';
import { saidFor } from '../../../src/assessment/raised-flags.ts';
import { raisingRules } from '../../../src/assessment/raising-rules.ts';
import { readFacts } from '../../../src/questionnaire/facts.ts';
import type { Trigger } from '../../../src/questionnaire/triggers.ts';
import { answersOf } from '../../support/answers-of.ts';

const saysWhenOrWho = /^(age|who|duration)\.|\.last-2-weeks$|\.not-said$/;

describe('what is quoted', () => {
  test.each(raisingRules.map(({ id, raises, all }) => ({ id, raises, all })))(
    '$id, $raises: no age and no time, where something else was told',
    ({ raises, all }) => {
      const facts = readFacts(answersOf(all.map(list => list[0] as Trigger)));
      const said = saidFor(raises, facts);
      const others = all.flatMap(list => list[0] as Trigger).filter(fact => !fact.startsWith('!'));
      if (others.every(fact => saysWhenOrWho.test(fact))) return;
      expect(`${said?.question}.${said?.option}`).not.toMatch(saysWhenOrWho);
    },
  );

  test('of a bone that may have given way: the osteoporosis, before the fall and the place', () => {
    const facts = readFacts({
      age: ['65-plus'],
      help: ['pain'],
      where: ['mid-back'],
      start: ['jolt'],
      'jolt-details': ['last-2-weeks', 'not-checked'],
      duration: ['under-6-weeks'],
      health: ['fragile-bones'],
    });
    expect(saidFor('fracture-signs', facts)).toEqual({ question: 'health', option: 'fragile-bones' });
    expect(saidFor('unchecked-recent-crash', facts)).toEqual({
      question: 'jolt-details',
      option: 'not-checked',
    });
  });

  test('of a back that may be inflamed: that it wakes at night, not the age', () => {
    const facts = readFacts({
      age: ['18-49'],
      where: ['low-back'],
      duration: ['3-months-to-1-year'],
      'back-hip-leg': ['wakes-late-night', 'morning-stiff'],
    });
    expect(saidFor('inflammatory-back-signs', facts)?.option).toBe('wakes-late-night');
  });
});
