import { type ModalityId } from '../knowledge/ids.js';
import { type Facts } from '../questionnaire/facts.js';
import type { Fact } from '../questionnaire/questions.js';
import type { Axes } from './axes.js';
import type { PressureLimit } from './pressure.js';
import type { Cause, Match } from './types.js';
/** A jolt this fresh: nothing firm. Source: clinical contract 2, §6 S7. */
export declare const freshJolt: readonly Fact[];
/** Structural work is for grown-ups who like it firm (S5). */
export declare const notStructural: readonly Fact[];
export interface RuledOut {
    readonly modality: ModalityId;
    readonly because: readonly Cause[];
}
/**
 * Styles that are not for now, and by what: raised flags, a fresh jolt, a low limit of pressure, age, and conditions a
 * style should stay away from. Looks at every condition that fits, not only those shown, so that no clinic setting can
 * bring back what an answer rules out.
 */
export declare function ruleOuts(facts: Facts, { advice, cleared }: Axes, fitting: readonly Match[], { cap, why }: PressureLimit): readonly RuledOut[];
