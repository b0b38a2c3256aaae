import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import { anyOf, type Fact, type Facts, optionIn } from '../questionnaire/facts.ts';
import { gateCap, gates, homeAreas, homePenalty, mimic, widespread } from './rules.ts';
import { weights } from './weights.ts';

type ByCondition = Readonly<Partial<Record<ConditionId, number>>>;

/** Weights by fact; made on first use, so that loading the script does no work. */
let weightsOf: ReadonlyMap<string, ByCondition> | undefined;

const weightsFor = (fact: Fact): ByCondition | undefined => {
  weightsOf ??= new Map(
    weights.flatMap(row =>
      Object.entries(row.options).map(([option, by]) => [`${row.question}.${option}`, by] as const),
    ),
  );
  return weightsOf.get(fact);
};

export const weightOf = (fact: Fact, condition: ConditionId): number => weightsFor(fact)?.[condition] ?? 0;

const areasIn = (facts: Facts): readonly string[] =>
  facts.all.filter(fact => fact.startsWith('where.') && fact !== 'where.not-sure').map(optionIn);

/**
 * Off-home areas count against a condition by up to `homePenalty`, but never by more than the ticked areas
 * themselves speak for it: marking a place that fits must not push a condition down (design: adding an
 * option with a positive weight never lowers that score). "All over" alone is no place and costs nothing.
 */
function awayFromHome(condition: ConditionId, areas: readonly string[], forIt: number): number {
  const home = homeAreas[condition];
  if (!home || areas.length === 0 || areas.some(area => home.includes(area))) return 0;
  if (areas.length === 1 && areas[0] === 'all-over') return 0;
  return forIt > 0 ? Math.min(homePenalty, forIt) : homePenalty;
}

function isWidespread(facts: Facts, areas: readonly string[]): boolean {
  const zoned = areas.filter(area => widespread.zones[area]);
  const zones = new Set(zoned.map(area => widespread.zones[area]));
  return (
    anyOf(facts, widespread.lasting) &&
    (areas.includes('all-over') || (zoned.length >= widespread.areas && zones.size === 3))
  );
}

function isCapped(condition: ConditionId, facts: Facts, areas: readonly string[]): boolean {
  if (condition === 'fibromyalgia') return !isWidespread(facts, areas);
  if (facts.has(mimic.fact) && (mimic.caps as readonly string[]).includes(condition)) return true;
  const gate = gates[condition];
  return gate !== undefined && !anyOf(facts, gate);
}

export interface Score {
  readonly condition: ConditionId;
  /** Sum of weights, less the home-area rule. */
  readonly open: number;
  /** The same held down by gates: what counts. */
  readonly value: number;
}

const scored = new WeakMap<Facts, readonly Score[]>();

/**
 * Every condition's score, in the fixed order of conditions. Never shown to anyone: it is no probability.
 * Kept for as long as the facts are, since routing asks for it several times.
 */
export function score(facts: Facts): readonly Score[] {
  const known = scored.get(facts);
  if (known) return known;
  const areas = areasIn(facts);
  const sums: Record<string, number> = {};
  const forItHere: Record<string, number> = {};
  for (const fact of facts.all) {
    const by = weightsFor(fact);
    if (!by) continue;
    const isArea = fact.startsWith('where.');
    for (const [condition, weight] of Object.entries(by)) {
      sums[condition] = (sums[condition] ?? 0) + weight;
      if (isArea && weight > 0) forItHere[condition] = (forItHere[condition] ?? 0) + weight;
    }
  }
  const scores = conditionIds.map(condition => {
    const open = (sums[condition] ?? 0) - awayFromHome(condition, areas, forItHere[condition] ?? 0);
    return { condition, open, value: isCapped(condition, facts, areas) ? Math.min(open, gateCap) : open };
  });
  scored.set(facts, scores);
  return scores;
}
