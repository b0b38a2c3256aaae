import { firmStyles } from '../knowledge/conditions.ts';
import { type ModalityId, modalityIds } from '../knowledge/ids.ts';
import type { HandsOn, SafetyFlag, SafetyFlagId } from '../knowledge/safety-flags.ts';

/** What a raised flag forbids: styles, and a start above a pressure (1–5). */
export interface FlagLimit {
  readonly out?: readonly ModalityId[];
  readonly cap?: 1 | 2 | 3;
}

const everyStyle = modalityIds;
const firmAndLymph: readonly ModalityId[] = [...firmStyles, 'lymphatic-facilitation'];

/** Beside what "ask first" and "wait" forbid alike (`isHeld`). Source: clinical contract 2, §1. */
export const flagLimits: Readonly<Partial<Record<SafetyFlagId, FlagLimit>>> = {
  'chest-pain': { out: everyStyle },
  'heart-signs': { out: everyStyle },
  'stroke-signs': { out: everyStyle },
  'thoughts-of-self-harm': { out: everyStyle },
  'pregnancy-bleeding-or-fluid': { out: everyStyle },
  'pre-eclampsia-signs': { out: everyStyle },
  'baby-moving-less': { out: everyStyle },
  'early-labour-signs': { out: everyStyle },
  'heavy-bleeding-after-birth': { out: everyStyle },
  'mind-changed-after-birth': { out: everyStyle },
  'pregnancy-danger-signs': { out: everyStyle },
  'cauda-equina-signs': { out: everyStyle },
  'both-legs-affected': { out: everyStyle },
  'thunderclap-headache': { out: everyStyle },
  'neck-artery-signs': { out: everyStyle },
  'meningitis-signs': { out: everyStyle },
  'spine-injury-signs': { out: everyStyle },
  'tearing-back-pain': { out: everyStyle },
  'tight-painful-limb': { out: everyStyle },
  'cold-pale-limb': { out: everyStyle },
  'fever-on-chemotherapy': { out: everyStyle },
  'giant-cell-arteritis-signs': { out: everyStyle },
  'sight-change': { out: everyStyle },
  'clot-signs': { out: everyStyle },
  'deep-leg-pain': { out: everyStyle },
  'hot-swollen-joint': { out: everyStyle },
  'back-pain-with-fever': { out: everyStyle },
  'spreading-skin-infection': { out: everyStyle },
  'wound-infection-signs': { out: everyStyle },
  'cannot-bear-weight': { out: everyStyle },
  'child-limp': { out: everyStyle },
  'head-knock-signs': { out: everyStyle },
  'neck-squeezed': { out: everyStyle },
  'head-knock-on-thinner': { out: everyStyle },
  'foot-drop': { out: everyStyle },
  'muscle-breakdown-signs': { out: everyStyle },
  'unfamiliar-neck-pain': { out: everyStyle },
  'cord-signs': { out: everyStyle },
  'new-weakness': { out: everyStyle },
  'fracture-signs': { out: everyStyle },
  'bone-stress-hip': { out: everyStyle },
  'bone-stress-signs': { out: everyStyle },
  'past-cancer-new-pain': { out: everyStyle },
  'constant-pain': { out: everyStyle },
  'minor-with-warning-signs': { out: everyStyle },
  'child-back-pain': { out: firmStyles, cap: 2 },
  'unchecked-recent-crash': { out: everyStyle },
  'open-wound': { out: everyStyle },
  'unchecked-swelling': { out: firmAndLymph },
  'both-legs-swollen': { out: firmAndLymph },
  'new-numbness': { out: firmStyles, cap: 2 },
  'new-weakness-or-numbness': { out: everyStyle },
  'weight-loss': { out: firmStyles },
  'new-lump': { out: firmStyles },
  'unexplained-illness-signs': { out: everyStyle },
  'polymyalgia-signs': { out: firmStyles, cap: 2 },
  'inflamed-joints': { out: firmStyles, cap: 2 },
  'uncontrolled-blood-pressure': { out: firmStyles, cap: 2 },
  'inflammatory-back-signs': { cap: 3 },
  'recent-surgery': { out: firmStyles, cap: 2 },
  'recent-clot': { out: firmAndLymph, cap: 2 },
  'unstable-heart': { out: firmAndLymph, cap: 2 },
  'recent-heart-event': { out: firmAndLymph, cap: 2 },
  'cancer-treatment-now': { out: firmStyles, cap: 2 },
  'cancer-in-bone': { out: firmStyles, cap: 1 },
  'low-platelets': { out: firmStyles, cap: 1 },
  'early-or-high-risk-pregnancy': { out: firmStyles, cap: 2 },
  'kidney-failure': { out: firmAndLymph, cap: 2 },
  'recent-fracture': { out: firmStyles, cap: 2 },
  'fever-or-infection': { out: firmAndLymph },
  'skin-problem': { out: firmStyles },
  'face-waits': { out: firmStyles },
  'new-sprain': { out: firmStyles, cap: 2 },
  'blood-thinner': { out: firmStyles, cap: 2 },
  'bruises-easily': { out: firmStyles, cap: 2 },
  'fragile-bones': { out: firmStyles, cap: 2 },
  'thin-bones': { out: firmStyles, cap: 2 },
  'steroid-tablets': { out: firmStyles, cap: 2 },
  'diabetes-with-numbness': { out: firmStyles, cap: 2 },
  'old-numbness': { out: firmStyles, cap: 2 },
  'weak-grip': { cap: 3 },
  'neck-nerve-pain': { out: firmStyles, cap: 2 },
  'shooting-limb-pain': { cap: 3 },
  'inflammatory-arthritis': { out: firmStyles, cap: 2 },
  'past-cancer': { cap: 3 },
  'lymph-nodes-removed': { out: firmStyles, cap: 2 },
  'fibromyalgia-known': { out: firmStyles, cap: 2 },
  pregnant: { out: firmStyles, cap: 2 },
  postnatal: { out: firmStyles, cap: 2 },
  'controlled-blood-pressure': { cap: 3 },
  'settled-heart': { cap: 3 },
  'pain-dulling-medicine': { cap: 3 },
  'past-jolt': { cap: 3 },
  'touch-sensitivity': { out: firmStyles, cap: 1 },
  'under-16': { out: firmStyles, cap: 2 },
  'under-18': { cap: 3 },
  'alcohol-or-drugs': { out: firmStyles },
};

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
