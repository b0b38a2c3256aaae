import { anyOf, type Facts } from './facts.ts';
import type { Judge } from './judge.ts';
import type { QuestionId } from './questions.ts';
import { type SafetyItem, signsFor } from './safety-screens.ts';
import { signQuestions } from './signs.ts';

/** Where an answer is kept while the questionnaire runs. Safety has up to three screens, so three places. */
export type ItemId = QuestionId | 'safety-more' | 'safety-late';

export const screenIds = [
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
export type ScreenId = (typeof screenIds)[number];

/** What a screen may look at: facts of the screens before it, and which of those were shown. */
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

export const calmGoals = ['help.sleep', 'help.stress'];
export const bodilyGoals = [
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
const hasComplaint = ({ facts }: Before): boolean => anyOf(facts, [...bodilyGoals, ...calmGoals]);

/** A safety screen is shown while it has signs to offer; the first one always has. */
const safetyScreen = (id: SafetyItem): Screen => ({
  id,
  items: before => (signsFor(id, before).length > 0 ? [id] : []),
});

/**
 * The flow, in order. At most ten screens on any path: the day is left out where a second safety screen or a
 * second sign question has already asked for patience (it serves the therapist and hardly moves the ranking).
 */
export const screens: readonly Screen[] = [
  { id: 'help', items: () => ['help'] },
  { id: 'where', items: ({ facts }) => (anyOf(facts, bodilyGoals) ? ['where'] : []) },
  safetyScreen('safety'),
  safetyScreen('safety-more'),
  { id: 'history', items: before => (hasComplaint(before) ? ['start', 'duration'] : []) },
  { id: 'signs', items: before => signQuestions(before).slice(0, 1) },
  {
    id: 'signs-more',
    items: before =>
      signQuestions(before)
        .filter(question => before.judge.canChange(question, before.facts))
        .slice(0, 1),
  },
  {
    id: 'day',
    items: ({ facts, shown, judge }) =>
      shown.has('where') &&
      !shown.has('safety-more') &&
      !shown.has('signs-more') &&
      judge.concernsFirst('day', facts)
        ? ['day']
        : [],
  },
  { id: 'health', items: () => ['health'] },
  safetyScreen('safety-late'),
  {
    id: 'touch',
    items: before =>
      before.facts.has('help.pregnant') && !hasComplaint(before) ? [] : ['firmness', 'pain', 'light-touch'],
  },
];
