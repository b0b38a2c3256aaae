import type { Answers } from '../questionnaire/questions.js';
import type { Assessment, Clinic } from './types.js';
export type { Route } from '../knowledge/routes.js';
export type { Answers } from '../questionnaire/questions.js';
export { type ConditionTrace, explain, type Trace } from './explain.js';
export type { Assessment, Clinic, Match, Reason } from './types.js';
/**
 * What the answers come to: safety first, then what they sound like, what fits, what is not for now, and where
 * the pressure starts. Pure and total: the same answers give the same assessment, whatever their order;
 * unknown, impossible and unreadable input is ignored, never lowers the tier and never throws.
 *
 * @param answers by question id: option ids, or a whole number (`pain` 0–10, `firmness` 1–5)
 * @param clinic what the clinic offers and sees; missing means everything. Never changes the safety tier
 */
export declare const assess: (answers: Answers, clinic?: Clinic) => Assessment;
