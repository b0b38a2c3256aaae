import type { Assessment } from '../../assessment/types.ts';
import { type ModalityId, modalityIds } from '../../knowledge/ids.ts';
import type { Route } from '../../knowledge/routes.ts';
import { holdOf } from './hands-on-words.ts';

/** Outcomes that come to a style to book, and to which; the others come to a talk, or to a therapist trained for them. */
const stylesOf: Readonly<Partial<Record<Route, readonly ModalityId[]>>> = {
  therapeutic: modalityIds,
  relaxation: modalityIds,
  prenatal: ['prenatal-massage'],
};

/**
 * The style whose own link leads to the booking: the first choice, where hands-on work need not wait. `null`: the link of
 * the outcome leads there. After a birth the style is another than the clinic's massage for pregnancy.
 */
export function bookedStyle({
  route,
  safety,
  modalities: [first],
}: Pick<Assessment, 'route' | 'safety' | 'modalities'>): ModalityId | null {
  if (!first || holdOf(safety) || safety.flags.includes('postnatal')) return null;
  return stylesOf[route]?.includes(first.modality) ? first.modality : null;
}
