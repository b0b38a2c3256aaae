import type { BackgroundReferenceId } from './background-references.ts';
import type { ReferenceId } from './references.ts';

/**
 * Where a row comes from: a reference, or `house`: a cautious decision of this project (tiers, thresholds,
 * weights), open to a clinician's review and no claim to a visitor.
 */
export type Source = ReferenceId | BackgroundReferenceId | 'house';
