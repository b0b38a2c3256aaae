import type { SafetyFlagId } from '../../../src/knowledge/safety-flags.ts';

/** Doctor first in the first edition, something to tell the therapist now, and why. Source: clinical contract 2, §1b. */
export const laxerNow: Readonly<Partial<Record<SafetyFlagId, string>>> = {
  'blood-thinner': 'gentle massage is usually fine; nothing firm, start 2',
  'uncontrolled-blood-pressure': 'a doctor within two weeks; gentle styles can go on, nothing firm, start 2',
  'fragile-bones': 'light pressure, nothing firm, start 2',
  'diabetes-with-numbness': 'worth a doctor or a foot clinic; nothing firm, start 2',
  'neck-nerve-pain': 'a doctor if it stays; nothing firm, start 2',
  'fever-or-infection': 'waits until well; nothing firm, no lymph work',
  'skin-problem': 'waits until no longer catching; nothing firm',
  'persistent-low-mood': 'a doctor or a talking service within two weeks; massage need not wait',
  'sleep-apnoea-signs': 'worth a doctor; massage need not wait',
  'weak-grip':
    'dropping things alone is worth a check if it stays; new weakness has a line of its own, and stops',
};
