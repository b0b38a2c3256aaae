import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import { type RoutedCondition, routedConditions } from '../knowledge/routes.ts';
import { answerOf, type Facts } from '../questionnaire/facts.ts';
import { type Band, bands, most, neverByScore, routedBy } from './rules.ts';
import type { Evidence, Score } from './score.ts';
import type { Match, Reason } from './types.ts';

/** The answer that puts a condition first whatever its score, if one was given. */
export function routingAnswer(condition: RoutedCondition, facts: Facts): Reason | null {
  const fact = routedBy[condition].find(each => facts.has(each));
  return fact ? answerOf(fact) : null;
}

const isSame = (a: Reason, b: Reason): boolean => a.question === b.question && a.option === b.option;

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

/**
 * Every condition the answers speak for, best first: routed ones, then by score; equal scores keep the fixed
 * order of conditions. Not yet cut to what is shown or what the clinic sees.
 */
export function allMatches(
  facts: Facts,
  told: readonly Evidence[],
  scores: readonly Score[],
): readonly Match[] {
  const routed = routedConditions.flatMap((condition): Match[] => {
    const answer = routingAnswer(condition, facts);
    return answer ? [{ condition, band: 'closest', because: reasons(condition, told, [answer]) }] : [];
  });
  const scored = scores
    .filter(
      ({ condition, value }) =>
        value >= bands.might &&
        !neverByScore.includes(condition) &&
        !routed.some(each => each.condition === condition),
    )
    .sort((a, b) => b.value - a.value)
    .flatMap(({ condition, value }): Match[] => {
      const band = bandOf(value);
      return band ? [{ condition, band, because: reasons(condition, told, []) }] : [];
    });
  return [...routed, ...scored];
}

/** Nothing fits: say so, with what the visitor asked for. */
export const noMatch = (facts: Facts): Match => ({
  condition: 'other',
  band: 'might',
  because: facts
    .of('help')
    .slice(0, most.reasons)
    .map(option => ({ question: 'help', option })),
});
