import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { countedScreens, type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { screenIds } from '../../../src/questionnaire/screens.ts';
import {
  exploreAll,
  lateHealth,
  medianLength,
  pairs,
  singles,
  type Tally,
} from '../../support/proofs/walks.ts';
import {
  allOptions,
  firstChoice,
  neutral,
  type PlannedAnswers,
  screensOf,
  typicalVisitors,
  visit,
} from '../../support/visitors.ts';

const figuresFile = '../../../demo/how-it-decides/data/walk-figures.ts';

const resultOf = (plan: PlannedAnswers) => assess(visit(plan).walk.answers);

/** Screens of the typical visitors, the fewest first, and the number in their middle. */
const typicalLengths = Object.values(typicalVisitors)
  .map(plan => screensOf(visit(plan).walk).length)
  .sort((a, b) => a - b);
/** Two lengths stand in the middle of an even number of visitors, one in that of an odd one. */
const middle = (typicalLengths.length - 1) / 2;
const typicalMiddle =
  ((typicalLengths[Math.floor(middle)] ?? 0) + (typicalLengths[Math.ceil(middle)] ?? 0)) / 2;

/** What the page "how it decides" shows of the walk, as the source of a module. */
function figuresOf(tally: Tally): string {
  const figures = {
    walks: tally.walks,
    states: tally.states,
    shapes: tally.shapes.size,
    longest: tally.longest,
    middle: medianLength(tally),
    screens: tally.screens.size,
    alarms: tally.alarms.size,
    typicalMiddle,
    conditionsFirst: conditionIds.filter(id => resultOf(typicalVisitors[id]).matches[0]?.condition === id)
      .length,
    stylesFirst: modalityIds.filter(id => resultOf(firstChoice[id]).modalities[0]?.modality === id).length,
  };
  return [
    '// Written by tests/unit/questionnaire/paths.test.ts, which fails when it no longer holds; run that with -u to renew it.',
    'export const walkFigures = {',
    ...Object.entries(figures).map(([name, value]) => `  ${name}: ${value},`),
    '  /** From one screen to the next, as seen on some path. */',
    '  steps: [',
    ...[...tally.steps].sort().map(step => `    '${step}',`),
    '  ],',
    '} as const;',
    '',
  ].join('\n');
}

describe('every path of the questionnaire', () => {
  test('ends, in at most ten screens', async () => {
    const tally = exploreAll();
    console.info(
      `Walked ${tally.walks} paths of ${tally.shapes.size} different shapes through ${tally.screens.size} of ${screenIds.length} screens, ${tally.states} states; the longest has ${tally.longest} screens.`,
    );
    expect(tally.longest).toBeLessThanOrEqual(10);
    expect([...tally.screens].sort()).toEqual([...screenIds].sort());
    expect(tally.walks).toBeGreaterThan(50_000);
    // On the way: every emergency sign, ticked wherever it is offered, ended the walk there.
    expect(tally.alarms.size).toBeGreaterThan(500);
    expect(tally.unheard).toEqual([]);
    await expect(figuresOf(tally)).toMatchFileSnapshot(figuresFile);
  });

  test('asks everybody first whom it is for, and does not count that as a screen', () => {
    for (const help of allOptions('help')) {
      const { walk } = visit({ help: [help] });
      expect(walk.path[0]).toEqual({
        id: 'who',
        items: [{ id: 'who', question: 'who', options: ['me', 'under-18', 'someone-else'] }],
      });
      expect(screensOf(walk)).not.toContain('who');
      expect(walk.answers.who).toEqual(['me']);
    }
    // It may be left open.
    expect(countedScreens(replay({}, judge).path).map(({ id }) => id)).toEqual(['help']);
  });

  // Whatever policy says, routing alone keeps the promise: a judge that always asks for more.
  test('stays within ten screens even if policy asked for everything', () => {
    const prospects = {
      worth: () => ({ now: 1, best: 1 }),
      canChange: () => true,
      concernsFirst: () => true,
    };
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
              longest = Math.max(longest, countedScreens(walk.path).length);
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
    console.info(
      `Screens of the ${typicalLengths.length} typical visitors: ${typicalLengths.join(' ')}; median ${typicalMiddle}.`,
    );
    expect(typicalMiddle).toBeLessThanOrEqual(7);
    expect(typicalLengths.at(-1)).toBeLessThanOrEqual(8);
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
