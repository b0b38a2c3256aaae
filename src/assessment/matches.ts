import { type ConditionId, conditionIds } from '../knowledge/ids.ts';
import { type Fact, type Facts, optionIn, questionOf } from '../questionnaire/facts.ts';
import { type Band, bands, most } from './rules.ts';
import { type Evidence, evidence, score } from './score.ts';
import type { Match, Reason } from './types.ts';

/**
 * Answers that put a condition first whatever its score. Pregnancy is never scored: "it started in pregnancy"
 * may be years ago, so only being pregnant now counts. Source: clinical document E4.6 and B5.
 */
export const routedBy: readonly { readonly condition: ConditionId; readonly facts: readonly Fact[] }[] = [
  {
    condition: 'pregnancy',
    facts: [
      'help.pregnant',
      'health.pregnant',
      'health.early-or-high-risk-pregnancy',
      'safety.pregnant',
      'safety.early-or-high-risk-pregnancy',
    ],
  },
  { condition: 'cancer-support', facts: ['help.cancer'] },
];

/** A fact as the reason that a visitor reads. */
export const asReason = (fact: Fact): Reason => ({ question: questionOf(fact), option: optionIn(fact) });

function reasons(
  condition: ConditionId,
  told: readonly Evidence[],
  routing: readonly Reason[],
): readonly Reason[] {
  const place = conditionIds.indexOf(condition);
  const weight = ({ by }: Evidence): number => by[place] ?? 0;
  const own = told
    .filter(
      each =>
        weight(each) > 0 &&
        !routing.some(({ question, option }) => question === each.question && option === each.option),
    )
    .sort((a, b) => weight(b) - weight(a))
    .map(({ question, option }) => ({ question, option }));
  return [...routing, ...own].slice(0, most.reasons);
}

const bandOf = (value: number): Band =>
  value >= bands.closest ? 'closest' : value >= bands.could ? 'could' : 'might';

/**
 * Every condition the answers speak for, best first: routed ones, then by score; equal scores keep the fixed
 * order of conditions. Not yet cut to what is shown or what the clinic sees.
 */
export function allMatches(facts: Facts): readonly Match[] {
  const told = evidence(facts);
  const routed = routedBy.flatMap(({ condition, facts: keys }): Match[] => {
    const known = keys
      .filter(key => facts.has(key))
      .slice(0, 1)
      .map(asReason);
    return known.map(() => ({ condition, band: 'closest', because: reasons(condition, told, known) }));
  });
  const scored = score(facts, told)
    .filter(
      ({ condition, value }) =>
        value >= bands.might &&
        condition !== 'pregnancy' &&
        !routed.some(each => each.condition === condition),
    )
    .sort((a, b) => b.value - a.value)
    .map(
      ({ condition, value }): Match => ({
        condition,
        band: bandOf(value),
        because: reasons(condition, told, []),
      }),
    );
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
