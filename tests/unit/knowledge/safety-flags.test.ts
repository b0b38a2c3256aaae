// A safety flag stands in several tables, each for another reviewer. One that is missing from a table is found here.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { raisedBy } from '../../../src/assessment/raised-flags.ts';
import { tiers } from '../../../src/knowledge/ids.ts';
import { type SafetyFlagId, safetyFlagById, safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { safetySources } from '../../../src/knowledge/safety-sources.ts';
import { languages } from '../../../src/messages/languages.ts';
import { answerOf, type Trigger } from '../../../src/questionnaire/facts.ts';
import { type Answers, questionById } from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { lateHealth } from '../../support/proofs/walks.ts';
import { allOptions } from '../../support/visitors.ts';

/** Every flag that some visitor is asked about: each goal and place, with and without what brings up the late check. */
function flagsAsked(): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const who of allOptions('who'))
    for (const help of [...allOptions('help').map(goal => [goal]), ['pain', 'cancer'], ['stress', 'pain']])
      for (const where of allOptions('where'))
        for (const health of [['none'], lateHealth]) {
          const given: GivenAnswers = { who: [who], help, where: [where], start: ['not-sure'], health };
          for (const { items } of replay(given, judge, true).path)
            for (const { question, options } of items)
              if (question === 'safety' || question === 'health') for (const id of options) asked.add(id);
        }
  return asked;
}

/** The answers of a trigger, as a visitor gives them. */
function answersOf(trigger: Trigger): Answers {
  const answers: Record<string, string[]> = {};
  for (const { question, option } of [trigger].flat().map(answerOf))
    answers[question] = [...(answers[question] ?? []), option];
  return answers;
}

/** It is raised by answers to other questions, each of which can be given. */
const isRaisedElsewhere = (id: SafetyFlagId): boolean =>
  (raisedBy[id] ?? []).some(
    trigger =>
      [trigger].flat().every(fact => {
        const { question, option } = answerOf(fact);
        return questionById.has(question) && allOptions(question).includes(option);
      }) && assess(answersOf(trigger)).safety.flags.includes(id),
  );

const asked = flagsAsked();
const ids = safetyFlags.map(({ id }) => id);

describe.each(ids)('%s', id => {
  test('can be asked, or follows from an answer', () => {
    expect(asked.has(id) || isRaisedElsewhere(id)).toBe(true);
  });

  test('is ranked, and raises its own tier', () => {
    const tier = safetyFlagById.get(id)?.tier;
    expect(tiers).toContain(tier);
    for (const question of ['safety', 'health'] as const) {
      const { safety } = assess({ [question]: [id] });
      expect(safety.flags).toContain(id);
      expect(tiers.indexOf(safety.tier)).toBeGreaterThanOrEqual(tiers.indexOf(tier ?? 'emergency'));
    }
  });

  test('has a source', () => {
    expect(safetySources[id].length).toBeGreaterThan(0);
  });

  test.each(Object.entries(languages))('is worded in %s', (_, messages) => {
    expect(messages.flags[id].trim()).not.toBe('');
  });
});

test('what is asked on the safety screens and on the health list are flags, and nothing else', () => {
  const known = new Set<string>([...ids, 'none']);
  for (const question of ['safety', 'health'] as const)
    for (const option of allOptions(question)) expect(known, option).toContain(option);
});

test('all but one can be asked of somebody', () => {
  const nowhere = ids.filter(id => !asked.has(id)).sort();
  // It follows from a tick among the sleep signs, and is offered to nobody.
  expect(nowhere).toEqual(['sleep-apnoea-signs']);
});
