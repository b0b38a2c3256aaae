import type { Claim } from './evidence.ts';

/**
 * What is known about pressure and guarding. The two scales are never mixed: pressure is 1–5 and the
 * therapist's; pain is 0–10 and the visitor's.
 */
export const pressureClaims = [
  // Going deep first raised resting muscle activity in healthy thighs; building up slowly did not.
  { id: 'guarding', evidence: 'very-little', source: ['roberts-2011'] },
  // Firmer was better at the end of treatment, not later; relaxation did as well as structural massage.
  { id: 'firmer', evidence: 'limited', source: ['chen-2022', 'cherkin-2011'] },
  // A clinic survey without a comparison group.
  { id: 'soreness', evidence: 'very-little', source: ['cambron-2007'] },
] as const satisfies readonly Claim[];

/** House rule (no published number exists): stay at or below this on the visitor's 0–10 pain scale. */
export const usualPainCeiling = 3;
/** The same wherever a start is held light. */
export const lowPainCeiling = 2;
/** From this pain on, start lighter. */
export const highPain = 7;
/** Pressure to start from when the visitor is not sure: light, then build. House rule. */
export const usualStart = 2;
/** From this wish on a session starts one step lighter, and builds up. House rule. */
export const firmLevel = 4;
/** The start for strong pain, and until somebody has agreed or it has passed. */
export const lightStart = 2;
