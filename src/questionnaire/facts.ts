import { safetyFlagById } from '../knowledge/safety-flags.ts';
import { type Answers, optionsOf, type QuestionId, questions } from './questions.ts';

/** One answered option: `hand.shake`. */
export type Fact = `${QuestionId}.${string}`;

/** What is known about the visitor: answered options as facts, and the pain number. */
export interface Facts {
  has(fact: Fact): boolean;
  /** Facts in the order of the questions, then of their options. */
  readonly all: readonly Fact[];
  /** 0 none to 10 worst imaginable; `null` when not given. */
  readonly pain: number | null;
}

const wholeBetween = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

/** Fact by option, per question, in order; made on first use, so that loading the script does no work. */
let factsOf: ReadonlyMap<QuestionId, ReadonlyMap<string, Fact>> | undefined;

const makeFacts = (): ReadonlyMap<QuestionId, ReadonlyMap<string, Fact>> =>
  new Map(
    questions.map(question => {
      const takesFlags = question.id === 'safety' || question.id === 'health';
      const ids = [...optionsOf(question), ...(takesFlags ? safetyFlagById.keys() : [])];
      return [question.id, new Map(ids.map(id => [id, `${question.id}.${id}` as Fact]))];
    }),
  );

/**
 * Reads answers of any shape. Unknown questions and options, wrong kinds and numbers out of range are
 * ignored; nothing throws. Any safety flag counts under `safety` and under `health`, whether or not the
 * questionnaire would have asked it there: a flag that is known is never lost.
 * More options than a visitor could tick all count, so that adding an answer never takes one away.
 */
export function readFacts(answers: Answers | null | undefined): Facts {
  factsOf ??= makeFacts();
  const all: Fact[] = [];
  const given: Readonly<Record<string, unknown>> =
    typeof answers === 'object' && answers !== null ? (answers as Record<string, unknown>) : {};
  for (const [question, known] of factsOf) {
    const value = Object.hasOwn(given, question) ? given[question] : undefined;
    if (value === undefined) continue;
    const ids: readonly unknown[] =
      question === 'firmness' && wholeBetween(value, 1, 5)
        ? [String(value)]
        : Array.isArray(value)
          ? value
          : [];
    if (ids.length === 1) {
      const fact = known.get(ids[0] as string);
      if (fact) all.push(fact);
    } else if (ids.length > 1) for (const [id, fact] of known) if (ids.includes(id)) all.push(fact);
  }
  const known = new Set<Fact>(all);
  const pain = Object.hasOwn(given, 'pain') ? given['pain'] : null;
  return { all, has: fact => known.has(fact), pain: wholeBetween(pain, 0, 10) ? pain : null };
}

/** What a rule waits for: a fact, or several that must all be known. */
export type Trigger = string | readonly string[];

/** True when any of the triggers holds. */
export const anyOf = (facts: Facts, triggers: readonly Trigger[]): boolean =>
  triggers.some(trigger =>
    typeof trigger === 'string' ? facts.has(trigger as Fact) : trigger.every(fact => facts.has(fact as Fact)),
  );

export const questionOf = (fact: Fact): QuestionId => fact.slice(0, fact.indexOf('.')) as QuestionId;
export const optionIn = (fact: Fact): string => fact.slice(fact.indexOf('.') + 1);

/** The options ticked on one question, as facts. */
export const answersTo = (question: QuestionId, facts: Facts): readonly Fact[] =>
  facts.all.filter(fact => fact.startsWith(`${question}.`));
