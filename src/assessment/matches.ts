import type { ConditionId } from '../knowledge/ids.ts';
import { answersTo, type Fact, type Facts, optionIn, questionOf } from '../questionnaire/facts.ts';
import type { QuestionId } from '../questionnaire/questions.ts';
import { type Band, bands, most } from './rules.ts';
import { type Score, weightOf } from './score.ts';
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

/** The most telling kind of answer first: signs, then how it began, what for, where, how long, the day. */
export const telling: readonly QuestionId[] = [
  'hand',
  'head-neck-jaw',
  'back-hip-leg',
  'shoulder-hip',
  'widespread',
  'swelling-signs',
  'scar-signs',
  'sleep-mood',
  'start',
  'help',
  'where',
  'duration',
  'day',
];

/** A fact as the reason that a visitor reads. */
export const asReason = (fact: Fact): Reason => ({ question: questionOf(fact), option: optionIn(fact) });

function reasons(condition: ConditionId, facts: Facts, routing: readonly Fact[]): readonly Reason[] {
  const own = facts.all
    .filter(fact => weightOf(fact, condition) > 0 && !routing.includes(fact))
    .sort(
      (a, b) =>
        weightOf(b, condition) - weightOf(a, condition) ||
        telling.indexOf(questionOf(a)) - telling.indexOf(questionOf(b)),
    );
  return [...routing, ...own].slice(0, most.reasons).map(asReason);
}

const bandOf = (value: number): Band =>
  value >= bands.closest ? 'closest' : value >= bands.could ? 'could' : 'might';

/**
 * Every condition the answers speak for, best first: routed ones, then by score; equal scores keep the fixed
 * order of conditions. Not yet cut to what is shown or what the clinic sees.
 */
export function allMatches(facts: Facts, scores: readonly Score[]): readonly Match[] {
  const routed = routedBy.flatMap(({ condition, facts: keys }): Match[] => {
    const known = keys.filter(key => facts.has(key)).slice(0, 1);
    return known.map(() => ({ condition, band: 'closest', because: reasons(condition, facts, known) }));
  });
  const scored = scores
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
        because: reasons(condition, facts, []),
      }),
    );
  return [...routed, ...scored];
}

/** Nothing fits: say so, with what the visitor asked for. */
export const noMatch = (facts: Facts): Match => ({
  condition: 'other',
  band: 'might',
  because: answersTo('help', facts).slice(0, most.reasons).map(asReason),
});
