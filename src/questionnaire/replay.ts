import { painGoals } from './fact-groups.ts';
import { type Facts, GrowingFacts } from './facts.ts';
import { healthLines } from './health-lines.ts';
import type { Judge } from './judge.ts';
import { type Answers, type QuestionId, questionById } from './questions.ts';
import { signsFor } from './safety-screens.ts';
import { type Before, type ItemId, type ScreenId, screens } from './screens.ts';
import { anyOf } from './triggers.ts';

/** What the visitor gave, by item. Kept as given: an answer whose screen is off the path waits there. */
export type GivenAnswers = Readonly<Partial<Record<ItemId, readonly string[] | number>>>;

/** An item as it is asked now: with the options that concern this visitor. */
export interface AskedItem {
  readonly id: ItemId;
  readonly question: QuestionId;
  readonly options: readonly string[];
}

export interface PathScreen {
  readonly id: ScreenId;
  readonly items: readonly AskedItem[];
}

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

const isOpen = (groups: readonly string[], { facts }: Before): boolean =>
  facts.has('health-groups.not-sure') || groups.some(group => facts.has(`health-groups.${group}`));

/** The lines of the health screen: those never folded, those of the ticked groups, and whatever is ticked. */
function healthOptions(before: Before): readonly string[] {
  const own = before.ticked('health');
  return healthLines
    .filter(
      ({ id, groups, when, alsoWhen }) =>
        own.includes(id) ||
        (groups
          ? isOpen(groups, before) || anyOf(before.facts, alsoWhen)
          : !when || anyOf(before.facts, when)) ||
        (groups?.includes('cancer') && before.facts.has('help.cancer')),
    )
    .map(({ id }) => id);
}

/** What an item offers this visitor. */
function optionsFor(item: ItemId, before: Before): readonly string[] {
  const id = questionOf(item);
  if (id === 'safety') {
    const signs = signsFor(item, before);
    return signs.length > 0 ? [...signs, 'none'] : [];
  }
  if (id === 'health') return healthOptions(before);
  const question = questionById.get(id);
  const own = (question?.options ?? []).flatMap(option =>
    typeof option === 'string' ? option : !option.when || anyOf(before.facts, option.when) ? option.id : [],
  );
  if (id !== 'checked') return own;
  const flags = before.judge.checkable(before.facts);
  return flags.length > 0 ? [...flags, ...own] : [];
}

/** Left out where there is nothing to offer, or where what opens it is not ticked. */
function isAsked({ question, options }: AskedItem, facts: Facts): boolean {
  const row = questionById.get(question);
  if (row?.openedBy && !anyOf(facts, row.openedBy)) return false;
  return row?.id === 'pain' ? anyOf(facts, painGoals) : options.length > 0;
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
  const row = questionById.get(question);
  const isAnsweredBeside = row?.companion !== undefined && ticksOn(row.companion as ItemId, given).length > 0;
  return kept.length > 0 ? kept : row?.isOptional || isAnsweredBeside ? [] : null;
}

/** The answer that says nothing. */
const neutral = ({ options }: AskedItem): readonly string[] =>
  options
    .filter(option => ['none', 'not-sure', 'not-said', 'unsure', 'not-yet'].includes(option))
    .slice(0, 1);

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
    const items: AskedItem[] = [];
    let isMissing = false;
    // One after the other: a tick on this screen may open the next item.
    for (const id of screen.items(before)) {
      const item = { id, question: questionOf(id), options: optionsFor(id, before) };
      if (!isAsked(item, facts)) continue;
      items.push(item);
      const answer = answerTo(item, given) ?? (isGuess ? neutral(item) : null);
      if (answer === null) isMissing = true;
      else count(item.question, answer);
    }
    if (items.length === 0) continue;
    path.push({ id: screen.id, items });
    if (isMissing) return { path, state: 'asking', answers: counted };
    for (const { question, options } of items)
      if (question === 'safety') for (const id of options) asked.add(id);
    shown.add(screen.id);
    if (screen.id === 'signs') signs = items[0]?.question ?? null;
    if (judge.stops(facts)) return { path, state: 'stopped', answers: counted };
  }
  return { path, state: 'complete', answers: counted };
}

/** Items of a screen that still need an answer. */
export const missingOn = (screen: PathScreen, given: GivenAnswers): readonly AskedItem[] =>
  screen.items.filter(item => answerTo(item, given) === null);
