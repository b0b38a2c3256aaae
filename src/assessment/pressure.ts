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
import { answerOf, type Facts } from '../questionnaire/facts.ts';
import type { OptionsOf } from '../questionnaire/questions.ts';
import type { Assessment, Cause, Match } from './types.ts';

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

/** What a step goes back to. */
export type PressureCause = Cause | ConditionId | 'pain';

/** One step to the pressure; the later ones only ever lower what stands. */
export interface PressureStep {
  /** `liked` or `usual` sets the start, `light` and `lightest` lower it; `ceiling` is the most it may hurt. */
  readonly rule: 'liked' | 'usual' | 'light' | 'lightest' | 'ceiling';
  /** What stands after it: pressure 1–5, for `ceiling` pain 0–10. */
  readonly value: number;
  /** Empty where nothing called for it and it is what is usual. */
  readonly because: readonly PressureCause[];
}

/** The level the visitor likes, if they said one; the lightest of several. */
const likedLevel = (facts: Facts): Level | undefined =>
  facts.of('firmness').find(option => option !== 'not-sure');
type Level = Exclude<OptionsOf<'firmness'>, 'not-sure'>;

/** The steps to where a session would start and the most it may hurt; both only ever go down with more answers. */
export function pressureSteps(
  facts: Facts,
  flags: readonly SafetyFlagId[],
  fitting: readonly Match[],
): readonly PressureStep[] {
  const liked = likedLevel(facts);
  const tender: readonly PressureCause[] = [
    ...tenderFlags.filter(flag => flags.includes(flag)),
    ...fitting.map(({ condition }) => condition).filter(id => tenderConditions.includes(id)),
  ];
  const light: readonly PressureCause[] = [
    ...tender,
    ...lightFlags.filter(flag => flags.includes(flag)),
    ...((facts.pain ?? 0) >= highPain ? (['pain'] as const) : []),
  ];
  let start = Math.min(liked ? Number(liked) : usualStart, firmestStart);
  const steps: PressureStep[] = [
    liked
      ? { rule: 'liked', value: start, because: [answerOf(`firmness.${liked}`)] }
      : { rule: 'usual', value: start, because: [] },
  ];
  if (light.length > 0) {
    start = Math.min(start, lightStart);
    steps.push({ rule: 'light', value: start, because: light });
  }
  if (flags.includes('touch-sensitivity'))
    steps.push({ rule: 'lightest', value: lightestStart, because: ['touch-sensitivity'] });
  const ceiling = tender.length > 0 ? lowPainCeiling : usualPainCeiling;
  return [...steps, { rule: 'ceiling', value: ceiling, because: tender }];
}

/** Where the steps lead: the last start, and the ceiling. */
export function pressureAfter(steps: readonly PressureStep[]): Assessment['pressure'] {
  const ceiling = steps.at(-1)?.value ?? lowPainCeiling;
  const start = steps.at(-2)?.value ?? lightestStart;
  return { start: start as 1 | 2 | 3, painCeiling: ceiling };
}
