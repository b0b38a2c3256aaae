import { type Answers, type Fact, type OptionId, type OptionsOf, type QuestionId } from './questions.js';
/** What is known about the visitor: answered options as facts, and the pain number. */
export interface Facts {
    /** An answered option, or a question that has any answer. */
    has(fact: Fact | QuestionId): boolean;
    /** The options ticked on one question, in its order. */
    of<Id extends QuestionId>(question: Id): readonly OptionsOf<Id>[];
    /** Everything that `has` answers with yes, in no particular order. */
    readonly all: Iterable<Fact | QuestionId>;
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
/** Whether a question may hold this option: its own, or any safety flag where it takes those. */
export declare const accepts: ({ id }: {
    readonly id: QuestionId;
}, option: string) => boolean;
/** Facts that grow as answers are taken in. */
export declare class GrowingFacts implements Facts {
    #private;
    pain: number | null;
    has(fact: string): boolean;
    of<Id extends QuestionId>(question: Id): readonly OptionsOf<Id>[];
    get all(): Iterable<Fact | QuestionId>;
    /** An answer may be of any shape: unknown options, wrong kinds and numbers out of range are ignored. */
    take(question: QuestionId, answer: unknown): void;
}
/**
 * Reads answers of any shape; nothing throws, and unknown questions are ignored.
 * More options than a visitor could tick all count, so that adding an answer never takes one away.
 */
export declare function readFacts(answers: Answers | null | undefined): Facts;
