import { conditions } from '../knowledge/conditions.ts';
import { type ModalityId, modalityIds } from '../knowledge/ids.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import type { Facts } from '../questionnaire/facts.ts';
import type { Match, Reason } from './types.ts';

/**
 * Flags that put every firm style off for now. The first seven are the clinical document's override (a);
 * the rest are its "avoid or adapt" lists read on the cautious side: clots, young scars, fresh injury, and
 * bones that want light pressure.
 */
const firmOut: readonly SafetyFlagId[] = [
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

const ruledOutBy: Readonly<Partial<Record<ModalityId, readonly SafetyFlagId[]>>> = {
  'deep-tissue': firmOut,
  'sports-massage': [...firmOut, 'unchecked-swelling'],
  'structural-integration': firmOut,
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
const freshJolt: readonly Reason[] = [
  { question: 'start', option: 'jolt' },
  { question: 'duration', option: 'under-6-weeks' },
];
const notAfterFreshJolt: readonly ModalityId[] = ['deep-tissue', 'sports-massage', 'structural-integration'];

export interface RuledOut {
  readonly modality: ModalityId;
  readonly because: readonly (SafetyFlagId | Reason)[];
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
  const isFreshJolt = freshJolt.every(({ question, option }) => facts.has(`${question}.${option}`));
  return modalityIds
    .map(modality => ({
      modality,
      because: [
        ...(ruledOutBy[modality] ?? []).filter(flag => flags.includes(flag)),
        ...(isFreshJolt && notAfterFreshJolt.includes(modality) ? freshJolt : []),
        ...fitting
          .filter(({ condition }) =>
            conditions.some(
              row => row.id === condition && (row.avoid as readonly ModalityId[]).includes(modality),
            ),
          )
          .flatMap(({ because }) => because.slice(0, 1)),
      ],
    }))
    .filter(({ because }) => because.length > 0);
}
