import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import { anyOf, type Facts } from '../questionnaire/facts.ts';
import { memoize } from '../questionnaire/memoize.ts';
import type { AreaId, QuestionId } from '../questionnaire/questions.ts';
import { gateCap, gates, homeAreas, homePenalty, lookAlike, widespread } from './rules.ts';
import type { Reason } from './types.ts';
import { type WeightRow, weights } from './weights.ts';

/** An answer with what it adds to each condition, in the order of `conditionIds`. */
export interface Evidence extends Reason {
  readonly by: readonly number[];
}

const weightsOf = memoize((by: WeightRow[string] | undefined): readonly number[] =>
  conditionIds.map(condition => by?.[condition] ?? 0),
);

/** The answers that the weights may speak of, in the order of the weights. */
export function evidence(facts: Facts): readonly Evidence[] {
  const told: Evidence[] = [];
  for (const id in weights) {
    const question = id as QuestionId;
    for (const option of facts.of(question))
      told.push({ question, option, by: weightsOf(weights[question]?.[option]) });
  }
  return told;
}

/**
 * Off-home areas count against a condition by up to `homePenalty`, but never by more than the ticked areas
 * themselves speak for it: marking a place that fits must not push a condition down (design: adding an
 * option with a positive weight never lowers that score). "All over" alone is no place and costs nothing.
 *
 * @param index of the condition among all
 */
function awayFromHome(
  condition: ConditionId,
  index: number,
  areas: readonly AreaId[],
  told: readonly Evidence[],
): number {
  const home = homeAreas[condition];
  if (!home || areas.length === 0 || areas.some(area => home.includes(area))) return 0;
  if (areas.length === 1 && areas[0] === 'all-over') return 0;
  let forIt = 0;
  for (const { question, by } of told) if (question === 'where') forIt += Math.max(0, by[index] ?? 0);
  return forIt > 0 ? Math.min(homePenalty, forIt) : homePenalty;
}

function isAllOver(areas: readonly AreaId[]): boolean {
  const zones = widespread.zones.map(zone => zone.filter(area => areas.includes(area)));
  return (
    areas.includes('all-over') ||
    (zones.flat().length >= widespread.areas && zones.every(zone => zone.length > 0))
  );
}

/** What holds a condition at the cap: an answer that is missing, or a look-alike. */
export type Hold = 'gate' | 'look-alike' | 'not-all-over' | 'not-lasting';

const free: readonly Hold[] = [];
const behindGate: readonly Hold[] = ['gate'];
const alike: readonly Hold[] = ['look-alike'];

function holdsOn(condition: ConditionId, facts: Facts, areas: readonly AreaId[]): readonly Hold[] {
  if (condition === 'fibromyalgia') {
    const isLasting = anyOf(facts, widespread.lasting);
    return [
      ...(isAllOver(areas) ? free : (['not-all-over'] as const)),
      ...(isLasting ? free : (['not-lasting'] as const)),
    ];
  }
  if (facts.has(lookAlike.fact) && lookAlike.caps.includes(condition)) return alike;
  const gate = gates[condition];
  return gate !== undefined && !anyOf(facts, gate) ? behindGate : free;
}

export interface Score {
  readonly condition: ConditionId;
  /** What places away from home took off; 0 and more. */
  readonly away: number;
  /** Sum of weights, less what is taken off. */
  readonly open: number;
  /** Why it cannot rise above the cap; empty when it can. */
  readonly holds: readonly Hold[];
  /** `open`, held down by `holds`: what counts. */
  readonly value: number;
}

/** Every condition's score, in the fixed order of conditions. Never shown to anyone: it is no probability. */
export function score(facts: Facts, told = evidence(facts)): readonly Score[] {
  const areas = facts.of('where').filter(area => area !== 'not-sure');
  return conditionIds.map((condition, index) => {
    const away = awayFromHome(condition, index, areas, told);
    let open = 0;
    for (const { by } of told) open += by[index] ?? 0;
    open -= away;
    const holds = holdsOn(condition, facts, areas);
    return { condition, away, open, holds, value: holds.length > 0 ? Math.min(open, gateCap) : open };
  });
}
