import type { Match, Reason } from '../../assessment/types.ts';
import { conditions } from '../../knowledge/conditions.ts';
import type { Claim } from '../../knowledge/evidence.ts';
import type { ConditionId } from '../../knowledge/ids.ts';
import type { ReferenceId } from '../../knowledge/references.ts';
import { routedConditions } from '../../knowledge/routes.ts';
import type { Messages } from '../../messages/messages.ts';
import { anyOf, readFacts } from '../../questionnaire/facts.ts';
import type { Answers, Fact } from '../../questionnaire/questions.ts';
import type { MatchView } from '../types.ts';
import { optionLabel } from '../wording.ts';
import { claimView } from './citations.ts';
import { prose } from './prose.ts';

/** Claims that concern only some of those a condition fits. */
const onlyWith: Readonly<Record<string, readonly Fact[]>> = {
  sciatica: ['back-hip-leg.down-leg', 'where.buttock-leg', 'health.shooting-limb-pain'],
};

/** What is said to this visitor about a condition: back pain alone is told nothing about legs. */
export const matchClaims = ({ condition }: Match, answers: Answers): readonly Claim[] => {
  const claims: readonly Claim[] = conditions.find(row => row.id === condition)?.claims ?? [];
  return claims.filter(({ id }) => !onlyWith[id] || anyOf(readFacts(answers), onlyWith[id]));
};

export const reasonText = ({ question, option }: Reason, messages: Messages): string =>
  optionLabel(messages, question, option);

/** Nobody "sounds like" being pregnant or having had cancer: they said so. */
const isSaid = (condition: ConditionId): boolean =>
  condition === 'other' || routedConditions.some(routed => routed === condition);

export function matchView(
  match: Match,
  answers: Answers,
  cited: readonly ReferenceId[],
  messages: Messages,
): MatchView {
  const words = messages.conditions[match.condition];
  const { bands, because, details } = messages.result;
  return {
    id: match.condition,
    bandText: isSaid(match.condition) ? '' : bands[match.band],
    name: words.name,
    becauseLabel: because,
    because: match.because.map(reason => reasonText(reason, messages)),
    claims: matchClaims(match, answers).map(claim => claimView(claim, cited, messages)),
    doctor: { heading: details.doctor, text: words.doctor },
    more: details.why,
    details: (['mix', 'first'] as const)
      .filter(key => words[key] !== '')
      .map(key => ({ heading: details[key], text: prose(words[key], messages) })),
  };
}
