import type { Assessment } from '../../assessment/types.ts';
import type { Claim } from '../../knowledge/evidence.ts';
import type { ModalityId } from '../../knowledge/ids.ts';
import { modalityById, pressureSpanOf } from '../../knowledge/modalities.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Language } from '../../messages/languages.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Cited, claimsView } from './citations.ts';
import { prose } from './prose.ts';
import type { ModalityView } from './types.ts';

export const modalityClaims = (id: ModalityId): readonly Claim[] => modalityById[id].claims;

/** The words of a style; after a birth, massage for pregnancy has others. */
export const styleWords = (id: ModalityId, isPostnatal: boolean, { modalities, result }: Messages) =>
  isPostnatal && id === 'prenatal-massage' ? { ...modalities[id], ...result.postnatal } : modalities[id];

/**
 * @param start where the visitor's own session starts, on the 1–5 pressure scale
 * @param isPostnatal massage for pregnancy is massage after a birth
 */
export function modalityView(
  { modality: id }: Assessment['modalities'][number],
  start: number,
  cited: Cited,
  language: Language,
  isPostnatal = false,
): ModalityView {
  const { joins, result } = language.messages;
  const words = styleWords(id, isPostnatal, language.messages);
  const [low, high] = modalityById[id].pressure;
  const lighter = start < low ? result.startsLighter[start - 1] : '';
  return {
    name: words.name,
    text: prose(join(joins.sentences, [words.what, words.feels]), language.messages),
    pressure: {
      low,
      high,
      text: join(joins.sentences, [result.pressureSpans[pressureSpanOf(id)], lighter ?? '']),
    },
    claims: claimsView(modalityClaims(id), cited, language),
    more: result.details.more,
    moreHeard: fill(result.details.moreOf, { name: words.name }),
    details: (['avoid', 'also'] as const).map(key => ({
      heading: result.details[key],
      text: prose(words[key], language.messages),
    })),
  };
}
