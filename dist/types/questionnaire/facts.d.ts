import { type Answers, type QuestionId } from './questions.js';
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
/**
 * Reads answers of any shape. Unknown questions and options, wrong kinds and numbers out of range are
 * ignored; nothing throws. Any safety flag counts under `safety` and under `health`, whether or not the
 * questionnaire would have asked it there: a flag that is known is never lost.
 * More options than a visitor could tick all count, so that adding an answer never takes one away.
 */
export declare function readFacts(answers: Answers | null | undefined): Facts;
/** True when any of the facts is known; `a+b` asks for both. */
export declare const anyOf: (facts: Facts, keys: readonly string[]) => boolean;
export declare const questionOf: (fact: Fact) => QuestionId;
export declare const optionIn: (fact: Fact) => string;
/** The options ticked on one question, as facts. */
export declare const answersTo: (question: QuestionId, facts: Facts) => readonly Fact[];
