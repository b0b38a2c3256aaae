import { bodilyGoals, hasStory } from './fact-groups.ts';
import type { Facts } from './facts.ts';
import type { Judge } from './judge.ts';
import type { QuestionId } from './questions.ts';
import { signsToAsk } from './signs-to-ask.ts';
import { anyOf } from './triggers.ts';

/** Where an answer is kept while the questionnaire runs. Safety has up to three screens, so three places. */
export type ItemId = QuestionId | 'safety-more' | 'safety-late';

export const questionOf = (item: ItemId): QuestionId =>
  item === 'safety-more' || item === 'safety-late' ? 'safety' : item;

/** Screens that count in the progress. */
export const countedScreenIds = [
  'help',
  'where',
  'safety',
  'safety-more',
  'history',
  'signs',
  'signs-more',
  'health',
  'late',
  'touch',
] as const;
export type CountedScreenId = (typeof countedScreenIds)[number];

/** In order. What it is about is no screen of its own to a visitor: it is asked on the first page, or before the first question. */
export const screenIds = ['about', ...countedScreenIds] as const;
export type ScreenId = (typeof screenIds)[number];

/** What a screen may look at: facts of the screens before it, and which of those were shown. Grows with the walk. */
export interface Before {
  readonly facts: Facts;
  readonly shown: ReadonlySet<ScreenId>;
  /** Flags already offered on an earlier safety screen of this walk. */
  readonly asked: ReadonlySet<string>;
  /** Options ticked on an item, on this walk or before an edit. */
  ticked(item: ItemId): readonly string[];
  /** The sign question already asked, if any. */
  readonly signs: QuestionId | null;
  readonly judge: Judge;
}

/** One row of the flow: its items when it is to be shown, or nothing. Looks only at what came before it. */
export interface Screen {
  readonly id: ScreenId;
  items(before: Before): readonly ItemId[];
}

/**
 * The flow, in order; `about` stands on the first page and is not counted. An item that another one opens is left out
 * while that is not ticked, and a safety screen where it has no sign to offer; the first one always has. At most ten
 * counted screens on any path. Source: clinical contract 2, §3.
 */
export const screens: readonly Screen[] = [
  { id: 'about', items: () => ['who', 'age'] },
  { id: 'help', items: () => ['help', 'pregnancy'] },
  { id: 'where', items: ({ facts }) => (anyOf(facts, bodilyGoals) ? ['where'] : []) },
  { id: 'safety', items: () => ['safety'] },
  { id: 'safety-more', items: () => ['safety-more'] },
  {
    id: 'history',
    items: ({ facts }) => (anyOf(facts, hasStory) ? ['start', 'jolt-details', 'duration'] : []),
  },
  { id: 'signs', items: signsToAsk },
  { id: 'signs-more', items: signsToAsk },
  { id: 'health', items: () => ['health-groups', 'health'] },
  { id: 'late', items: () => ['safety-late', 'checked'] },
  { id: 'touch', items: () => ['firmness', 'pain', 'day', 'wishes'] },
];
