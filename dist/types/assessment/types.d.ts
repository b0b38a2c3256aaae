import type { ConditionId, ModalityId, Tier } from '../knowledge/ids.js';
import type { Route } from '../knowledge/routes.js';
import type { SafetyFlagId } from '../knowledge/safety-flags.js';
import type { AnsweredOption } from '../questionnaire/facts.js';
import type { Band } from './rules.js';
/** One of the visitor's own answers, as a reason. */
export type Reason = AnsweredOption;
/** What something goes back to: a flag that is up, or an answer. */
export type Cause = SafetyFlagId | Reason;
export interface Match {
    readonly condition: ConditionId;
    readonly band: Band;
    readonly because: readonly Reason[];
}
/** What the answers come to. Frozen: fields are added, never renamed. */
export interface Assessment {
    /** The highest tier of any raised flag, and every raised flag, the most urgent first. */
    readonly safety: {
        readonly tier: Tier;
        readonly flags: readonly SafetyFlagId[];
    };
    /** Which story the result tells. `help-now` and `doctor-first` come before every other. */
    readonly route: Route;
    /** At most three, best first. `other` alone where nothing fits. Empty in an emergency. */
    readonly matches: readonly Match[];
    /** At most two, best first. */
    readonly modalities: readonly {
        readonly modality: ModalityId;
        readonly for: readonly ConditionId[];
    }[];
    /** Ruled out for now, and by what. */
    readonly notNow: readonly {
        readonly modality: ModalityId;
        readonly because: readonly Cause[];
    }[];
    /** Where a session starts (therapist's scale, 1 feather-light to 5 very firm) and the most it may hurt (0–10 pain scale). */
    readonly pressure: {
        readonly start: 1 | 2 | 3 | 4 | 5;
        readonly painCeiling: number;
    };
}
/** What the clinic offers and sees. Missing: everything. Unknown ids are ignored. */
export interface Clinic {
    readonly modalities?: readonly ModalityId[];
    readonly conditions?: readonly ConditionId[];
}
