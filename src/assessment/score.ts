import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import { answersTo, anyOf, type Fact, type Facts, optionIn, questionOf } from '../questionnaire/facts.ts';
import { remember } from '../questionnaire/remember.ts';
import { gateCap, gates, homeAreas, homePenalty, mimic, widespread } from './rules.ts';
import { weights } from './weights.ts';

/** What a fact adds to each condition, in the order of `conditionIds`. */
const weightsOf = remember((fact: Fact): readonly number[] => {
  const by = weights.find(row => row.question === questionOf(fact))?.options[optionIn(fact)];
  return conditionIds.map(condition => by?.[condition] ?? 0);
}, new Map());

export const weightOf = (fact: Fact, condition: ConditionId): number =>
  weightsOf(fact)[conditionIds.indexOf(condition)] ?? 0;

const areasIn = (facts: Facts): readonly string[] =>
  answersTo('where', facts)
    .map(optionIn)
    .filter(area => area !== 'not-sure');

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
  const zones = widespread.zones.map(zone => zone.filter(area => areas.includes(area)));
  return (
    anyOf(facts, widespread.lasting) &&
    (areas.includes('all-over') ||
      (zones.flat().length >= widespread.areas && zones.every(zone => zone.length > 0)))
  );
}

function isCapped(condition: ConditionId, facts: Facts, areas: readonly string[]): boolean {
  if (condition === 'fibromyalgia') return !isWidespread(facts, areas);
  if (facts.has(mimic.fact) && mimic.caps.includes(condition)) return true;
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

/**
 * Every condition's score, in the fixed order of conditions. Never shown to anyone: it is no probability.
 * Kept for as long as the facts are, since routing asks for it several times.
 */
export const score = remember((facts: Facts): readonly Score[] => {
  const areas = areasIn(facts);
  const speaking = facts.all.map(fact => ({ by: weightsOf(fact), isArea: fact.startsWith('where.') }));
  return conditionIds.map((condition, place) => {
    let open = 0;
    let areasForIt = 0;
    for (const { by, isArea } of speaking) {
      const weight = by[place] ?? 0;
      open += weight;
      if (isArea) areasForIt += Math.max(0, weight);
    }
    open -= awayFromHome(condition, areas, areasForIt);
    return { condition, open, value: isCapped(condition, facts, areas) ? Math.min(open, gateCap) : open };
  });
}, new WeakMap());
