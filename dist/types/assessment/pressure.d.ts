import { type Facts } from '../questionnaire/facts.js';
import type { Fact } from '../questionnaire/questions.js';
import type { Axes } from './axes.js';
import type { Assessment, Cause, Match, PressureCause } from './types.js';
type Level = Assessment['pressure']['start'];
/** One thing that allows no firmer start than this (1–5). */
export interface StartLimit {
    readonly cap: Level;
    readonly cause: PressureCause;
    /** The flag or answer behind it. */
    readonly why: Cause;
}
/** The firmest start that the answers allow, and what allows no more. */
export interface PressureLimit {
    /** Everything that limits the start, firm or light. */
    readonly limits: readonly StartLimit[];
    /** The smallest of them; 5 where there is none. */
    readonly cap: Level;
    readonly causes: readonly PressureCause[];
    readonly why: readonly Cause[];
}
/** Headache that deep work or light sets off: a start that light at the most. */
export declare const touchyHeadache: readonly Fact[];
/** The firmest start from 65 on. */
export declare const olderStart = 3;
/**
 * The smallest limit of all flags and of every condition that fits, shown or not; strong pain, age and a touchy headache
 * have limits of their own. A flag that asks for an OK, or for waiting, holds the start light, and goes on doing so
 * when the OK was given. Source: clinical contract 2, §6 S8. So does a group of the health screen that was ticked and
 * none of its lines, until the therapist has asked: a house decision, on the cautious side, as the contract is silent.
 */
export declare function pressureLimit(facts: Facts, { advice }: Axes, fitting: readonly Match[]): PressureLimit;
/** One step to the pressure; the later ones only ever lower what stands. */
export interface PressureStep {
    /** `wished` or `usual` sets the start, `one-lighter`, `limit` and `lymph` lower it; `ceiling` is the most it may hurt. */
    readonly rule: 'wished' | 'usual' | 'one-lighter' | 'limit' | 'lymph' | 'ceiling';
    /** What stands after it: pressure 1–5, for `ceiling` pain 0–10. */
    readonly value: number;
    readonly because: readonly PressureCause[];
}
/** The pressure, with the steps to it. */
export interface PressureResult {
    readonly steps: readonly PressureStep[];
    readonly pressure: Assessment['pressure'];
}
/** Where a session would start and the most it may hurt. Source: clinical contract 2, §6 S8–S10. */
export declare function pressureFor(facts: Facts, { cap, causes }: PressureLimit, isLymphFirst: boolean): PressureResult;
export {};
