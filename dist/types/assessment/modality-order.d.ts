import type { ConditionId, ModalityId } from '../knowledge/ids.js';
import { type Facts } from '../questionnaire/facts.js';
import type { Fact } from '../questionnaire/questions.js';
import type { PressureLimit } from './pressure.js';
import type { Cause, Match } from './types.js';
/** Posture is what it is for, in whoever likes it medium or firmer, or is not sure (S3). */
export declare const firmEnough: readonly Fact[];
/** Asked for light touch (S6). */
export declare const lightTouch: readonly Fact[];
/** The styles that fit one condition in this visitor, best first. */
export interface ModalityList {
    readonly condition: ConditionId;
    /** Answers that put one style in front of the condition's own list (S3). */
    readonly because: readonly Fact[];
    readonly list: readonly ModalityId[];
}
/** One style in front of all lists, by which rule. */
export interface FrontStyle {
    readonly rule: 'S2' | 'S3';
    readonly modality: ModalityId;
}
interface StyleInput {
    readonly facts: Facts;
    readonly matches: readonly Match[];
    /** The result leads with prenatal massage (S2). */
    readonly isPrenatal: boolean;
    /** The visitor asked for nothing but calm (S2). */
    readonly isCalm: boolean;
    readonly limit: PressureLimit;
}
/** How the order of styles came about. */
export interface ModalityOrder {
    readonly lists: readonly ModalityList[];
    readonly front: FrontStyle | null;
    /** Styles on the lists of the first two matches: they go before the rest (S1). */
    readonly shared: readonly ModalityId[];
    /** Lymph work was on a list but no swelling was told of, or calm is all that was asked for (S4). */
    readonly isLymphLeftOut: boolean;
    /** Why firm styles stepped behind gentle ones; empty where they did not (S6). */
    readonly lightBecause: readonly Cause[];
    readonly order: readonly {
        readonly modality: ModalityId;
        readonly for: readonly ConditionId[];
    }[];
}
/** From here down a start is light, and firm styles are not for now. */
export declare const lightCap = 2;
/**
 * All styles that fit, best first: those on the lists of the first two matches, then the first's, then the second's,
 * and relaxation massage as everyone's last resort. Rule-outs and the clinic's offer come after.
 * Source: clinical contract 2, §6 S1–S6.
 */
export declare function modalityOrder(input: StyleInput): ModalityOrder;
export {};
