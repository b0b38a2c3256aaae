import type { SafetyFlagId } from './safety-flags.ts';

/** Flags that tell of a cancer, now or before; every answer about one raises one of them. Source: clinical contract 2, §4. */
export const cancerFlags: readonly SafetyFlagId[] = [
  'past-cancer',
  'cancer-treatment-now',
  'cancer-in-bone',
  'lymph-nodes-removed',
];
