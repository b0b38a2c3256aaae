import type { ConditionId } from '../knowledge/ids.js';
import type { SafetyFlagId } from '../knowledge/safety-flags.js';
import { type Facts } from '../questionnaire/facts.js';
import type { Assessment, Cause, Match } from './types.js';
/** Conditions and flags with the low pain ceiling and the light start. Source: clinical document D2 and D6. */
export declare const tenderConditions: readonly ConditionId[];
export declare const tenderFlags: readonly SafetyFlagId[];
/** Flags whose own advice is "light": bones, dulled feeling, skin without its lymph nodes. */
export declare const lightFlags: readonly SafetyFlagId[];
/** What a step goes back to. */
export type PressureCause = Cause | ConditionId | 'pain';
/** One step to the pressure; the later ones only ever lower what stands. */
export interface PressureStep {
    /** `liked` or `usual` sets the start, `light` and `lightest` lower it; `ceiling` is the most it may hurt. */
    readonly rule: 'liked' | 'usual' | 'light' | 'lightest' | 'ceiling';
    /** What stands after it: pressure 1–5, for `ceiling` pain 0–10. */
    readonly value: number;
    /** Empty where nothing called for it and it is what is usual. */
    readonly because: readonly PressureCause[];
}
/** The steps to where a session would start and the most it may hurt; both only ever go down with more answers. */
export declare function pressureSteps(facts: Facts, flags: readonly SafetyFlagId[], fitting: readonly Match[]): readonly PressureStep[];
/** Where the steps lead: the last start, and the ceiling. */
export declare function pressureAfter(steps: readonly PressureStep[]): Assessment['pressure'];
