import { conditionById, firmStyles } from '../knowledge/conditions.ts';
import type { ConditionId, ModalityId } from '../knowledge/ids.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { anyOf, type Facts, type Trigger } from '../questionnaire/facts.ts';
import { calm } from './rules.ts';
import type { Match } from './types.ts';

const sporty = ['help.sport', 'start.training', 'day.sporty'];

/**
 * Long-standing stiffness in someone who likes firm work: what structural integration is described for
 * ("chronic back stiffness", posture, a series). Narrow on purpose: its research is thin.
 */
const longStiff = ['start.repeated', 'start.slow-no-reason'].flatMap(how =>
  ['firmness.4', 'firmness.5'].map(firm => [
    'back-hip-leg.sit-stiff',
    'duration.over-1-year',
    'day.lifting-driving',
    firm,
    how,
  ]),
);

/** Answers that put one style first for a condition that it fits. Where several hold, the last one wins. */
export const firstFor: readonly {
  readonly conditions: readonly ConditionId[];
  readonly when: readonly Trigger[];
  readonly modality: ModalityId;
}[] = [
  { conditions: ['low-back-sciatica'], when: longStiff, modality: 'structural-integration' },
  {
    conditions: ['rsi', 'neck-shoulder', 'low-back-sciatica', 'other'],
    when: sporty,
    modality: 'sports-massage',
  },
  // Pain going down the leg. "Down the back of the leg" on the map counts: gentler first where it may be a nerve.
  {
    conditions: ['low-back-sciatica'],
    when: ['back-hip-leg.down-leg', 'where.buttock-leg'],
    modality: 'myofascial-release',
  },
];

/** "Gentle styles", "lighter": what these flags ask of the therapist. */
export const lighter: readonly SafetyFlagId[] = [
  'touch-sensitivity',
  'controlled-blood-pressure',
  'pain-dulling-medicine',
];
export const lightTouch = ['firmness.1', 'firmness.2'];

export const routedConditions: readonly ConditionId[] = ['pregnancy', 'cancer-support'];

/**
 * Each firm style steps behind the next gentle one. Structural integration is as firm, so stepping behind it would
 * be no step down, and it stays where it is. Source: clinical document, override (b).
 */
export function stepDown(list: readonly ModalityId[]): readonly ModalityId[] {
  const done: ModalityId[] = [];
  let waiting: ModalityId[] = [];
  for (const modality of list) {
    const isFirm = firmStyles.includes(modality);
    if (isFirm && modality !== 'structural-integration') waiting.push(modality);
    else done.push(modality);
    if (!isFirm) {
      done.push(...waiting);
      waiting = [];
    }
  }
  return [...done, ...waiting];
}

export function listFor(condition: ConditionId, facts: Facts): readonly ModalityId[] {
  const fronts = firstFor
    .filter(row => row.conditions.includes(condition) && anyOf(facts, row.when))
    .map(({ modality }) => modality)
    .reverse();
  if (condition === 'other' && fronts.length === 0 && anyOf(facts, calm)) return ['relaxation-massage'];
  return [...new Set([...fronts, ...(conditionById.get(condition)?.modalities ?? [])])];
}

/**
 * All styles that fit the shown matches, best first: styles on the lists of the first two matches, then the
 * first match's, then the others'. Rule-outs and the clinic's offer come after.
 */
export function modalityOrder(
  matches: readonly Match[],
  facts: Facts,
  flags: readonly SafetyFlagId[],
): readonly { readonly modality: ModalityId; readonly for: readonly ConditionId[] }[] {
  const lists = matches.map(({ condition }) => ({ condition, list: listFor(condition, facts) }));
  const first = lists[0]?.list ?? [];
  const second = lists[1]?.list ?? [];
  // Pregnancy and cancer care come before what else hurts, and so do their styles.
  const isRouted = matches[0] !== undefined && routedConditions.includes(matches[0].condition);
  const shared = isRouted ? [] : first.filter(modality => second.includes(modality));
  const all = [...new Set([...shared, ...first, ...second])];
  const isLight = anyOf(facts, lightTouch) || flags.some(flag => lighter.includes(flag));
  return (isLight ? stepDown(all) : all).map(modality => ({
    modality,
    for: lists.filter(({ list }) => list.includes(modality)).map(({ condition }) => condition),
  }));
}
