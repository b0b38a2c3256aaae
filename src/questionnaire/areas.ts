import type { Fact } from './questions.ts';

/** Parts of the body that several rules mean together, as facts. "Leg" and "arm" mean every part of one. */
export const head: readonly Fact[] = ['where.head', 'help.headaches'];
export const leg: readonly Fact[] = ['where.buttock-leg', 'where.lower-leg-foot', 'where.whole-limb'];
export const arm: readonly Fact[] = ['where.elbow-forearm', 'where.wrist-hand'];
export const back: readonly Fact[] = ['where.upper-back', 'where.low-back'];
export const neckAndBack: readonly Fact[] = ['where.neck', ...back];

/**
 * This many marked places and more count like "all over": asked like it, and enough for the fibromyalgia gate.
 * Source: wolfe-2016's idea.
 */
export const manyAreas = 5;
