import { firmest, softest } from './pressure-scale.ts';

/** How the muscle of the dial is drawn: shares of its length and its thickness at rest. */
export interface MuscleShape {
  readonly length: number;
  readonly thickness: number;
}

const rounded = (share: number): number => Math.round(share * 100) / 100;

/**
 * The muscle at a pressure: up to the stop it grows a little longer and flatter as it softens, past it it is short and
 * thick, and more so the further. A picture of an idea: no place or size in it was measured.
 */
export function muscleAt(pressure: number, stop: number): MuscleShape {
  if (pressure > stop) {
    const tense = 0.6 + (0.4 * (pressure - stop)) / (firmest - stop);
    return { length: rounded(1 - 0.55 * tense), thickness: rounded(1 + tense) };
  }
  const soft = (pressure - softest) / (stop - softest);
  return { length: rounded(0.9 + 0.1 * soft), thickness: rounded(1.15 - 0.35 * soft) };
}
