import type { ConditionId, ModalityId, Tier } from '../knowledge/ids.js';
import type { Route } from '../knowledge/routes.js';
import type { HandsOn, SafetyFlagId, Urgency } from '../knowledge/safety-flags.js';
import type { AnsweredOption } from '../questionnaire/facts.js';
import type { Advice } from './axes.js';
import type { Band } from './gates.js';
/** One of the visitor's own answers, as a reason. The pain scale counts as one: its number is the option. */
export type Reason = AnsweredOption;
/** What something goes back to: a flag that is up, or an answer. */
export type Cause = SafetyFlagId | Reason;
export interface Match {
    readonly condition: ConditionId;
    readonly band: Band;
    readonly because: readonly Reason[];
}
/**
 * What held the starting pressure down: a flag, a condition that fits, strong pain, age, or `health`, a group of the
 * health screen that was ticked without saying what of it applies.
 */
export type PressureCause = SafetyFlagId | ConditionId | 'pain' | 'age' | 'health';
/** What the answers come to. Frozen: fields are added, never renamed. */
export interface Assessment {
    readonly safety: {
        /** The highest tier of any raised flag; no later answer lowers it, not even "already checked". */
        readonly tier: Tier;
        /** Every raised flag, the most urgent first. */
        readonly flags: readonly SafetyFlagId[];
        /** How soon somebody should look, over all flags, after what was already checked. */
        readonly urgency: Urgency;
        /** What it means for hands-on work, over all flags, after what was already checked. */
        readonly handsOn: HandsOn;
        /** Flags of which the visitor said that somebody who may say so is happy with massage. */
        readonly cleared: readonly SafetyFlagId[];
        /** What each raised flag asks for, in the order of `flags`. */
        readonly advice: readonly Advice[];
    };
    /** Which story the result tells. `help-now` and `doctor-first` come before every other. */
    readonly route: Route;
    /**
     * At most three, best first. `other` alone where nothing fits. Empty in an emergency. Where hands-on work stops until
     * somebody has looked, they are there for the therapist and not for the visitor.
     */
    readonly matches: readonly Match[];
    /** At most two, best first; none where hands-on work stops. */
    readonly modalities: readonly {
        readonly modality: ModalityId;
        readonly for: readonly ConditionId[];
    }[];
    /** Ruled out for now, and by what. */
    readonly notNow: readonly {
        readonly modality: ModalityId;
        readonly because: readonly Cause[];
    }[];
    readonly pressure: {
        /** Where a session starts (therapist's scale, 1 very light to 5 very firm). */
        readonly start: 1 | 2 | 3 | 4 | 5;
        /** The most it may hurt (0–10 pain scale). */
        readonly painCeiling: number;
        /** What the visitor asked for; `null`: not sure, or not said. */
        readonly chosen: 1 | 2 | 3 | 4 | 5 | null;
        /** What held the start down, where something did. */
        readonly because: readonly PressureCause[];
    };
}
/** What the clinic offers and sees. Missing: everything. Unknown ids are ignored. */
export interface Clinic {
    readonly modalities?: readonly ModalityId[];
    readonly conditions?: readonly ConditionId[];
}
