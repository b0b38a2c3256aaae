import type { Assessment } from '../../assessment/types.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { holdOf } from './hands-on-words.ts';
import type { ListView } from './types.ts';

type TipId = Exclude<keyof Messages['result']['tips'], 'heading'>;

/** How to lie, by how far a pregnancy is. After a birth nobody is told about lying on the side. */
function position(facts: Facts): TipId {
  if (facts.has('pregnancy.37-plus-weeks')) return 'notFlat';
  return facts.has('pregnancy.first-12-weeks') ? 'easy' : 'side';
}

/** What matters for this outcome, beside its flags. Source: clinical contract 2, §7. */
function tipsFor({ route, safety, modalities }: Assessment, facts: Facts): readonly TipId[] {
  if (holdOf(safety) === 'stop') return [];
  const isForSwelling = modalities.some(({ modality }) => modality === 'lymphatic-facilitation');
  // Whose team has agreed, or whose treatment is over, is not sent to the team.
  const mayBeInTreatment =
    !safety.cleared.includes('cancer-treatment-now') &&
    (safety.flags.includes('cancer-treatment-now') || !facts.has('health.past-cancer'));
  return [
    ...(route === 'cancer-care' && mayBeInTreatment ? (['cancer-team'] as const) : []),
    ...(route === 'cancer-care' ? (['treated-areas', 'home'] as const) : []),
    ...(safety.flags.includes('pregnant') ? [position(facts)] : []),
    ...(safety.flags.includes('postnatal') ? (['after-birth'] as const) : []),
    ...(isForSwelling ? (['swelling', 'lymph-trained'] as const) : []),
  ];
}

export function tipsView(assessment: Assessment, facts: Facts, { result }: Messages): ListView | null {
  const items = tipsFor(assessment, facts).map(id => result.tips[id]);
  return items.length > 0 ? { heading: result.tips.heading, items } : null;
}
