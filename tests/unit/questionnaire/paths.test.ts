import { describe, expect, test } from 'vitest';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { screenIds } from '../../../src/questionnaire/screens.ts';
import { observedSteps } from '../../support/proofs/observed-steps.ts';
import { walked } from '../../support/proofs/report.ts';
import {
  aboutWalks,
  exploreAll,
  finish,
  lateHealth,
  newTally,
  pairs,
  singles,
} from '../../support/proofs/walks.ts';
import { allOptions, neutral, screensOf, typicalVisitors, visit } from '../../support/visitors.ts';

describe('every path of the questionnaire', () => {
  test('ends, in at most ten screens', () => {
    const tally = newTally();
    finish(exploreAll(tally));
    console.info(
      `Walked ${tally.walks} paths of ${tally.shapes.size} different shapes through ${tally.screens.size} of ${screenIds.length} screens, ${tally.states} states; the longest has ${tally.longest} screens.`,
    );
    expect(tally.longest).toBeLessThanOrEqual(10);
    expect([...tally.screens].sort()).toEqual([...screenIds].sort());
    expect(tally.walks).toBeGreaterThan(50_000);
    expect(Math.abs(tally.walks / aboutWalks - 1)).toBeLessThan(0.05);
    // The page reports the same walk: all of it has to hold, and part of a walk proves nothing.
    expect(walked(tally, true).filter(({ holds }) => !holds)).toEqual([]);
    expect(walked(tally, false).map(({ holds }) => holds)).toEqual([null, null, true, null]);
    // On the way: every emergency sign, ticked wherever it is offered, ended the walk there.
    expect(tally.alarms.size).toBeGreaterThan(500);
    expect(tally.unheard).toEqual([]);
    // The flow chart of the "how it decides" page comes from a shorter walk: it must miss no step.
    expect([...observedSteps()].sort()).toEqual([...tally.steps].sort());
  });

  // Whatever policy says, routing alone keeps the promise: a judge that always asks for more.
  test('stays within ten screens even if policy asked for everything', () => {
    const prospects = { worth: () => 1, canChange: () => true, concernsFirst: () => true };
    const greedy = { stops: () => false, weigh: () => prospects };
    let longest = 0;
    for (const help of [...singles(allOptions('help')), ...pairs(allOptions('help')), allOptions('help')]) {
      for (const where of [...singles(allOptions('where')), allOptions('where').slice(0, -1)]) {
        for (const health of [['none'], lateHealth]) {
          let given: GivenAnswers = { help, where, health };
          for (let step = 0; step < 15; step++) {
            const walk = replay(given, greedy);
            const here = walk.path.at(-1);
            if (walk.state !== 'asking' || !here) {
              longest = Math.max(longest, walk.path.length);
              break;
            }
            given = { ...given, ...Object.fromEntries(here.items.map(item => [item.id, neutral(item)])) };
          }
        }
      }
    }
    expect(longest).toBe(10);
  });

  test('asks the median visitor at most seven screens', () => {
    const lengths = Object.values(typicalVisitors)
      .map(wishes => visit(wishes).walk.path.length)
      .sort((a, b) => a - b);
    const median = ((lengths[7] ?? 0) + (lengths[8] ?? 0)) / 2;
    console.info(`Screens of the sixteen typical visitors: ${lengths.join(' ')}; median ${median}.`);
    expect(median).toBeLessThanOrEqual(7);
    expect(lengths.at(-1)).toBeLessThanOrEqual(8);
  });

  test('takes someone who only wants to relax through four screens', () => {
    expect(screensOf(visit({ help: ['relax-unsure'] }).walk)).toEqual(['help', 'safety', 'health', 'touch']);
  });

  test('takes someone who sleeps badly through six screens', () => {
    expect(screensOf(visit(typicalVisitors.insomnia).walk)).toEqual([
      'help',
      'safety',
      'history',
      'signs',
      'health',
      'touch',
    ]);
  });

  test('takes a pregnant visitor through three screens', () => {
    expect(screensOf(visit({ help: ['pregnant'] }).walk)).toEqual(['help', 'safety', 'health']);
  });
});
