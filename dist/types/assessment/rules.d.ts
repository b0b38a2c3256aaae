import type { ConditionId } from '../knowledge/ids.js';
import type { RoutedCondition } from '../knowledge/routes.js';
import type { AreaId, Fact } from '../questionnaire/questions.js';
/**
 * Answers that put a condition first whatever its score. "It started in pregnancy" may be years ago, so only being
 * pregnant now counts. Source: clinical document E4.6 and B5.
 */
export declare const routedBy: Readonly<Record<RoutedCondition, readonly Fact[]>>;
/** Never shown by its score: only the answers above bring it. Source: E4.6. */
export declare const neverByScore: readonly ConditionId[];
/** Goals that ask for nothing but calm. */
export declare const calm: readonly Fact[];
/** Bodily places a condition lives in. Source: clinical document E4.2. Conditions without a row live anywhere. */
export declare const homeAreas: Readonly<Partial<Record<ConditionId, readonly AreaId[]>>>;
/** Taken off when the visitor marked places and none of them is a home area. */
export declare const homePenalty = 3;
/** At least one of these must be known, or the condition stays at the cap. Source: E4.3. */
export declare const gates: Readonly<Partial<Record<ConditionId, readonly Fact[]>>>;
/** The most a condition can score behind a closed gate: too little to be shown. */
export declare const gateCap = 2;
/** Tingling feet as well as hands point past the wrist and the task. Source: E4.5. */
export declare const lookAlike: {
    readonly fact: Fact;
    readonly caps: readonly ConditionId[];
};
/** Fibromyalgia: all over, or at least this many areas in all three zones, and at least three months. Source: E4.4, wolfe-2016. */
export declare const widespread: {
    readonly areas: number;
    readonly zones: readonly (readonly AreaId[])[];
    readonly lasting: readonly Fact[];
};
/** Lowest score of each band; below `might` nothing is shown. Source: E4.7. */
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
