import type { SafetyFlagId } from '../../knowledge/safety-flags.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Facts } from '../../questionnaire/facts.ts';

/**
 * Why a flag matters, to this visitor. Beside the contract, whose reasons have one wording each: a child has no gout, and
 * "even when the knee hurts" is for those whose knee does.
 */
export function flagReason(flag: SafetyFlagId, facts: Facts, { emergency, flagReasons }: Messages): string {
  if (flag === 'hot-swollen-joint' && facts.has('age.under-16')) return emergency.reasons[flag];
  if (flag === 'child-limp' && facts.has('where.knee')) return emergency.reasons[flag];
  return flagReasons[flag];
}
