import type { Assessment } from '../../assessment/types.ts';
import { conditionById } from '../../knowledge/conditions.ts';
import type { Claim } from '../../knowledge/evidence.ts';
import { modalities } from '../../knowledge/modalities.ts';
import type { ReferenceId } from '../../knowledge/references.ts';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Answers } from '../../questionnaire/questions.ts';
import type { ModalityView, ResultView } from '../types.ts';
import { claimView } from './citations.ts';
import { flagText } from './flag-text.ts';
import { reasonText } from './match-view.ts';
import { prose } from './prose.ts';

const rowOf = (id: string) => modalities.find(row => row.id === id);

export const modalityClaims = (id: string): readonly Claim[] => rowOf(id)?.claims ?? [];

export const pressureWord = (level: number, messages: Messages): string =>
  messages.result.pressureWords[level - 1] ?? '';

export function modalityView(
  chosen: Assessment['modalities'][number],
  start: number,
  cited: readonly ReferenceId[],
  messages: Messages,
): ModalityView {
  const words = messages.modalities[chosen.modality];
  const { details, pressureSpan, startsLighter, to } = messages.result;
  const [low, high] = rowOf(chosen.modality)?.pressure ?? [1, 3];
  const span =
    low === high
      ? pressureWord(low, messages)
      : fill(to, { low: pressureWord(low, messages), high: pressureWord(high, messages) });
  return {
    id: chosen.modality,
    name: words.name,
    what: prose(words.what, messages),
    feels: words.feels,
    pressure: {
      low,
      high,
      text: [
        fill(pressureSpan, { words: span }),
        ...(start < low ? [fill(startsLighter, { words: pressureWord(start, messages) })] : []),
      ].join(' '),
    },
    claims: modalityClaims(chosen.modality).map(claim => claimView(claim, cited, messages)),
    more: details.more,
    details: (['avoid', 'also'] as const).map(key => ({
      heading: details[key],
      text: prose(words[key], messages),
    })),
  };
}

/**
 * Styles that are ruled out, by the first thing that rules each out, said once: a flag or an answer in the visitor's
 * words, or the matches that the style does not go with.
 */
export function notNowView(
  { notNow, matches }: Assessment,
  answers: Answers,
  messages: Messages,
): ResultView['notNow'] {
  const byReason = new Map<string, string[]>();
  for (const { modality, because } of notNow) {
    const first = because[0];
    const against = matches.filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality));
    const told = (words: string) => `${messages.result.told}: “${words}”`;
    const why =
      typeof first === 'string'
        ? told(flagText(first, answers, messages))
        : against[0]
          ? fill(messages.result.notWith, {
              conditions: against.map(({ condition }) => messages.conditions[condition].name).join(' · '),
            })
          : first
            ? told(reasonText(first, messages))
            : '';
    byReason.set(why, [...(byReason.get(why) ?? []), messages.modalities[modality].name]);
  }
  if (byReason.size === 0) return null;
  return {
    heading: messages.result.notNow,
    items: [...byReason].map(([because, names]) => ({ name: names.join(' · '), because })),
  };
}
