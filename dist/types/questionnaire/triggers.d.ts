import type { SafetyFlagId } from '../knowledge/safety-flags.js';
import type { Fact, QuestionId } from './questions.js';
/** Facts as far as a trigger looks: whether an answer (`hand.shake`), or any answer to a question (`hand`), is known. */
export interface Known {
    has(fact: string): boolean;
}
/**
 * One thing that must hold: an answer, any answer to a question, or a flag that is up however it came up
 * (`flag.past-cancer`). With `!` in front: that it is not known.
 */
export type Condition = Fact | QuestionId | `flag.${SafetyFlagId}` | `!${Fact}` | `!${QuestionId}`;
/** What a rule waits for: one condition, or several that must all hold. */
export type Trigger = Condition | readonly Condition[];
/** One trigger of either list must hold. */
export interface Both {
    readonly one: readonly Trigger[];
    readonly other: readonly Trigger[];
}
/** What an option or a question is offered for. */
export type OfferedFor = Trigger | Both;
/** True when all that the trigger waits for holds. Plain loops here and below: every screen asks this often. */
export declare function holds(known: Known, trigger: OfferedFor): boolean;
/** True when any of the triggers holds; where there are none, none does. */
export declare function anyOf(known: Known, triggers?: readonly OfferedFor[]): boolean;
/** Holds where one of each list does. */
export declare const both: (one: readonly Trigger[], other: readonly Trigger[]) => Both;
/** The same, pair by pair: for people and for tests. */
export declare const pairByPair: (triggers: readonly OfferedFor[]) => readonly Trigger[];
/** One trigger that holds where none of these answers was given. */
export declare const noneOf: (facts: readonly Fact[]) => readonly Trigger[];
