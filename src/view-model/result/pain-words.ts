import { pressureLimit } from '../../assessment/pressure.ts';
import type { Assessment } from '../../assessment/types.ts';
import { firmStyles } from '../../knowledge/conditions.ts';
import { painGoals } from '../../questionnaire/fact-groups.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { anyOf } from '../../questionnaire/triggers.ts';

/** How pain from the massage is spoken of: with a number, as "it should not hurt", or not at all. */
export interface PainWords {
  readonly kind: 'number' | 'painless' | 'none';
  /** "Up to 5, if you agree": only with a firm style that nothing caps. */
  readonly isMoreAllowed: boolean;
}

/** No word about pain for someone without pain. Source: clinical contract 2, §6 S10 and §7. */
export function painWords({ safety, matches, modalities }: Assessment, facts: Facts): PainWords {
  const isFirm = modalities.some(({ modality }) => firmStyles.includes(modality));
  const hurts = anyOf(facts, painGoals) && (facts.pain ?? 0) > 0;
  const isTender =
    safety.flags.some(flag => flag === 'touch-sensitivity' || flag === 'fibromyalgia-known') ||
    matches.some(({ condition }) => condition === 'fibromyalgia');
  const isCapped = pressureLimit(facts, safety, matches).limits.length > 0;
  const isMoreAllowed = isFirm && !isCapped && !isTender;
  if (!hurts && !isFirm) return { kind: 'none', isMoreAllowed };
  return { kind: isTender ? 'painless' : 'number', isMoreAllowed };
}
