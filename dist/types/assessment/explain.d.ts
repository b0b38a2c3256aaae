import { type SafetyFlag, type SafetyFlagId } from '../knowledge/safety-flags.js';
import type { Answers } from '../questionnaire/questions.js';
import { type Steps } from './decide.js';
import type { Band } from './gates.js';
import { type Raising } from './raised-flags.js';
import type { Score } from './score.js';
import type { Assessment, Clinic, Reason } from './types.js';
/** How one condition came to its score. */
export interface ConditionTrace extends Score {
    /** What each answer added or took off; answers that say nothing about it are left out. */
    readonly points: readonly (Reason & {
        readonly weight: number;
    })[];
    /** What its score alone would be said as; `null`: too low to be shown. */
    readonly band: Band | null;
    /** The answer that puts it first, whatever its score. */
    readonly routedBy: Reason | null;
}
/** One raised flag: its own axes before anything was cleared, and everything that raises it. */
export interface FlagTrace extends Pick<SafetyFlag, 'tier' | 'urgency' | 'handsOn'> {
    readonly flag: SafetyFlagId;
    readonly isCleared: boolean;
    readonly raisedBy: readonly Raising[];
}
/** How an assessment came about. Health data as much as the answers are; for reviewers and tests, never for a visitor. */
export interface Trace extends Pick<Steps, 'fitting' | 'limit' | 'ruledOut' | 'modalities' | 'pressure'> {
    readonly assessment: Assessment;
    /** Every flag that is up, the most urgent first. */
    readonly flags: readonly FlagTrace[];
    /** Every condition, in the fixed order; empty in an emergency, as is all that follows from it. */
    readonly conditions: readonly ConditionTrace[];
}
/**
 * The same decision as `assess`, with every step on the way: which answer or rule raised which flag, what each answer
 * added to each condition and what held it down, the order of all that fits, how the styles were chosen and ruled out,
 * and the steps to the pressure. Takes what `assess` takes, and never throws either.
 */
export declare function explain(answers: Answers, clinic?: Clinic): Trace;
