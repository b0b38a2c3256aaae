import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import { type RoutedCondition, routedConditions } from '../knowledge/routes.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { answerOf, type Facts } from '../questionnaire/facts.ts';
import { goalsTold, pregnancyTold } from '../questionnaire/goals.ts';
import { type Band, bands, cancerCare, most, neverByScore } from './gates.ts';
import { type NamedGoals, namedGoals } from './named-goals.ts';
import { saidFor } from './raised-flags.ts';
import type { Evidence, Score } from './score.ts';
import type { Match, Reason } from './types.ts';

/** The answer that puts a condition first whatever its score, if one was given (G4). */
export function routingAnswer(
  condition: RoutedCondition,
  facts: Facts,
  flags: readonly SafetyFlagId[],
): Reason | null {
  if (condition === 'cancer-support') return facts.has(cancerCare) ? answerOf(cancerCare) : null;
  if (!flags.includes('pregnant')) return null;
  return pregnancyTold(facts) ?? saidFor('pregnant', facts);
}

/** The same answer; how far a pregnancy is says that there is one. */
const isSame = (a: Reason, b: Reason): boolean =>
  (a.question === b.question && a.option === b.option) ||
  (a.question === 'pregnancy' && b.question === 'help' && b.option === 'pregnant');

function reasons(
  condition: ConditionId,
  told: readonly Evidence[],
  routing: readonly Reason[],
): readonly Reason[] {
  const index = conditionIds.indexOf(condition);
  const weight = ({ by }: Evidence): number => by[index] ?? 0;
  const own = told
    .filter(each => weight(each) > 0 && !routing.some(reason => isSame(reason, each)))
    .sort((a, b) => weight(b) - weight(a))
    .map(({ question, option }) => ({ question, option }));
  return [...routing, ...own].slice(0, most.reasons);
}

/** How loudly a score is said; `null`: not at all. */
export const bandOf = (value: number): Band | null =>
  value >= bands.closest ? 'closest' : value >= bands.could ? 'could' : value >= bands.might ? 'might' : null;

/** The rules that gave a match its place or its band, beside its score. Source: clinical contract 2, §5. */
export type OrderRule = 'G1' | 'G2' | 'G3' | 'G4';

/** A match with the rules behind it. */
export interface FittingMatch extends Match {
  readonly rules: readonly OrderRule[];
}

/** By score, the one that a goal leads with in front; equal scores keep the fixed order of conditions. */
function byScore(scores: readonly Score[], { named, leader }: NamedGoals, room: number): readonly Score[] {
  const sorted = scores
    .filter(({ condition, value }) => value >= bands.might || named.includes(condition))
    .sort((a, b) => Number(b.condition === leader) - Number(a.condition === leader) || b.value - a.value);
  // A named goal with an open gate is always among those shown (G3).
  const shown = sorted.slice(0, room);
  for (const late of sorted.slice(room).filter(({ condition }) => named.includes(condition))) {
    const last = shown.findLastIndex(({ condition }) => !named.includes(condition));
    if (last >= 0) shown.splice(last, 1);
    if (shown.length < room) shown.push(late);
  }
  return [...shown, ...sorted.filter(each => !shown.includes(each))];
}

const loudness: readonly Band[] = ['might', 'could', 'closest'];

/**
 * Only the first may be `closest` (G4), and none is said louder than the one before it: where a goal alone put one in
 * front (G1), the contract leaves that open, and the fewer claims are the cautious side.
 */
function fallingBands(matches: readonly FittingMatch[]): readonly FittingMatch[] {
  const done: FittingMatch[] = [];
  for (const match of matches) {
    const before = done.at(-1);
    const most: Band = before?.band === 'closest' ? 'could' : (before?.band ?? 'closest');
    done.push(
      loudness.indexOf(match.band) > loudness.indexOf(most)
        ? { ...match, band: most, rules: [...match.rules, 'G4'] }
        : match,
    );
  }
  return done;
}

/**
 * Every condition the answers speak for, best first: pregnancy and cancer care (G4), the one condition that a goal
 * names alone (G1), then by score. Only the first may be `closest` (G4). Not yet cut to what is shown or what the clinic
 * sees. Source: clinical contract 2, §5.
 */
export function allMatches(
  facts: Facts,
  flags: readonly SafetyFlagId[],
  told: readonly Evidence[],
  scores: readonly Score[],
): readonly FittingMatch[] {
  const goals = namedGoals(facts, scores);
  const routed = routedConditions.flatMap((condition): FittingMatch[] => {
    const answer = routingAnswer(condition, facts, flags);
    return answer
      ? [{ condition, band: 'closest', because: reasons(condition, told, [answer]), rules: ['G4'] }]
      : [];
  });
  const others = scores.filter(
    ({ condition }) =>
      !neverByScore.includes(condition) && !routed.some(each => each.condition === condition),
  );
  const ordered = byScore(others, goals, Math.max(0, most.matches - routed.length));
  return fallingBands([
    ...routed,
    ...ordered.map(({ condition, value }): FittingMatch => {
      const own = bandOf(value);
      const isOnly = condition === goals.only;
      const rules: OrderRule[] = [];
      if (condition === goals.leader) rules.push('G1');
      if (isOnly && own !== 'closest') rules.push('G2');
      if (own === null) rules.push('G3');
      return {
        condition,
        band: isOnly ? 'closest' : (own ?? 'might'),
        because: reasons(condition, told, []),
        rules,
      };
    }),
  ]);
}

/** Nothing fits: say so, with what the visitor asked for. */
export const noMatch = (facts: Facts): Match => ({
  condition: 'other',
  band: 'might',
  because: goalsTold(facts)
    .slice(0, most.reasons)
    .map(option => ({ question: 'help', option })),
});
