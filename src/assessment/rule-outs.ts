import { conditionById, firmStyles } from '../knowledge/conditions.ts';
import { type ModalityId, modalityIds } from '../knowledge/ids.ts';
import { type HandsOn, type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import { swollen } from '../questionnaire/fact-groups.ts';
import type { Fact, Facts } from '../questionnaire/facts.ts';
import { anyOf } from '../questionnaire/triggers.ts';
import type { Axes } from './axes.ts';
import { flagLimits, lymphLiftedWhenChecked } from './flag-limits.ts';
import { asReason } from './matches.ts';
import type { PressureLimit } from './pressure.ts';
import type { Match, Reason } from './types.ts';

/** A jolt this fresh: nothing firm. Source: clinical contract 2, §6 S7. */
export const freshJolt: readonly Fact[] = ['start.jolt', 'duration.under-6-weeks'];

/** Structural work is for grown-ups who like it firm (S5). */
const notStructural: readonly Fact[] = [
  'age.under-16',
  'age.16-17',
  'who.under-18',
  'firmness.1',
  'firmness.2',
];

/** Until someone has looked, or until well: nothing firm, whatever the flag's own row says. */
const holdsBack: readonly HandsOn[] = ['stop', 'ask-first', 'wait'];

export interface RuledOut {
  readonly modality: ModalityId;
  readonly because: readonly (SafetyFlagId | Reason)[];
}

/** What a flag puts off now. A cleared flag keeps firm styles off; lymph work only where the contract says so. */
function putOff(flag: SafetyFlagId, isCleared: boolean): readonly ModalityId[] {
  const row = safetyFlagById.get(flag);
  const out = flagLimits[flag]?.out ?? [];
  if (isCleared) {
    const keepsLymph = out.includes('lymphatic-facilitation') && !lymphLiftedWhenChecked.includes(flag);
    return [
      ...firmStyles,
      ...(keepsLymph && out.length < modalityIds.length ? ['lymphatic-facilitation' as const] : []),
    ];
  }
  return row && holdsBack.includes(row.handsOn) ? [...new Set([...out, ...firmStyles])] : out;
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
  { cap, causes }: PressureLimit,
): readonly RuledOut[] {
  const isFreshJolt = freshJolt.every(fact => facts.has(fact));
  const off = advice.map(({ flag }) => ({ flag, styles: putOff(flag, cleared.includes(flag)) }));
  const heldBy = causes.flatMap((cause): (SafetyFlagId | Reason)[] => {
    if (safetyFlagById.has(cause as SafetyFlagId)) return [cause as SafetyFlagId];
    const match = fitting.find(({ condition }) => condition === cause);
    return match ? match.because.slice(0, 1) : [];
  });
  return modalityIds
    .map(modality => {
      const isFirm = firmStyles.includes(modality);
      return {
        modality,
        because: [
          ...new Set<SafetyFlagId | Reason>([
            ...off.filter(({ styles }) => styles.includes(modality)).map(({ flag }) => flag),
            ...(isFirm && isFreshJolt ? freshJolt.map(asReason) : []),
            ...(isFirm && cap <= 2 ? heldBy : []),
            ...(modality === 'structural-integration'
              ? notStructural.filter(fact => facts.has(fact)).map(asReason)
              : []),
            ...fitting
              .filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality))
              .flatMap(({ because }) => because.slice(0, 1)),
          ]),
        ],
      };
    })
    .filter(({ because }) => because.length > 0);
}

/** Lymph work is for swelling only (S4). */
export const isLymphCase = (facts: Facts): boolean => anyOf(facts, swollen);
