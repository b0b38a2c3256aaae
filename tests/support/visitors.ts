// Made-up visitors and the ways through the questionnaire, for tests of routing and policy.
import { judge } from '../../src/assessment/judge.ts';
import { optionsOf, type QuestionId, questionById } from '../../src/questionnaire/questions.ts';
import { type AskedItem, type Given, replay, type Walk } from '../../src/questionnaire/replay.ts';

export type Wishes = Readonly<Partial<Record<QuestionId, readonly string[] | number>>>;

/** The answer that says nothing: "none of these", "not sure", or the last option. */
export const neutral = (item: AskedItem): readonly string[] | number =>
  item.question === 'pain' ? 0 : item.options.includes('none') ? ['none'] : item.options.slice(-1);

const wished = (item: AskedItem, wishes: Wishes): readonly string[] | number => {
  const wish = wishes[item.question];
  if (typeof wish === 'number') return item.question === 'firmness' ? [String(wish)] : wish;
  const possible = (wish ?? []).filter(option => item.options.includes(option));
  return possible.length > 0 ? possible : neutral(item);
};

export interface Visit {
  readonly walk: Walk;
  readonly given: Given;
}

/** Walks screen by screen like a visitor: gives what is wished where it is asked, and nothing elsewhere. */
export function visit(wishes: Wishes, start: Given = { who: ['me'] }): Visit {
  let given = start;
  for (let steps = 0; steps < 20; steps++) {
    const walk = replay(given, judge);
    const here = walk.path.at(-1);
    if (walk.state !== 'asking' || !here) return { walk, given };
    given = { ...given, ...Object.fromEntries(here.items.map(item => [item.id, wished(item, wishes)])) };
  }
  throw new Error('The questionnaire does not end.');
}

export const screensOf = (walk: Walk): readonly string[] => walk.path.map(screen => screen.id);

export const allOptions = (question: QuestionId): readonly string[] => {
  const row = questionById.get(question);
  return row ? optionsOf(row) : [];
};

/** One typical visitor for each documented condition, as the clinical text describes them. */
export const typicalVisitors = {
  rsi: {
    help: ['pain'],
    where: ['elbow-forearm', 'wrist-hand'],
    start: ['repeated'],
    duration: ['6-weeks-to-3-months'],
    hand: ['task-ache'],
    day: ['hands'],
  },
  insomnia: {
    help: ['sleep'],
    start: ['stress-time'],
    duration: ['3-months-to-1-year'],
    'sleep-mood': ['three-nights'],
  },
  headache: {
    help: ['headaches'],
    where: ['head'],
    start: ['stress-time'],
    duration: ['over-1-year'],
    'head-neck-jaw': ['band'],
    day: ['desk'],
  },
  fibromyalgia: {
    help: ['pain'],
    where: ['all-over'],
    start: ['slow-no-reason'],
    duration: ['over-1-year'],
    widespread: ['unrefreshed', 'fog', 'flare'],
  },
  whiplash: {
    help: ['pain'],
    where: ['neck', 'upper-back'],
    start: ['jolt'],
    duration: ['under-6-weeks'],
    'head-neck-jaw': ['turn-head'],
  },
  tmj: {
    help: ['jaw'],
    where: ['jaw-face'],
    start: ['stress-time'],
    duration: ['3-months-to-1-year'],
    'head-neck-jaw': ['chew', 'click-lock'],
  },
  'low-back-sciatica': {
    help: ['pain'],
    where: ['low-back'],
    start: ['lifting'],
    duration: ['under-6-weeks'],
    'back-hip-leg': ['back-only', 'sit-stiff'],
    day: ['lifting-driving'],
  },
  'frozen-joint': {
    help: ['stuck-joint'],
    where: ['shoulder'],
    start: ['slow-no-reason'],
    duration: ['3-months-to-1-year'],
    'shoulder-hip': ['cant-move', 'dressing'],
  },
  'carpal-tunnel': {
    help: ['tingle'],
    where: ['wrist-hand'],
    start: ['slow-no-reason'],
    duration: ['3-months-to-1-year'],
    hand: ['median', 'night-hand', 'shake'],
  },
  lymphatic: {
    help: ['swelling'],
    where: ['whole-limb'],
    start: ['slow-no-reason'],
    duration: ['over-1-year'],
    'swelling-signs': ['heavy-tight', 'eve-worse'],
  },
  scar: {
    help: ['scar'],
    where: ['chest-belly'],
    start: ['operation'],
    duration: ['3-months-to-1-year'],
    'scar-signs': ['pulls'],
  },
  'neck-shoulder': {
    help: ['pain'],
    where: ['neck', 'upper-back'],
    start: ['repeated'],
    duration: ['over-1-year'],
    'head-neck-jaw': ['end-of-day', 'turn-head'],
    day: ['desk'],
  },
  'stress-mood': {
    help: ['stress'],
    start: ['stress-time'],
    duration: ['6-weeks-to-3-months'],
    'sleep-mood': ['on-edge', 'tense-body'],
  },
  'cancer-support': {
    help: ['cancer'],
    where: ['chest-belly'],
    start: ['cancer-treatment'],
    duration: ['3-months-to-1-year'],
    health: ['past-cancer'],
  },
  pregnancy: { help: ['pregnant'] },
  other: { help: ['relax-unsure'] },
} as const satisfies Readonly<Record<string, Wishes>>;
