import { type Answers, type OptionId, type QuestionId } from './questions.js';
/** One answered option: `hand.shake`. */
export type Fact = `${QuestionId}.${string}`;
/** What is known about the visitor: answered options as facts, and the pain number. */
export interface Facts {
    has(fact: Fact): boolean;
    /** The options ticked on one question, in its order. */
    of(question: QuestionId): readonly OptionId[];
    /** Facts in the order of the questions, then of their options. */
    readonly all: readonly Fact[];
    /** 0 none to 10 worst imaginable; `null` when not given. */
    readonly pain: number | null;
}
/** Facts that grow as answers are taken in. */
export declare class GrowingFacts implements Facts {
    #private;
    pain: number | null;
    has(fact: Fact): boolean;
    of(question: QuestionId): readonly OptionId[];
    get all(): readonly Fact[];
    /** An answer may be of any shape: unknown options, wrong kinds and numbers out of range are ignored. */
    take(question: QuestionId, answer: unknown): void;
}
/**
 * Reads answers of any shape; nothing throws, and unknown questions are ignored.
 * More options than a visitor could tick all count, so that adding an answer never takes one away.
 */
export declare function readFacts(answers: Answers | null | undefined): Facts;
/** What a rule waits for: a fact, or several that must all be known. */
export type Trigger = string | readonly string[];
/** True when any of the triggers holds; where there are none, none does. */
export declare const anyOf: (facts: Pick<Facts, 'has'>, triggers?: readonly Trigger[]) => boolean;
export declare const questionOf: (fact: Fact) => QuestionId;
export declare const optionIn: (fact: Fact) => string;
