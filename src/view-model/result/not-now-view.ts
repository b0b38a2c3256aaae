import { isCalmOnly } from '../../assessment/route.ts';
import type { Assessment } from '../../assessment/types.ts';
import { conditionById } from '../../knowledge/conditions.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { nameable } from './lawful.ts';
import { askedText } from './pressure-reasons.ts';
import type { ResultInput } from './result-input.ts';
import { flagText, reasonText } from './said-by-visitor.ts';
import type { NotNowView } from './types.ts';

/**
 * Styles that are ruled out, by the first thing that rules each out, said once: a flag or an answer in the visitor's
 * words, or the matches that the style does not go with.
 */
export function notNowView(input: ResultInput, facts: Facts): NotNowView | null {
  const { notNow, pressure, matches } = input.assessment;
  const { messages } = input.language;
  const named = nameable(matches, input);
  const words = messages.result;
  const told = (answer: string) => fill(words.toldThat, { answer });
  const why = ({ modality, because: [first] }: Assessment['notNow'][number]): string => {
    if (typeof first === 'string') return told(flagText(first, facts, messages));
    const against = named.filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality));
    if (against.length > 0) {
      const names = against.map(({ condition }) => messages.conditions[condition].name);
      return fill(words.notWith, { conditions: join(messages.joins.names, names) });
    }
    if (first?.question === 'firmness') return askedText(pressure, messages);
    return first ? told(reasonText(first, facts, messages)) : '';
  };
  const byReason = new Map<string, string[]>();
  // Who only wants calm never asked for a style that no safety flag rules out, and is not told of it.
  const isCalm = isCalmOnly(facts);
  const isTold = ({ because }: Assessment['notNow'][number]): boolean =>
    !isCalm || because.some(cause => typeof cause === 'string');
  for (const each of notNow.filter(isTold)) {
    const reason = why(each);
    byReason.set(reason, [...(byReason.get(reason) ?? []), messages.modalities[each.modality].name]);
  }
  if (byReason.size === 0) return null;
  return {
    heading: words.notNow,
    items: [...byReason].map(([because, names]) => ({
      name: join(messages.joins.names, names),
      because,
    })),
  };
}
