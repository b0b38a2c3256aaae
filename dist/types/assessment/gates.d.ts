import type { ConditionId } from '../knowledge/ids.js';
import type { AreaId, Fact } from '../questionnaire/questions.js';
import type { Trigger } from '../questionnaire/triggers.js';
/** The answer that puts a condition first whatever its score (G4); pregnancy has flags of its own. */
export declare const cancerCare: Fact;
/** Never shown by its score. */
export declare const neverByScore: readonly ConditionId[];
/** Bodily places a condition lives in; conditions without a row live anywhere. Source: clinical contract 2, §5. */
export declare const homeAreas: Readonly<Partial<Record<ConditionId, readonly AreaId[]>>>;
/** Taken off when the visitor marked places and none of them is a home area. */
export declare const homePenalty = 3;
/** At least one of these must be known, or the condition stays at the cap. Source: clinical contract 2, §5. */
export declare const gates: Readonly<Partial<Record<ConditionId, readonly Fact[]>>>;
/** The most a condition can score behind a closed gate: too little to be shown. */
export declare const gateCap = 2;
/** Tingling feet as well as hands point past the wrist and the task. */
export declare const lookAlike: {
    readonly fact: Fact;
    readonly caps: readonly ConditionId[];
};
/**
 * Fibromyalgia: known, or lasting and widespread (all over, or at least this many areas in all zones) with pain or a
 * widespread sign: so the tiredness of cancer is none. Source: clinical contract 2, §5; wolfe-2016's idea.
 */
export declare const widespread: {
    readonly known: Fact;
    readonly areas: number;
    readonly zones: readonly (readonly AreaId[])[];
    readonly lasting: readonly Trigger[];
    readonly signs: readonly Trigger[];
};
/** Lowest score of each band; below `might` nothing is shown. */
export declare const bands: {
    readonly closest: 9;
    readonly could: 6;
    readonly might: 4;
};
export type Band = keyof typeof bands;
/** No more than this many conditions, styles and reasons are shown. */
export declare const most: {
    readonly matches: 3;
    readonly modalities: 2;
    readonly reasons: 3;
};
