import type { Match } from '../../assessment/types.ts';
import { conditionById } from '../../knowledge/conditions.ts';
import type { Claim } from '../../knowledge/evidence.ts';
import type { ConditionId } from '../../knowledge/ids.ts';
import { routedConditions } from '../../knowledge/routes.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { legPain } from '../../questionnaire/fact-groups.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import type { Fact } from '../../questionnaire/questions.ts';
import { anyOf } from '../../questionnaire/triggers.ts';
import { type Cited, claimsView } from './citations.ts';
import { conditionName } from './condition-name.ts';
import { prose } from './prose.ts';
import { quotes } from './quotes.ts';
import { reasonText } from './said-by-visitor.ts';
import type { MatchView } from './types.ts';

/** Claims that concern only some of those a condition fits. */
const onlyWith: Readonly<Record<string, readonly Fact[]>> = {
  sciatica: legPain,
};

/** What is said to this visitor about a condition: back pain alone is told nothing about legs. */
export const matchClaims = ({ condition }: Match, facts: Facts): readonly Claim[] =>
  (conditionById.get(condition)?.claims ?? []).filter(
    ({ id }) => !onlyWith[id] || anyOf(facts, onlyWith[id]),
  );

/** What a match is shown beside. */
export interface MatchSetting {
  /** Somebody has already looked at a flag: look-alikes are left out. */
  readonly isCleared: boolean;
  /** The visitor said what it is: nothing "sounds like" anything. */
  readonly isTold: boolean;
}

/** Nobody "sounds like" being pregnant or having had cancer: they said so. */
export const isSaid = (condition: ConditionId): boolean =>
  condition === 'other' || routedConditions.some(routed => routed === condition);

export function matchView(
  match: Match,
  facts: Facts,
  { isCleared, isTold }: MatchSetting,
  cited: Cited,
  language: Language,
): MatchView {
  const { messages } = language;
  const words = messages.conditions[match.condition];
  const { bands, because, details } = messages.result;
  const name = conditionName(match.condition, facts, messages);
  return {
    bandText: isTold || isSaid(match.condition) ? '' : bands[match.band],
    name,
    becauseLabel: because,
    quotes: quotes(messages),
    because: match.because.map(reason => reasonText(reason, facts, messages)),
    claims: claimsView(matchClaims(match, facts), cited, language),
    more: details.why,
    moreHeard: fill(details.whyOf, { name }),
    details: (isCleared ? (['first'] as const) : (['mix', 'first'] as const))
      .filter(key => words[key] !== '')
      .map(key => ({ heading: details[key], text: prose(words[key], messages) })),
  };
}
