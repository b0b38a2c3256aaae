import type { ConditionId, ModalityId } from '../knowledge/ids.js';
import type { SafetyFlagId } from '../knowledge/safety-flags.js';
import { type Facts, type Trigger } from '../questionnaire/facts.js';
import type { Fact } from '../questionnaire/questions.js';
import type { Cause, Match } from './types.js';
/** Answers that put one style first for conditions that it fits. */
export interface FirstFor {
    readonly conditions: readonly ConditionId[];
    readonly when: readonly Trigger[];
    readonly modality: ModalityId;
}
/** Where several hold, the last one wins. */
export declare const firstFor: readonly FirstFor[];
/** "Gentle styles", "lighter": what these flags ask of the therapist. */
export declare const lighter: readonly SafetyFlagId[];
export declare const lightTouch: readonly Fact[];
/**
 * Each firm style steps behind the next gentle one. Structural integration is as firm, so stepping behind it would
 * be no step down, and it stays where it is. Source: clinical document, override (b).
 */
export declare function stepDown(list: readonly ModalityId[]): readonly ModalityId[];
/** The styles that fit one condition in this visitor, best first. */
export interface ModalityList {
    readonly condition: ConditionId;
    /** Rows of `firstFor` that hold, the last one first: their styles lead the list. */
    readonly fronts: readonly FirstFor[];
    readonly list: readonly ModalityId[];
}
/** How the order of styles came about. */
export interface ModalityOrder {
    readonly lists: readonly ModalityList[];
    /** Styles on the lists of the first two matches: they go first. */
    readonly shared: readonly ModalityId[];
    /** Why firm styles stepped behind gentle ones; empty where they did not. */
    readonly lightBecause: readonly Cause[];
    readonly order: readonly {
        readonly modality: ModalityId;
        readonly for: readonly ConditionId[];
    }[];
}
/**
 * All styles that fit the shown matches, best first: styles on the lists of the first two matches, then the
 * first match's, then the others'. Rule-outs and the clinic's offer come after.
 */
export declare function modalityOrder(matches: readonly Match[], facts: Facts, flags: readonly SafetyFlagId[]): ModalityOrder;
