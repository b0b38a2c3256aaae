import { anyOf, type Facts } from './facts.ts';
import type { Judge } from './judge.ts';
import type { Fact, QuestionId } from './questions.ts';
import { signsToAsk } from './signs.ts';

/** Where an answer is kept while the questionnaire runs. Safety has up to three screens, so three places. */
export type ItemId = QuestionId | 'safety-more' | 'safety-late';

/** Screens that count in the progress. */
export const countedScreenIds = [
  'help',
  'where',
  'safety',
  'safety-more',
  'history',
  'signs',
  'signs-more',
  'day',
  'health',
  'safety-late',
  'touch',
] as const;
export type CountedScreenId = (typeof countedScreenIds)[number];

/** In order. Whom it is for is no screen of its own to a visitor: it is asked on the first page, or above the first question. */
export const screenIds = ['who', ...countedScreenIds] as const;
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

export const calmGoals: readonly Fact[] = ['help.sleep', 'help.stress'];
export const bodilyGoals: readonly Fact[] = [
  'help.pain',
  'help.tingle',
  'help.headaches',
  'help.jaw',
  'help.stuck-joint',
  'help.swelling',
  'help.scar',
  'help.cancer',
  'help.sport',
];
const hasComplaint = ({ facts }: Before): boolean => anyOf(facts, bodilyGoals) || anyOf(facts, calmGoals);

/**
 * The flow, in order. A safety screen is left out where it has no sign to offer; the first one always has. At most
 * ten counted screens on any path: the day is left out where a second safety screen or a second sign question has already
 * asked for patience (it serves the therapist and hardly moves the ranking).
 */
export const screens: readonly Screen[] = [
  // On the first page, or above the first question where a clinic leaves that page out.
  { id: 'who', items: () => ['who'] },
  { id: 'help', items: () => ['help'] },
  { id: 'where', items: ({ facts }) => (anyOf(facts, bodilyGoals) ? ['where'] : []) },
  { id: 'safety', items: () => ['safety'] },
  { id: 'safety-more', items: () => ['safety-more'] },
  { id: 'history', items: before => (hasComplaint(before) ? ['start', 'duration'] : []) },
  { id: 'signs', items: signsToAsk },
  { id: 'signs-more', items: signsToAsk },
  {
    id: 'day',
    items: ({ facts, shown, judge }) =>
      shown.has('where') &&
      !shown.has('safety-more') &&
      !shown.has('signs-more') &&
      judge.weigh(facts).concernsFirst('day')
        ? ['day']
        : [],
  },
  { id: 'health', items: () => ['health'] },
  { id: 'safety-late', items: () => ['safety-late'] },
  {
    id: 'touch',
    items: before =>
      before.facts.has('help.pregnant') && !hasComplaint(before) ? [] : ['firmness', 'pain', 'light-touch'],
  },
];
