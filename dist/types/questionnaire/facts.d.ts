import { type Answers, type Fact, type OptionId, type OptionsOf, type QuestionId } from './questions.js';
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
export declare const answerOf: (key: Fact) => AnsweredOption;
/** Facts that grow as answers are taken in. */
export declare class GrowingFacts implements Facts {
    #private;
    pain: number | null;
    has(fact: Fact): boolean;
    of<Id extends QuestionId>(question: Id): readonly OptionsOf<Id>[];
    /** An answer may be of any shape: unknown options, wrong kinds and numbers out of range are ignored. */
    take(question: QuestionId, answer: unknown): void;
}
/**
 * Reads answers of any shape; nothing throws, and unknown questions are ignored.
 * More options than a visitor could tick all count, so that adding an answer never takes one away.
 */
export declare function readFacts(answers: Answers | null | undefined): Facts;
/** What a rule waits for: a fact, or several that must all be known. */
export type Trigger = Fact | readonly Fact[];
/** True when any of the triggers holds; where there are none, none does. */
export declare const anyOf: (facts: Pick<Facts, 'has'>, triggers?: readonly Trigger[]) => boolean;
/** True when all that the trigger waits for is known. */
export declare const holds: (facts: Pick<Facts, 'has'>, trigger: Trigger) => boolean;
