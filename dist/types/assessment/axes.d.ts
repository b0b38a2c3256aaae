import { type HandsOn, type SafetyFlagId, type TurnTo, type Urgency } from '../knowledge/safety-flags.js';
import type { Facts } from '../questionnaire/facts.js';
/** What one raised flag asks for, after what the visitor said was already checked. */
export interface Advice {
    readonly flag: SafetyFlagId;
    readonly urgency: Urgency;
    /** Days until somebody should have looked; `null`: no time of its own. */
    readonly within: number | null;
    readonly handsOn: HandsOn;
    /** Whom to turn to; `null`: nobody beside the therapist. */
    readonly turnTo: TurnTo | null;
}
export interface Axes {
    /** The highest of all raised flags. */
    readonly urgency: Urgency;
    /** The strictest of all raised flags. */
    readonly handsOn: HandsOn;
    /** Flags of which the visitor said that somebody who may say so is happy with massage. */
    readonly cleared: readonly SafetyFlagId[];
    readonly advice: readonly Advice[];
}
/**
 * The two axes over all raised flags, each on its own. A "yes, they are happy with massage" counts only for a flag
 * that is up and may be cleared; such a flag is worked around, and no longer urgent. Source: clinical contract 2, §1–2.
 */
export declare function readAxes(flags: readonly SafetyFlagId[], facts: Facts): Axes;
/** Flags that a care team may already have cleared: what the visitor is asked about. */
export declare const checkable: (flags: readonly SafetyFlagId[]) => readonly SafetyFlagId[];
