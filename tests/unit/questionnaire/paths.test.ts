import { describe, expect, test } from 'vitest';
import { countedVisitors } from '../../../demo/how-it-decides/data/counted-visitors.ts';
import { assess } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { questionById } from '../../../src/questionnaire/questions.ts';
import { countedScreens, type GivenAnswers, replay, type Walk } from '../../../src/questionnaire/replay.ts';
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
    held: tally.held,
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
    // At every end: no firm style beside a flag that holds hands-on work back, and none at all beside a stop.
    expect(tally.held).toBeGreaterThan(10_000);
    expect(tally.tooFirm).toEqual([]);
    await expect(figuresOf(tally)).toMatchFileSnapshot(figuresFile);
  });

  test('asks everybody first whom it is for and how old they are, and does not count that as a screen', () => {
    for (const help of allOptions('help')) {
      const { walk } = visit({ help: [help] });
      expect(walk.path[0]?.id).toBe('about');
      expect(walk.path[0]?.items.map(({ id }) => id)).toEqual(['who', 'age']);
      expect(screensOf(walk)).not.toContain('about');
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
    };
    const greedy = { stops: () => false, checkable: () => ['weight-loss'], weigh: () => prospects };
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
    expect(screensOf(visit({ help: ['relax'] }).walk)).toEqual(['help', 'safety', 'health', 'touch']);
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

  test('takes a pregnant visitor who wants nothing else through four screens', () => {
    expect(screensOf(visit(typicalVisitors.pregnancy).walk)).toEqual(['help', 'safety', 'health', 'touch']);
  });
});

/** Options in sight: places folded under a region that was not opened do not count; a list that opens by a press is one. */
function optionsInSight({ path, answers }: Walk): number {
  let seen = 0;
  const places = Array.isArray(answers.where) ? answers.where : [];
  for (const { question, options } of path.flatMap(({ items }) => items)) {
    if (question === 'where')
      for (const group of questionById.get('where')?.groups ?? []) {
        const isOpen = !group.folds || group.options.some(place => places.includes(place));
        seen += (group.folds ? 1 : 0) + (isOpen ? group.options.length : 0);
      }
    else seen += ['day', 'wishes', 'pain'].includes(question) ? 1 : options.length;
  }
  return seen;
}

describe('the visitors whose options were counted', () => {
  const counted = countedVisitors.map(({ name, plan, before, designed }) => {
    const { walk } = visit(plan);
    const hasColdLimb = walk.path.some(({ items }) =>
      items.some(({ options }) => options.includes('cold-pale-limb')),
    );
    return {
      name,
      before,
      designed,
      screens: screensOf(walk).length,
      options: optionsInSight(walk),
      hasColdLimb,
    };
  });

  test.each(counted)('$name: as many screens as designed, and no more options', each => {
    expect(each.screens).toBeLessThanOrEqual(each.designed.screens);
    // One sign, a limb gone cold and pale, joined the list of signs after the options were counted.
    expect(each.options).toBeLessThanOrEqual(each.designed.options + Number(each.hasColdLimb));
  });

  test('see fewer options than in the first edition', () => {
    const lines = counted.map(
      ({ name, before, designed, screens, options }) =>
        `${name}: screens ${before.screens} → ${screens} (designed ${designed.screens}), options ${before.options} → ${options} (designed ${designed.options})`,
    );
    const mean = (of: (each: (typeof counted)[number]) => number) =>
      (counted.reduce((sum, each) => sum + of(each), 0) / counted.length).toFixed(1);
    console.info(
      [
        ...lines,
        `Mean: screens ${mean(({ before }) => before.screens)} → ${mean(({ screens }) => screens)}, options ${mean(({ before }) => before.options)} → ${mean(({ options }) => options)}.`,
      ].join('\n'),
    );
    for (const { before, options } of counted) expect(options).toBeLessThan(before.options);
  });

  test('have at most 13 lines on health beside "none of these"; comfort in cancer care opens its own', () => {
    const lines = countedVisitors.map(({ plan }) => {
      const { walk } = visit({ ...plan, 'health-groups': ['none'], health: [] });
      const asked = walk.path.find(({ id }) => id === 'health')?.items ?? [];
      const count = asked.flatMap(({ options }) => options).filter(option => option !== 'none').length;
      return { count, isOpen: walk.path.some(({ items }) => items.some(({ id }) => id === 'cancer-signs')) };
    });
    console.info(`Lines on the health screen: ${lines.map(({ count }) => count).join(' ')}.`);
    for (const { count, isOpen } of lines) expect(count).toBeLessThanOrEqual(isOpen ? 15 : 13);
  });
});
