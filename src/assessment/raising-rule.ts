import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import type { Trigger } from '../questionnaire/triggers.ts';

/** A flag that follows from answers, and from other flags. */
export interface RaisingRule {
  /** As the clinical contract numbers them; rules of one fact and one flag ("direct" there) have numbers of their own. */
  readonly id: string;
  readonly raises: SafetyFlagId;
  /** Of each list one trigger must hold. */
  readonly all: readonly (readonly Trigger[])[];
}
