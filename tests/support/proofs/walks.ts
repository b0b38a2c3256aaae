// Every way through the questionnaire that routing can tell apart.
import { judge } from '../../../src/assessment/judge.ts';
import {
  type AskedItem,
  type GivenAnswers,
  type PathScreen,
  replay,
  safetyItems,
} from '../../../src/questionnaire/replay.ts';
import type { ScreenId } from '../../../src/questionnaire/screens.ts';
import { neutral, screensOf } from './visit.ts';

export const singles = (options: readonly string[]): readonly (readonly string[])[] =>
  options.map(option => [option]);
export const pairs = (options: readonly string[]): readonly (readonly string[])[] =>
  options.flatMap((a, i) => options.slice(i + 1).map(b => [a, b]));
const positive = (item: AskedItem) => item.options.filter(option => option !== 'none');

/** Health flags that bring up the late safety screen, ticked together. */
export const lateHealth = [
  'recent-surgery',
  'recent-clot',
  'skin-problem',
  'pregnant',
  'cancer-treatment-now',
];

type Tries = readonly (readonly string[] | number)[];

/**
 * Answers worth trying on an item: every one that routing can tell apart. Of the sign questions routing only
 * sees how far they move the scores, so each option alone, none and all stand for every subset.
 */
function tries(item: AskedItem, screen: ScreenId, given: GivenAnswers, isFirstOfPairs: boolean): Tries {
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

/** What was seen on the walks so far. */
export interface Tally {
  /** Walks from the first page to the end, and places on them where an answer was worked out. */
  walks: number;
  states: number;
  longest: number;
  /** How many walks have each number of screens. */
  readonly lengths: Map<number, number>;
  /** Orders of screens, and single steps in them (`help > where`, `touch > result`). */
  readonly shapes: Set<string>;
  readonly steps: Set<string>;
  readonly screens: Set<ScreenId>;
  /** Emergency signs ticked one by one where they are offered, once per page and way of coming there; which of them went on. */
  readonly alarms: Set<string>;
  readonly unheard: string[];
}

const newTally = (): Tally => ({
  walks: 0,
  states: 0,
  longest: 0,
  lengths: new Map(),
  shapes: new Set(),
  steps: new Set(),
  screens: new Set(),
  alarms: new Set(),
  unheard: [],
});

/** Every sign offered on a safety page, ticked alone: the questionnaire must end there and then. */
function tryAlarms(given: GivenAnswers, path: readonly PathScreen[], tally: Tally): void {
  for (const item of (path.at(-1)?.items ?? []).filter(each => safetyItems.includes(each.id))) {
    const page = `${path.map(screen => screen.id).join(' > ')} (${item.options})`;
    for (const sign of positive(item)) {
      const alarm = `${page}: ${sign}`;
      if (tally.alarms.has(alarm)) continue;
      tally.alarms.add(alarm);
      const { state, path: after } = replay({ ...given, [item.id]: [sign] }, judge);
      if (state !== 'stopped' || after.length !== path.length) tally.unheard.push(alarm);
    }
  }
}

/**
 * Walks on from `given` in every way, and counts.
 *
 * @param isPairs two goals at a time in place of one
 */
function explore(given: GivenAnswers, tally: Tally, isPairs: boolean): void {
  const walk = replay(given, judge);
  tally.states++;
  const here: PathScreen | undefined = walk.path.at(-1);
  if (walk.state !== 'asking' || !here) {
    const screens = screensOf(walk);
    tally.walks++;
    tally.longest = Math.max(tally.longest, screens.length);
    tally.lengths.set(screens.length, (tally.lengths.get(screens.length) ?? 0) + 1);
    const shape = screens.join(' > ');
    if (!tally.shapes.has(shape)) {
      tally.shapes.add(shape);
      walk.path.forEach(({ id }, i) => {
        tally.steps.add(`${id} > ${walk.path[i + 1]?.id ?? 'result'}`);
      });
    }
    for (const screen of walk.path) tally.screens.add(screen.id);
    return;
  }
  tryAlarms(given, walk.path, tally);
  const answers = here.items.reduce<GivenAnswers[]>(
    (all, item) =>
      all.flatMap(each =>
        tries(item, here.id, given, isPairs).map(answer => ({ ...each, [item.id]: answer })),
      ),
    [given],
  );
  for (const next of answers) explore(next, tally, isPairs);
}

/** The full proof: one goal at a time, then two and all of them, as somebody under 18. */
export function exploreAll(): Tally {
  const tally = newTally();
  explore({ who: ['me'] }, tally, false);
  explore({ who: ['under-18'] }, tally, true);
  return tally;
}

/** The number of screens in the middle of all walks. */
export function medianLength({ lengths, walks }: Tally): number {
  let seen = 0;
  for (const length of [...lengths.keys()].sort((a, b) => a - b)) {
    seen += lengths.get(length) ?? 0;
    if (seen >= walks / 2) return length;
  }
  return 0;
}
