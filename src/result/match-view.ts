import type { Match, Reason } from '../assessment/types.ts';
import { conditions } from '../knowledge/conditions.ts';
import type { Claim } from '../knowledge/evidence.ts';
import type { ReferenceId } from '../knowledge/references.ts';
import type { Messages } from '../messages/messages.ts';
import { claimView } from './citations.ts';
import type { MatchView } from './types.ts';
import { optionLabel } from './wording.ts';

export const conditionClaims = (condition: string): readonly Claim[] =>
  conditions.find(row => row.id === condition)?.claims ?? [];

export const reasonText = ({ question, option }: Reason, messages: Messages): string =>
  optionLabel(messages, question, option);

export function matchView(match: Match, cited: readonly ReferenceId[], messages: Messages): MatchView {
  const words = messages.conditions[match.condition];
  const { bands, because, details } = messages.result;
  return {
    id: match.condition,
    bandText: match.condition === 'other' ? '' : bands[match.band],
    name: words.name,
    becauseLabel: because,
    because: match.because.map(reason => reasonText(reason, messages)),
    claims: conditionClaims(match.condition).map(claim => claimView(claim, cited, messages)),
    details: (['mix', 'first', 'doctor'] as const)
      .filter(key => words[key] !== '')
      .map(key => ({ heading: details[key], text: words[key] })),
  };
}
