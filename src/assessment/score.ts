import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import { anyOf, type Fact, type Facts, optionIn } from '../questionnaire/facts.ts';
import { gateCap, gates, homeAreas, homePenalty, mimic, widespread } from './rules.ts';
import { weights } from './weights.ts';

/** What one fact adds: place of the condition in `conditionIds`, and weight. */
type Adds = readonly (readonly [place: number, weight: number])[];

/** Weights by fact; made on first use, so that loading the script does no work. */
let addsOf: ReadonlyMap<string, Adds> | undefined;

const makeAdds = (): ReadonlyMap<string, Adds> =>
  new Map(
    weights.flatMap(row =>
      Object.entries(row.options).map(([option, by]): [string, Adds] => [
        `${row.question}.${option}`,
        Object.entries(by).map(([id, weight]) => [conditionIds.indexOf(id as ConditionId), weight]),
      ]),
    ),
  );

const addsFor = (fact: Fact): Adds => {
  addsOf ??= makeAdds();
  return addsOf.get(fact) ?? [];
};

export function weightOf(fact: Fact, condition: ConditionId): number {
  const at = conditionIds.indexOf(condition);
  return addsFor(fact).find(([place]) => place === at)?.[1] ?? 0;
}

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
  const sums = conditionIds.map(() => 0);
  const forItHere = conditionIds.map(() => 0);
  for (const fact of facts.all) {
    const isArea = fact.startsWith('where.');
    for (const [place, weight] of addsFor(fact)) {
      sums[place] = (sums[place] ?? 0) + weight;
      if (isArea && weight > 0) forItHere[place] = (forItHere[place] ?? 0) + weight;
    }
  }
  const scores = conditionIds.map((condition, place) => {
    const open = (sums[place] ?? 0) - awayFromHome(condition, areas, forItHere[place] ?? 0);
    return { condition, open, value: isCapped(condition, facts, areas) ? Math.min(open, gateCap) : open };
  });
  scored.set(facts, scores);
  return scores;
}
