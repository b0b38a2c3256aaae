import type { ConditionId } from '../knowledge/ids.ts';
import {
  firmestStart,
  highPain,
  lightestStart,
  lightStart,
  lowPainCeiling,
  usualPainCeiling,
  usualStart,
} from '../knowledge/pressure.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import type { Facts } from '../questionnaire/facts.ts';
import type { Assessment, Match } from './types.ts';

/** Conditions and flags with the low pain ceiling and the light start. Source: clinical document D2 and D6. */
export const tenderConditions: readonly ConditionId[] = [
  'fibromyalgia',
  'headache',
  'cancer-support',
  'pregnancy',
];
export const tenderFlags: readonly SafetyFlagId[] = [
  'blood-thinner',
  'cancer-treatment-now',
  'past-cancer',
  'pregnant',
  'early-or-high-risk-pregnancy',
];
/** Flags whose own advice is "light": bones, dulled feeling, skin without its lymph nodes. */
export const lightFlags: readonly SafetyFlagId[] = [
  'fragile-bones',
  'thin-bones',
  'pain-dulling-medicine',
  'diabetes-with-numbness',
  'lymph-nodes-removed',
  'past-jolt',
];

/** Where a session would start and the most it may hurt; both only ever go down with more answers. */
export function pressureFor(
  facts: Facts,
  flags: readonly SafetyFlagId[],
  fitting: readonly Match[],
): Assessment['pressure'] {
  const has = (list: readonly SafetyFlagId[]) => list.some(flag => flags.includes(flag));
  const isTender = has(tenderFlags) || fitting.some(({ condition }) => tenderConditions.includes(condition));
  const liked = facts
    .of('firmness')
    .map(Number)
    .find(level => level > 0);
  let start = Math.min(liked ?? usualStart, firmestStart);
  if (isTender || has(lightFlags) || (facts.pain ?? 0) >= highPain) start = Math.min(start, lightStart);
  if (flags.includes('touch-sensitivity')) start = lightestStart;
  return { start: start as 1 | 2 | 3, painCeiling: isTender ? lowPainCeiling : usualPainCeiling };
}
