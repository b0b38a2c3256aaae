import type { ReferenceId } from './references.ts';

/**
 * How much research stands behind a claim. `some`: a review or guideline rated it moderate. `limited`: low.
 * `mixed`: good sources disagree. `very-little`: very low, or none found. No claim here earns "good"
 * (mak-2024 found no high-certainty conclusion for any condition). Never upgraded, whatever reads better.
 */
export type EvidenceWord = 'some' | 'limited' | 'mixed' | 'very-little';

/** One claim a visitor reads; its words are in the messages under the same id. */
export interface Claim {
  readonly id: string;
  readonly evidence: EvidenceWord;
  readonly source: readonly ReferenceId[];
}
