import { type ConditionId } from '../knowledge/ids.js';
import type { Facts } from '../questionnaire/facts.js';
import type { Reason } from './types.js';
/** An answer with what it adds to each condition, in the order of `conditionIds`. */
export interface Evidence extends Reason {
    readonly by: readonly number[];
}
/** The answers that the weights may speak of, in the order of the weights. */
export declare function evidence(facts: Facts): readonly Evidence[];
/** What holds a condition at the cap: an answer that is missing, or a look-alike. */
export type Hold = 'gate' | 'look-alike' | 'not-all-over' | 'not-lasting' | 'no-sign';
export interface Score {
    readonly condition: ConditionId;
    /** What places away from home took off; 0 and more. */
    readonly away: number;
    /** Sum of weights, less what is taken off. */
    readonly open: number;
    /** Why it cannot rise above the cap; empty when it can. */
    readonly holds: readonly Hold[];
    /** `open`, held down by `holds`: what counts. */
    readonly value: number;
}
/** Every condition's score, in the fixed order of conditions. Never shown to anyone: it is no probability. */
export declare function score(facts: Facts, told?: readonly Evidence[]): readonly Score[];
