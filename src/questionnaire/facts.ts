import { safetyFlagById } from '../knowledge/safety-flags.ts';
import { memoize } from './memoize.ts';
import {
  type Answers,
  type OptionId,
  optionsOf,
  type QuestionId,
  questionById,
  questions,
} from './questions.ts';

/** One answered option: `hand.shake`. */
export type Fact = `${QuestionId}.${string}`;

/** What is known about the visitor: answered options as facts, and the pain number. */
export interface Facts {
  /** An answered option, or a question that has any answer. */
  has(fact: string): boolean;
  /** The options ticked on one question, in its order. */
  of(question: QuestionId): readonly OptionId[];
  /** Facts in the order of the questions, then of their options. */
  readonly all: readonly Fact[];
  /** 0 none to 10 worst imaginable; `null` when not given. */
  readonly pain: number | null;
}

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
    ...(id === 'safety' || id === 'health' || id === 'checked' ? safetyFlagById.keys() : []),
  ];
  return new Map(options.map(option => [option, `${id}.${option}`]));
});

/** Facts that grow as answers are taken in. */
export class GrowingFacts implements Facts {
  readonly #known = new Set<Fact>();
  readonly #answered = new Set<string>();
  readonly #ticks = new Map<QuestionId, readonly OptionId[]>();
  pain: number | null = null;

  has(fact: string): boolean {
    return this.#known.has(fact as Fact) || this.#answered.has(fact);
  }

  of(question: QuestionId): readonly OptionId[] {
    return this.#ticks.get(question) ?? [];
  }

  get all(): readonly Fact[] {
    return [...this.#known];
  }

  /** An answer may be of any shape: unknown options, wrong kinds and numbers out of range are ignored. */
  take(question: QuestionId, answer: unknown): void {
    if (question === 'pain' && wholeBetween(answer, 0, 10)) this.pain = answer;
    const ids: unknown = question === 'firmness' && wholeBetween(answer, 1, 5) ? [String(answer)] : answer;
    if (!Array.isArray(ids)) return;
    const facts = factsOf(question);
    const options =
      ids.length > 1
        ? [...facts.keys()].filter(option => ids.includes(option))
        : ids.filter(id => facts.has(id));
    for (const option of options) this.#known.add(facts.get(option) as Fact);
    if (options.length > 0) this.#answered.add(question);
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
    for (const { id } of questions) if (Object.hasOwn(answers, id)) facts.take(id, answers[id]);
  return facts;
}

export const questionOf = (fact: Fact): QuestionId => fact.slice(0, fact.indexOf('.')) as QuestionId;
export const optionIn = (fact: Fact): string => fact.slice(fact.indexOf('.') + 1);

/** Whether a question may hold this option: its own, or any safety flag where it takes those. */
export const accepts = ({ id }: { readonly id: QuestionId }, option: string): boolean =>
  factsOf(id).has(option);
