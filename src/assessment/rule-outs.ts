import { conditionById, firmStyles } from '../knowledge/conditions.ts';
import { type ModalityId, modalityIds } from '../knowledge/ids.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { answerOf, type Facts } from '../questionnaire/facts.ts';
import type { Fact } from '../questionnaire/questions.ts';
import type { Cause, Match } from './types.ts';

/**
 * Flags that put every firm style off for now. The first seven are the clinical document's override (a);
 * the rest are its "avoid or adapt" lists read on the cautious side: clots, young scars, fresh injury, and
 * bones that want light pressure.
 */
export const firmOut: readonly SafetyFlagId[] = [
  'blood-thinner',
  'cancer-treatment-now',
  'fragile-bones',
  'unstable-heart',
  'uncontrolled-blood-pressure',
  'early-or-high-risk-pregnancy',
  'pregnant',
  'recent-clot',
  'recent-surgery',
  'unchecked-recent-crash',
  'thin-bones',
];

/** Beside those that put every firm style off. */
export const ruledOutBy: Readonly<Partial<Record<ModalityId, readonly SafetyFlagId[]>>> = {
  'sports-massage': ['unchecked-swelling'],
  // The usual list for lymph work: clot, infection, heart, kidneys, swelling nobody has looked at.
  'lymphatic-facilitation': [
    'recent-clot',
    'fever-or-infection',
    'unstable-heart',
    'kidney-failure',
    'unchecked-swelling',
  ],
};

/** A jolt this fresh: nothing firm, and structural work only later. Source: conditions, whiplash; C7. */
export const freshJolt: readonly Fact[] = ['start.jolt', 'duration.under-6-weeks'];

export interface RuledOut {
  readonly modality: ModalityId;
  readonly because: readonly Cause[];
}

/**
 * Styles that are not for now, and by what: raised flags, a fresh jolt, and conditions a style should stay
 * away from. Looks at every condition that fits, not only those shown, so that no clinic setting can bring
 * back what an answer rules out.
 */
export function ruleOuts(
  facts: Facts,
  flags: readonly SafetyFlagId[],
  fitting: readonly Match[],
): readonly RuledOut[] {
  const isFreshJolt = freshJolt.every(fact => facts.has(fact));
  return modalityIds
    .map(modality => {
      const isFirm = firmStyles.includes(modality);
      const ruling = [...(isFirm ? firmOut : []), ...(ruledOutBy[modality] ?? [])];
      return {
        modality,
        because: [
          ...ruling.filter(flag => flags.includes(flag)),
          ...(isFirm && isFreshJolt ? freshJolt.map(answerOf) : []),
          ...fitting
            .filter(({ condition }) => conditionById.get(condition)?.avoid.includes(modality))
            .flatMap(({ because }) => because.slice(0, 1)),
        ],
      };
    })
    .filter(({ because }) => because.length > 0);
}
