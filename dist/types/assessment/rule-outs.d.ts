import { type ModalityId } from '../knowledge/ids.js';
import type { SafetyFlagId } from '../knowledge/safety-flags.js';
import { type Facts } from '../questionnaire/facts.js';
import type { Fact } from '../questionnaire/questions.js';
import type { Cause, Match } from './types.js';
/**
 * Flags that put every firm style off for now. The first seven are the clinical document's override (a);
 * the rest are its "avoid or adapt" lists read on the cautious side: clots, young scars, fresh injury, and
 * bones that want light pressure.
 */
export declare const firmOut: readonly SafetyFlagId[];
/** Beside those that put every firm style off. */
export declare const ruledOutBy: Readonly<Partial<Record<ModalityId, readonly SafetyFlagId[]>>>;
/** A jolt this fresh: nothing firm, and structural work only later. Source: conditions, whiplash; C7. */
export declare const freshJolt: readonly Fact[];
export interface RuledOut {
    readonly modality: ModalityId;
    readonly because: readonly Cause[];
}
/**
 * Styles that are not for now, and by what: raised flags, a fresh jolt, and conditions a style should stay
 * away from. Looks at every condition that fits, not only those shown, so that no clinic setting can bring
 * back what an answer rules out.
 */
export declare function ruleOuts(facts: Facts, flags: readonly SafetyFlagId[], fitting: readonly Match[]): readonly RuledOut[];
