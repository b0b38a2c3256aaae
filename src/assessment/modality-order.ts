import { conditionById, firmStyles } from '../knowledge/conditions.ts';
import type { ConditionId, ModalityId } from '../knowledge/ids.ts';
import { routedConditions } from '../knowledge/routes.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { answerOf, anyOf, type Facts, type Trigger } from '../questionnaire/facts.ts';
import type { Fact } from '../questionnaire/questions.ts';
import { calm } from './rules.ts';
import type { Cause, Match } from './types.ts';

const sporty: readonly Fact[] = ['help.sport', 'start.training', 'day.sporty'];

/**
 * Long-standing stiffness in someone who likes firm work: what structural integration is described for
 * ("chronic back stiffness", posture, a series). Narrow on purpose: its research is thin.
 */
const longStiff = (['start.repeated', 'start.slow-no-reason'] as const).flatMap(how =>
  (['firmness.4', 'firmness.5'] as const).map(firm => [
    'back-hip-leg.sit-stiff' as const,
    'duration.over-1-year' as const,
    'day.lifting-driving' as const,
    firm,
    how,
  ]),
);

/** Answers that put one style first for conditions that it fits. */
export interface FirstFor {
  readonly conditions: readonly ConditionId[];
  readonly when: readonly Trigger[];
  readonly modality: ModalityId;
}

/** Where several hold, the last one wins. */
export const firstFor: readonly FirstFor[] = [
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
export const lightTouch: readonly Fact[] = ['firmness.1', 'firmness.2'];

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

/** The styles that fit one condition in this visitor, best first. */
export interface ModalityList {
  readonly condition: ConditionId;
  /** Rows of `firstFor` that hold, the last one first: their styles lead the list. */
  readonly fronts: readonly FirstFor[];
  readonly list: readonly ModalityId[];
}

function listFor(condition: ConditionId, facts: Facts): ModalityList {
  const fronts = firstFor
    .filter(row => row.conditions.includes(condition) && anyOf(facts, row.when))
    .reverse();
  const isCalm = condition === 'other' && fronts.length === 0 && anyOf(facts, calm);
  const own: readonly ModalityId[] = isCalm
    ? ['relaxation-massage']
    : (conditionById.get(condition)?.modalities ?? []);
  return { condition, fronts, list: [...new Set([...fronts.map(({ modality }) => modality), ...own])] };
}

/** How the order of styles came about. */
export interface ModalityOrder {
  readonly lists: readonly ModalityList[];
  /** Styles on the lists of the first two matches: they go first. */
  readonly shared: readonly ModalityId[];
  /** Why firm styles stepped behind gentle ones; empty where they did not. */
  readonly lightBecause: readonly Cause[];
  readonly order: readonly { readonly modality: ModalityId; readonly for: readonly ConditionId[] }[];
}

/**
 * All styles that fit the shown matches, best first: styles on the lists of the first two matches, then the
 * first match's, then the others'. Rule-outs and the clinic's offer come after.
 */
export function modalityOrder(
  matches: readonly Match[],
  facts: Facts,
  flags: readonly SafetyFlagId[],
): ModalityOrder {
  const lists = matches.map(({ condition }) => listFor(condition, facts));
  const first = lists[0]?.list ?? [];
  const second = lists[1]?.list ?? [];
  // Pregnancy and cancer care come before what else hurts, and so do their styles.
  const isRouted = routedConditions.some(condition => condition === matches[0]?.condition);
  const shared = isRouted ? [] : first.filter(modality => second.includes(modality));
  const all = [...new Set([...shared, ...first, ...second])];
  const lightBecause = [
    ...lightTouch.filter(fact => facts.has(fact)).map(answerOf),
    ...flags.filter(flag => lighter.includes(flag)),
  ];
  const order = (lightBecause.length > 0 ? stepDown(all) : all).map(modality => ({
    modality,
    for: lists.filter(({ list }) => list.includes(modality)).map(({ condition }) => condition),
  }));
  return { lists, shared, lightBecause, order };
}
