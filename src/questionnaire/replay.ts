import { GrowingFacts } from './facts.ts';
import { healthOptions } from './health-options.ts';
import type { Judge } from './judge.ts';
import { type Answers, optionsOf, type QuestionId, questionById } from './questions.ts';
import { signsFor } from './safety-screens.ts';
import { type Before, type CountedScreenId, type ItemId, type ScreenId, screens } from './screens.ts';

/** What the visitor gave, by item. Kept as given: an answer whose screen is off the path waits there. */
export type GivenAnswers = Readonly<Partial<Record<ItemId, readonly string[] | number>>>;

/** An item as it is asked now: with the options that concern this visitor. */
export interface AskedItem {
  readonly id: ItemId;
  readonly question: QuestionId;
  readonly options: readonly string[];
}

const whoRow = questionById.get('who');

/** Whom it is for, as everybody is asked it. */
export const whoItem: AskedItem = { id: 'who', question: 'who', options: whoRow ? optionsOf(whoRow) : [] };

export interface PathScreen {
  readonly id: ScreenId;
  readonly items: readonly AskedItem[];
}

export interface CountedScreen extends PathScreen {
  readonly id: CountedScreenId;
}

/** The screens that count in the progress ("3 of about 7"). */
export const countedScreens = (path: readonly PathScreen[]): readonly CountedScreen[] =>
  path.filter((screen): screen is CountedScreen => screen.id !== 'who');

/** Where the visitor stands: everything follows from the answers alone, never from how they were given. */
export interface Walk {
  /** Screens in order: all answered ones, then the first that is not. */
  readonly path: readonly PathScreen[];
  /** `asking`: the last screen of the path waits for an answer. */
  readonly state: 'asking' | 'complete' | 'stopped';
  /** The answers that count: those on the path, and every safety flag that was ticked. */
  readonly answers: Answers;
}

export const safetyItems: readonly ItemId[] = ['safety', 'safety-more', 'safety-late'];

export const questionOf = (item: ItemId): QuestionId =>
  item === 'safety-more' || item === 'safety-late' ? 'safety' : item;

/** Options ticked on an item; none where it has no answer, or a number. */
export function ticksOn(item: ItemId, given: GivenAnswers): readonly string[] {
  const value = given[item];
  return Array.isArray(value) ? value : [];
}

function optionsFor(item: ItemId, before: Before): readonly string[] {
  if (questionOf(item) === 'safety') {
    const signs = signsFor(item, before);
    return signs.length > 0 ? [...signs, 'none'] : [];
  }
  if (item === 'health') return healthOptions(before);
  const question = questionById.get(item);
  return question ? optionsOf(question) : [];
}

/**
 * The answer to an asked item as far as it still fits, or `null` while it is missing. A safety flag ticked on
 * any safety screen is ticked on the one that shows it now, and then "none of these" no longer holds.
 */
export function answerTo(
  { id, options, question }: AskedItem,
  given: GivenAnswers,
): readonly string[] | number | null {
  const value = given[id];
  if (typeof value === 'number') return value;
  const ticks = question === 'safety' ? safetyItems.flatMap(item => ticksOn(item, given)) : [];
  const flags = ticks.filter(flag => flag !== 'none');
  const chosen = flags.some(flag => options.includes(flag)) ? flags : ticksOn(id, given);
  const kept = options.filter(option => chosen.includes(option));
  return kept.length > 0 ? kept : questionById.get(question)?.optional ? [] : null;
}

/** The answer that says nothing. */
export const neutral = ({ question, options }: AskedItem): readonly string[] => {
  const exclusive = questionById.get(question)?.exclusive;
  return exclusive ? [exclusive] : options.slice(-1);
};

/**
 * Replays the answers through the flow. Pure and total: the same answers always lead to the same place, so
 * going back, changing an answer and going on is the same as having answered that way at first.
 * Ticked safety flags always count and stay on screen until they are unticked (see `signsFor`).
 *
 * @param isGuess goes on past missing answers as if "none of these" had been ticked: how long the walk would be
 */
export function replay(given: GivenAnswers, judge: Judge, isGuess = false): Walk {
  const shown = new Set<ScreenId>();
  const asked = new Set<string>();
  const path: PathScreen[] = [];
  const counted: Partial<Record<QuestionId, readonly string[] | number>> = {};
  const facts = new GrowingFacts();
  let signs: QuestionId | null = null;

  const ticked = (item: ItemId) => ticksOn(item, given);

  const count = (question: QuestionId, answer: readonly string[] | number): void => {
    const before = ticksOn(question, counted);
    counted[question] =
      typeof answer === 'number' || before.length === 0 ? answer : [...new Set([...before, ...answer])];
    facts.take(question, counted[question]);
  };

  for (const screen of screens) {
    const before: Before = { facts, shown, asked, ticked, signs, judge };
    const items = screen
      .items(before)
      .map(id => ({ id, question: questionOf(id), options: optionsFor(id, before) }))
      .filter(({ question, options }) => question !== 'safety' || options.length > 0);
    if (items.length === 0) continue;
    path.push({ id: screen.id, items });
    const answers = items.map(item => answerTo(item, given) ?? (isGuess ? neutral(item) : null));
    if (answers.includes(null)) return { path, state: 'asking', answers: counted };
    items.forEach((item, i) => {
      count(item.question, answers[i] ?? []);
      if (item.question === 'safety') for (const id of item.options) asked.add(id);
    });
    shown.add(screen.id);
    if (screen.id === 'signs') signs = items[0]?.question ?? null;
    if (judge.stops(facts)) return { path, state: 'stopped', answers: counted };
  }
  return { path, state: 'complete', answers: counted };
}

/** Items of a screen that still need an answer. */
export const missingOn = (screen: PathScreen, given: GivenAnswers): readonly AskedItem[] =>
  screen.items.filter(item => answerTo(item, given) === null);
