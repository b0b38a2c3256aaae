import { type RoutedCondition } from '../knowledge/routes.js';
import type { SafetyFlagId } from '../knowledge/safety-flags.js';
import { type Facts } from '../questionnaire/facts.js';
import { type Band } from './gates.js';
import type { Evidence, Score } from './score.js';
import type { Match, Reason } from './types.js';
/** The answer that puts a condition first whatever its score, if one was given (G4). */
export declare function routingAnswer(condition: RoutedCondition, facts: Facts, flags: readonly SafetyFlagId[]): Reason | null;
/** How loudly a score is said; `null`: not at all. */
export declare const bandOf: (value: number) => Band | null;
/** The rules that gave a match its place or its band, beside its score. Source: clinical contract 2, §5. */
export type OrderRule = 'G1' | 'G2' | 'G3' | 'G4';
/** A match with the rules behind it. */
export interface FittingMatch extends Match {
    readonly rules: readonly OrderRule[];
}
/**
 * Every condition the answers speak for, best first: pregnancy and cancer care (G4), the one condition that a goal
 * names alone (G1), then by score. Only the first may be `closest` (G4). Not yet cut to what is shown or what the clinic
 * sees. Source: clinical contract 2, §5.
 */
export declare function allMatches(facts: Facts, flags: readonly SafetyFlagId[], told: readonly Evidence[], scores: readonly Score[]): readonly FittingMatch[];
/** Nothing fits: say so, with what the visitor asked for. */
export declare const noMatch: (facts: Facts) => Match;
