// A safety flag stands in several tables, each for another reviewer. One that is missing from a table is found here.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { flagLimits, limitOf } from '../../../src/assessment/flag-limits.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { raisingRules } from '../../../src/assessment/raising-rules.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { modalityIds, tiers } from '../../../src/knowledge/ids.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { safetySources } from '../../../src/knowledge/safety-sources.ts';
import type { QuestionId } from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { shippedLanguages } from '../../support/shipped-languages.ts';
import { allOptions } from '../../support/visitors.ts';

const offered = (question: QuestionId) => allOptions(question).map(option => [option]);

/** Every flag that some visitor is asked about: by age, goal and place, with and without what brings up the late check. */
function flagsAsked(): ReadonlySet<string> {
  const asked = new Set<string>();
  const note = (given: GivenAnswers) => {
    for (const { items } of replay({ 'health-groups': ['not-sure'], ...given }, judge, true).path)
      for (const { question, options } of items)
        if (question === 'safety' || question === 'health') for (const id of options) asked.add(id);
  };
  for (const age of offered('age'))
    for (const help of [...offered('help'), ['sport', 'tingle'], ['pain', 'cancer']])
      for (const where of offered('where')) note({ age, help, where });
  for (const pregnancy of offered('pregnancy')) note({ age: ['18-49'], help: ['pregnant'], pregnancy });
  return asked;
}

const asked = flagsAsked();
const ids = safetyFlags.map(({ id }) => id);
const followsFromRule = new Set<string>(raisingRules.map(({ raises }) => raises));

describe.each(safetyFlags)('$id', ({ id, tier, urgency, withinDays, handsOn, turnTo, isLegacy }) => {
  test('can be asked, or follows from other answers; one of the first edition need not', () => {
    expect(asked.has(id) || followsFromRule.has(id)).toBe(!isLegacy);
  });

  test('is ranked on both axes, and raises its own tier', () => {
    for (const question of ['safety', 'health'] as const) {
      const { safety } = assess({ [question]: [id] });
      expect(safety.flags).toContain(id);
      expect(tiers.indexOf(safety.tier)).toBeGreaterThanOrEqual(tiers.indexOf(tier));
      expect(safety.advice.find(({ flag }) => flag === id)).toEqual({
        flag: id,
        urgency,
        within: withinDays ?? null,
        handsOn,
        turnTo: turnTo ?? null,
      });
    }
  });

  test('says how soon where it says "soon", and whom to turn to where somebody is to be seen', () => {
    expect(withinDays !== undefined).toBe(urgency === 'soon');
    if (urgency !== 'none' || handsOn === 'ask-first') expect(turnTo).toBeDefined();
  });

  test('rules out all styles at a stop, and firm ones where hands-on work waits', () => {
    const styles = limitOf(id).out ?? [];
    if (handsOn === 'stop') expect(styles).toEqual(modalityIds);
    if (handsOn === 'ask-first' || (handsOn === 'wait' && id !== 'fever-or-infection'))
      expect(styles).toEqual(expect.arrayContaining([...firmStyles]));
  });

  test('has a source', () => {
    expect(safetySources[id].length).toBeGreaterThan(0);
  });

  test.each(Object.entries(shippedLanguages))(
    'is worded in %s: its name, why it matters, whom to turn to',
    (_, words) => {
      expect(words.flags[id].trim()).not.toBe('');
      expect(words.flagReasons[id].trim()).not.toBe('');
      if (turnTo) expect(words.turnTo[turnTo].trim()).not.toBe('');
    },
  );
});

test('a flag has one limit of its own at the most', () => {
  const limited = flagLimits.flatMap(({ flags }) => flags);
  expect(new Set(limited).size).toBe(limited.length);
});

test('they stand in order of urgency, so that the first raised is the most urgent', () => {
  const emergencies = safetyFlags.map(({ tier }) => tier === 'emergency');
  expect(emergencies.lastIndexOf(true)).toBeLessThan(emergencies.indexOf(false));
});

test('what is asked on the safety screens and on the health list are flags, and nothing else', () => {
  const known = new Set<string>([...ids, 'none']);
  for (const question of ['safety', 'health'] as const)
    for (const option of allOptions(question)) expect(known, option).toContain(option);
});
