import { conditionById, firmStyles } from '../knowledge/conditions.ts';
import { type ModalityId, modalityIds } from '../knowledge/ids.ts';
import { type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import { answerOf, type Facts } from '../questionnaire/facts.ts';
import type { Fact } from '../questionnaire/questions.ts';
import type { Axes } from './axes.ts';
import { isHeld, limitOf, lymphLiftedWhenChecked } from './flag-limits.ts';
import { lightCap } from './modality-order.ts';
import type { PressureLimit } from './pressure.ts';
import type { Cause, Match } from './types.ts';

/** A jolt this fresh: nothing firm. Source: clinical contract 2, §6 S7. */
export const freshJolt: readonly Fact[] = ['start.jolt', 'duration.under-6-weeks'];

/** Structural work is for grown-ups who like it firm (S5). */
export const notStructural: readonly Fact[] = [
  'age.under-16',
  'age.16-17',
  'who.under-18',
  'firmness.1',
  'firmness.2',
];

export interface RuledOut {
  readonly modality: ModalityId;
  readonly because: readonly Cause[];
}

/**
 * What a flag puts off now. Nothing firm where hands-on work waits, whatever the flag's own row says. A cleared flag keeps
 * firm styles off; it keeps lymph work off too, save where the contract lifts just that, on the cautious reading.
 */
function putOff(flag: SafetyFlagId, isCleared: boolean): readonly ModalityId[] {
  const out = limitOf(flag).out ?? [];
  if (isCleared) {
    const keepsLymph = out.includes('lymphatic-facilitation') && !lymphLiftedWhenChecked.includes(flag);
    return keepsLymph ? [...firmStyles, 'lymphatic-facilitation'] : firmStyles;
  }
  return isHeld(safetyFlagById.get(flag)) ? [...out, ...firmStyles] : out;
}

/**
 * Styles that are not for now, and by what: raised flags, a fresh jolt, a low limit of pressure, age, and conditions a
 * style should stay away from. Looks at every condition that fits, not only those shown, so that no clinic setting can
 * bring back what an answer rules out.
 */
export function ruleOuts(
  facts: Facts,
  { advice, cleared }: Axes,
  fitting: readonly Match[],
  { cap, why }: PressureLimit,
): readonly RuledOut[] {
  const isFreshJolt = freshJolt.every(fact => facts.has(fact));
  const off = advice.map(({ flag }) => ({ flag, styles: putOff(flag, cleared.includes(flag)) }));
  return modalityIds
    .map(modality => {
      const because = new Set<Cause>();
      for (const { flag, styles } of off) if (styles.includes(modality)) because.add(flag);
      if (firmStyles.includes(modality)) {
        if (isFreshJolt) for (const fact of freshJolt) because.add(answerOf(fact));
        if (cap <= lightCap) for (const cause of why) because.add(cause);
      }
      if (modality === 'structural-integration')
        for (const fact of notStructural) if (facts.has(fact)) because.add(answerOf(fact));
      for (const { condition, because: reasons } of fitting)
        if (reasons[0] && conditionById.get(condition)?.avoid.includes(modality)) because.add(reasons[0]);
      return { modality, because: [...because] };
    })
    .filter(({ because }) => because.length > 0);
}
