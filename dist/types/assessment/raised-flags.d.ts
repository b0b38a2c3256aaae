import { type SafetyFlagId } from '../knowledge/safety-flags.js';
import { type AnsweredOption, type Facts } from '../questionnaire/facts.js';
import { type Condition } from '../questionnaire/triggers.js';
/**
 * Every flag that is up, the most urgent first: ticked on either list, or following by a rule. The rules run to a
 * fixed point. Adding an answer can only add flags, so no later answer and no order of answers ever lowers the tier.
 */
export declare const raisedFlags: (facts: Facts) => readonly SafetyFlagId[];
/** True when an emergency is among the answers. */
export declare function isEmergency(facts: Facts): boolean;
/** One way in which a flag came up: a tick, or a rule with all that it found. */
export interface Raising {
    /** `null`: the visitor ticked the flag itself. */
    readonly rule: string | null;
    readonly because: readonly Condition[];
}
/** Everything that raises this flag: its ticks, then the rules that hold, in order. Empty where it is not up. */
export declare function raisedBy(id: SafetyFlagId, facts: Facts): readonly Raising[];
/** The visitor's own answer behind a raised flag: its tick, or the one that says most of those it follows from. */
export declare function saidFor(id: SafetyFlagId, facts: Facts): AnsweredOption | null;
