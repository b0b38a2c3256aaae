// Every way through the questionnaire that routing can tell apart.
import { assess } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { type SafetyFlagId, safetyFlagById } from '../../../src/knowledge/safety-flags.ts';
import {
  type AskedItem,
  type GivenAnswers,
  type PathScreen,
  replay,
  safetyItems,
  type Walk,
} from '../../../src/questionnaire/replay.ts';
import type { ScreenId } from '../../../src/questionnaire/screens.ts';
import { neutral, screensOf } from './visit.ts';

export const singles = (options: readonly string[]): readonly (readonly string[])[] =>
  options.map(option => [option]);
export const pairs = (options: readonly string[]): readonly (readonly string[])[] =>
  options.flatMap((a, i) => options.slice(i + 1).map(b => [a, b]));
const saysNothing: readonly string[] = ['none', 'not-sure', 'nowhere', 'not-said'];
const positive = (item: AskedItem) => item.options.filter(option => !saysNothing.includes(option));

/** Health flags that bring up the late screen: signs of a clot, and the question what was already checked. */
export const lateHealth = ['recent-surgery', 'recent-clot', 'cancer-treatment-now'];

/** How thoroughly a walk looks. `goals`: one goal at a time; `pairs`: two and all; `ages`: goal and place alone. */
type Depth = 'goals' | 'pairs' | 'ages';
type Tries = readonly (readonly string[] | number)[];

/** Beginnings that lead somewhere of their own: further questions, and signs that come late. */
const tellingStarts: readonly string[] = ['jolt', 'training', 'not-sure'];

/**
 * Answers worth trying on an item: every one that routing can tell apart. Of the sign questions routing only
 * sees how far they move the scores, so each option alone, none and all stand for every subset.
 */
function tries(item: AskedItem, screen: ScreenId, given: GivenAnswers, depth: Depth): Tries {
  const goals = (given.help ?? []) as readonly string[];
  const places = (given.where ?? []) as readonly string[];
  const isBrief = depth !== 'goals' || places.length > 1;
  switch (item.question) {
    case 'help':
      return depth === 'pairs' ? [...pairs(item.options), item.options] : singles(item.options);
    case 'pregnancy':
      return depth === 'goals' ? singles(item.options) : [['not-said']];
    case 'where':
      if (depth === 'pairs') return [['neck'], ['low-back'], ['calf'], ['not-sure'], positive(item)];
      return [
        ...singles(item.options),
        ...(depth === 'goals' && goals[0] === 'pain' ? pairs(positive(item)) : []),
      ];
    case 'start':
      return isBrief
        ? singles(item.options.filter(option => tellingStarts.includes(option)))
        : singles(item.options);
    case 'jolt-details':
      return isBrief ? [['none']] : [['none'], ['last-2-weeks', 'not-checked']];
    case 'duration':
      return isBrief ? [['over-1-year']] : [['under-6-weeks'], ['over-1-year']];
    case 'hand':
    case 'head-neck-jaw':
    case 'back-hip-leg':
    case 'shoulder-hip':
    case 'leg-signs':
    case 'widespread':
    case 'swelling-signs':
    case 'scar-signs':
    case 'sleep-mood':
    case 'cancer-signs':
      return [
        ['none'],
        positive(item),
        ...(isBrief || screen === 'signs-more' ? [] : singles(positive(item))),
      ];
    case 'health-groups':
      return depth === 'ages' ? [['none']] : [['none'], ['not-sure']];
    case 'health':
      return [item.options.includes('recent-clot') ? lateHealth : []];
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
  /** Ends at which hands-on work waits, and those of them that show a firm style, or any style at a stop. */
  held: number;
  readonly tooFirm: string[];
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
  held: 0,
  tooFirm: [],
});

/** Every sign of an emergency offered on a safety page, ticked alone: the questionnaire must end there and then. */
function tryAlarms(given: GivenAnswers, path: readonly PathScreen[], tally: Tally): void {
  for (const item of (path.at(-1)?.items ?? []).filter(each => safetyItems.includes(each.id))) {
    const page = `${path.map(screen => screen.id).join(' > ')} (${item.options})`;
    for (const sign of positive(item)) {
      if (safetyFlagById.get(sign as SafetyFlagId)?.tier !== 'emergency') continue;
      const alarm = `${page}: ${sign}`;
      if (tally.alarms.has(alarm)) continue;
      tally.alarms.add(alarm);
      const { state, path: after } = replay({ ...given, checked: ['not-yet'], [item.id]: [sign] }, judge);
      if (state !== 'stopped' || after.length !== path.length) tally.unheard.push(alarm);
    }
  }
}

function countEnd(walk: Walk, tally: Tally): void {
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
  const { safety, modalities } = assess(walk.answers);
  if (!['stop', 'ask-first', 'wait'].includes(safety.handsOn)) return;
  tally.held++;
  const isTooFirm =
    safety.handsOn === 'stop'
      ? modalities.length > 0
      : modalities.some(({ modality }) => firmStyles.includes(modality));
  if (isTooFirm) tally.tooFirm.push(JSON.stringify(walk.answers));
}

/** Walks on from `given` in every way, and counts. */
function explore(given: GivenAnswers, tally: Tally, depth: Depth): void {
  const walk = replay(given, judge);
  tally.states++;
  const here: PathScreen | undefined = walk.path.at(-1);
  if (walk.state !== 'asking' || !here) {
    countEnd(walk, tally);
    return;
  }
  tryAlarms(given, walk.path, tally);
  // A tick may open a further question on the same screen: what was answered stays.
  const open = here.items.filter(({ id }) => given[id] === undefined);
  const answers = open.reduce<GivenAnswers[]>(
    (all, item) =>
      all.flatMap(each => tries(item, here.id, each, depth).map(answer => ({ ...each, [item.id]: answer }))),
    [given],
  );
  for (const next of answers) explore(next, tally, depth);
}

const ages = ['under-16', '16-17', '18-49', '50-64', '65-plus'];

/** The full proof: one goal at a time, then two and all of them, then goals and places at every age. */
export function exploreAll(): Tally {
  const tally = newTally();
  explore({ who: ['me'] }, tally, 'goals');
  explore({ who: ['someone-else'], age: ['18-49'] }, tally, 'pairs');
  for (const age of ages) explore({ who: ['me'], age: [age] }, tally, 'ages');
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
