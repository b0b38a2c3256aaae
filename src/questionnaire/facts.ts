import { safetyFlagById } from '../knowledge/safety-flags.ts';
import { memoize } from './memoize.ts';
import {
  type Answers,
  type Fact,
  type OptionId,
  type OptionsOf,
  optionsOf,
  type QuestionId,
  questionById,
  questions,
} from './questions.ts';
import { copyOf, read } from './read-safely.ts';

/** What is known about the visitor: answered options as facts, and the pain number. */
export interface Facts {
  has(fact: Fact): boolean;
  /** The options ticked on one question, in its order. */
  of<Id extends QuestionId>(question: Id): readonly OptionsOf<Id>[];
  /** 0 none to 10 worst imaginable; `null` when not given. */
  readonly pain: number | null;
}

/** One answered option, as results name it. */
export interface AnsweredOption {
  readonly question: QuestionId;
  readonly option: OptionId;
}

/** A fact as results name it: the one place where the two ways of naming an answer meet. Shared, so frozen. */
export const answerOf = memoize((fact: Fact): AnsweredOption => {
  const dot = fact.indexOf('.');
  return Object.freeze({ question: fact.slice(0, dot) as QuestionId, option: fact.slice(dot + 1) });
});

const wholeBetween = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

/**
 * Fact by option, in order; made when a question is first answered, so that loading the script does no work.
 * Any safety flag counts under `safety` and under `health`, whether or not the questionnaire would have asked
 * it there: a flag that is known is never lost.
 */
const factsOf = memoize((id: QuestionId): ReadonlyMap<OptionId, Fact> => {
  const question = questionById.get(id);
  const options = [
    ...(question ? optionsOf(question) : []),
    ...(id === 'safety' || id === 'health' ? safetyFlagById.keys() : []),
  ];
  return new Map(options.map(option => [option, `${id}.${option}` as Fact]));
});

/** What can be ticked on a question, in order. */
const inOrder = memoize((id: QuestionId): readonly OptionId[] => [...factsOf(id).keys()]);

/** Facts that grow as answers are taken in. */
export class GrowingFacts implements Facts {
  readonly #known = new Set<Fact>();
  readonly #ticks = new Map<QuestionId, readonly OptionId[]>();
  pain: number | null = null;

  has(fact: Fact): boolean {
    return this.#known.has(fact);
  }

  of<Id extends QuestionId>(question: Id): readonly OptionsOf<Id>[] {
    // `take` lets in nothing but the question's own options.
    return (this.#ticks.get(question) ?? []) as readonly OptionsOf<Id>[];
  }

  /** An answer may be of any shape: unknown options, wrong kinds and numbers out of range are ignored. */
  take(question: QuestionId, answer: unknown): void {
    if (question === 'pain' && wholeBetween(answer, 0, 10)) this.pain = answer;
    const ids: unknown = question === 'firmness' && wholeBetween(answer, 1, 5) ? [String(answer)] : answer;
    if (!Array.isArray(ids)) return;
    const facts = factsOf(question);
    const known: readonly OptionId[] = ids.filter(id => facts.has(id));
    const options = known.length > 1 ? inOrder(question).filter(option => known.includes(option)) : known;
    for (const option of options) this.#known.add(facts.get(option) as Fact);
    this.#ticks.set(question, options);
  }
}

/**
 * Reads answers of any shape; nothing throws, and unknown questions are ignored.
 * More options than a visitor could tick all count, so that adding an answer never takes one away.
 */
export function readFacts(answers: Answers | null | undefined): Facts {
  const facts = new GrowingFacts();
  if (typeof answers === 'object' && answers !== null)
    for (const { id } of questions)
      facts.take(id, copyOf(read(() => (Object.hasOwn(answers, id) ? answers[id] : undefined))));
  return facts;
}

/** What a rule waits for: a fact, or several that must all be known. */
export type Trigger = Fact | readonly Fact[];

/** True when any of the triggers holds; where there are none, none does. */
export const anyOf = (facts: Pick<Facts, 'has'>, triggers?: readonly Trigger[]): boolean =>
  triggers?.some(trigger => holds(facts, trigger)) ?? false;

/** True when all that the trigger waits for is known. */
export const holds = (facts: Pick<Facts, 'has'>, trigger: Trigger): boolean =>
  typeof trigger === 'string' ? facts.has(trigger) : trigger.every(fact => facts.has(fact));
