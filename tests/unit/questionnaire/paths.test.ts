import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/assessment/judge.ts';
import { type AskedItem, type Given, type PathScreen, replay } from '../../../src/questionnaire/replay.ts';
import { type ScreenId, screenIds } from '../../../src/questionnaire/screens.ts';
import { allOptions, neutral, screensOf, typicalVisitors, visit } from '../../support/visitors.ts';

const singles = (options: readonly string[]) => options.map(option => [option]);
const pairs = (options: readonly string[]) =>
  options.flatMap((a, i) => options.slice(i + 1).map(b => [a, b]));
const positive = (item: AskedItem) => item.options.filter(option => option !== 'none');

/** Health flags that bring up the late safety screen, ticked together. */
const lateHealth = ['recent-surgery', 'recent-clot', 'skin-problem', 'pregnant', 'cancer-treatment-now'];

/**
 * Answers worth trying on an item: every one that routing can tell apart. Of the sign questions routing only
 * sees how far they move the scores, so each option alone, none and all stand for every subset.
 */
function tries(
  item: AskedItem,
  screen: ScreenId,
  given: Given,
  isFirstOfPairs: boolean,
): readonly (readonly string[] | number)[] {
  switch (item.question) {
    case 'help':
      return isFirstOfPairs ? [...pairs(item.options), item.options] : singles(item.options);
    case 'where':
      return isFirstOfPairs
        ? [...singles(item.options), item.options.filter(option => option !== 'not-sure')]
        : [
            ...singles(item.options),
            ...((given.help as readonly string[])[0] === 'pain' ? pairs(item.options.slice(0, -1)) : []),
          ];
    case 'start':
      return singles(item.options);
    case 'duration':
      return isFirstOfPairs || (given.where as readonly string[] | undefined)?.length === 2
        ? [['over-1-year']]
        : [['under-6-weeks'], ['over-1-year']];
    case 'hand':
    case 'head-neck-jaw':
    case 'back-hip-leg':
    case 'shoulder-hip':
    case 'widespread':
    case 'swelling-signs':
    case 'scar-signs':
    case 'sleep-mood':
      return [
        ['none'],
        positive(item),
        ...(isFirstOfPairs || screen === 'signs-more' ? [] : singles(positive(item))),
      ];
    case 'health':
      return [['none'], lateHealth.filter(flag => item.options.includes(flag))];
    default:
      return [neutral(item)];
  }
}

interface Tally {
  walks: number;
  states: number;
  longest: number;
  readonly shapes: Set<string>;
  readonly screens: Set<ScreenId>;
}

function explore(given: Given, tally: Tally, isPairs: boolean): void {
  const walk = replay(given, judge);
  tally.states++;
  const here: PathScreen | undefined = walk.path.at(-1);
  if (walk.state !== 'asking' || !here) {
    tally.walks++;
    tally.longest = Math.max(tally.longest, walk.path.length);
    tally.shapes.add(screensOf(walk).join(' > '));
    for (const screen of walk.path) tally.screens.add(screen.id);
    return;
  }
  const answers = here.items.reduce<Given[]>(
    (all, item) =>
      all.flatMap(each =>
        tries(item, here.id, given, isPairs).map(answer => ({ ...each, [item.id]: answer })),
      ),
    [given],
  );
  for (const next of answers) explore(next, tally, isPairs);
}

describe('every path of the questionnaire', () => {
  test('ends, in at most ten screens', { timeout: 180_000 }, () => {
    const tally: Tally = { walks: 0, states: 0, longest: 0, shapes: new Set(), screens: new Set() };
    explore({ who: ['me'] }, tally, false);
    explore({ who: ['under-18'] }, tally, true);
    console.info(
      `Walked ${tally.walks} paths of ${tally.shapes.size} different shapes through ${tally.screens.size} of ${screenIds.length} screens, ${tally.states} states; the longest has ${tally.longest} screens.`,
    );
    expect(tally.longest).toBeLessThanOrEqual(10);
    expect([...tally.screens].sort()).toEqual([...screenIds].sort());
    expect(tally.walks).toBeGreaterThan(50_000);
  });

  // Whatever policy says, routing alone keeps the promise: a judge that always asks for more.
  test('stays within ten screens even if policy asked for everything', () => {
    const greedy = { stops: () => false, worth: () => 1, canChange: () => true, concernsFirst: () => true };
    let longest = 0;
    for (const help of [...singles(allOptions('help')), ...pairs(allOptions('help')), allOptions('help')]) {
      for (const where of [...singles(allOptions('where')), allOptions('where').slice(0, -1)]) {
        for (const health of [['none'], lateHealth]) {
          let given: Given = { help, where, health };
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
