import { firmStyles } from '../knowledge/conditions.ts';
import { type ModalityId, modalityIds } from '../knowledge/ids.ts';
import {
  type HandsOn,
  type SafetyFlag,
  type SafetyFlagId,
  safetyFlagById,
} from '../knowledge/safety-flags.ts';
import { memoize } from '../questionnaire/memoize.ts';

/** What a raised flag forbids: styles, and a start above a pressure (1–5). */
export interface FlagLimit {
  readonly out?: readonly ModalityId[];
  readonly cap?: 1 | 2 | 3;
}

const firmAndLymph: readonly ModalityId[] = [...firmStyles, 'lymphatic-facilitation'];

/**
 * Flags by what they forbid beside what their axes do: "stop" forbids every style, and what "ask first" and "wait" forbid
 * alike stands in `isHeld`. A flag without a row here forbids nothing of its own. Source: clinical contract 2, §1.
 */
export const flagLimits: readonly (FlagLimit & { readonly flags: readonly SafetyFlagId[] })[] = [
  { out: firmAndLymph, flags: ['unchecked-swelling', 'both-legs-swollen', 'fever-or-infection'] },
  {
    out: firmAndLymph,
    cap: 2,
    flags: ['recent-clot', 'unstable-heart', 'recent-heart-event', 'kidney-failure'],
  },
  { out: firmStyles, flags: ['weight-loss', 'new-lump', 'skin-problem', 'face-waits', 'alcohol-or-drugs'] },
  { out: firmStyles, cap: 1, flags: ['cancer-in-bone', 'low-platelets', 'touch-sensitivity'] },
  {
    out: firmStyles,
    cap: 2,
    flags: [
      'child-back-pain',
      'new-numbness',
      'polymyalgia-signs',
      'inflamed-joints',
      'uncontrolled-blood-pressure',
      'recent-surgery',
      'cancer-treatment-now',
      'early-or-high-risk-pregnancy',
      'recent-fracture',
      'new-sprain',
      'blood-thinner',
      'bruises-easily',
      'fragile-bones',
      'thin-bones',
      'steroid-tablets',
      'diabetes-with-numbness',
      'old-numbness',
      'neck-nerve-pain',
      'inflammatory-arthritis',
      'lymph-nodes-removed',
      'fibromyalgia-known',
      'pregnant',
      'postnatal',
      'under-16',
    ],
  },
  {
    cap: 3,
    flags: [
      'inflammatory-back-signs',
      'weak-grip',
      'shooting-limb-pain',
      'past-cancer',
      'controlled-blood-pressure',
      'settled-heart',
      'pain-dulling-medicine',
      'past-jolt',
      'under-18',
    ],
  },
];

/** The limit of one flag; an empty one where it has none. */
export const limitOf = memoize((flag: SafetyFlagId): FlagLimit => {
  const own = flagLimits.find(({ flags }) => flags.includes(flag)) ?? {};
  return safetyFlagById.get(flag)?.handsOn === 'stop' ? { ...own, out: modalityIds } : own;
});

/** Flags that keep lymph work off until a doctor has looked; a "yes, they are happy with massage" lifts just that. */
export const lymphLiftedWhenChecked: readonly SafetyFlagId[] = [
  'unchecked-swelling',
  'both-legs-swollen',
  'kidney-failure',
];

const holdingBack: readonly HandsOn[] = ['stop', 'ask-first', 'wait'];

/**
 * A flag whose own row says: nothing until someone has looked, an OK first, or until well. Nothing firm then, and a light
 * start, whatever else its row says.
 */
export const isHeld = (flag: SafetyFlag | undefined): boolean =>
  flag !== undefined && holdingBack.includes(flag.handsOn);
