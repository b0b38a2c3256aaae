import { conditionById } from '../knowledge/conditions.ts';
import {
  firmLevel,
  highPain,
  lightStart,
  lowPainCeiling,
  usualPainCeiling,
  usualStart,
} from '../knowledge/pressure.ts';
import { safetyFlagById } from '../knowledge/safety-flags.ts';
import type { Facts } from '../questionnaire/facts.ts';
import type { Axes } from './axes.ts';
import { flagLimits } from './flag-limits.ts';
import type { Assessment, Match, PressureCause } from './types.ts';

type Level = Assessment['pressure']['start'];

/** The firmest start (1–5) that the answers allow, and what allows no more. */
export interface PressureLimit {
  readonly cap: Level;
  readonly causes: readonly PressureCause[];
}

/** Headache that deep work or light sets off: a start that light at the most. */
const touchyHeadache = [
  'head-neck-jaw.light-sick',
  'head-neck-jaw.throb-light-sick',
  'head-neck-jaw.deep-sets-off',
] as const;

/**
 * The smallest limit of all flags and of every condition that fits, shown or not; strong pain, age and a touchy headache
 * have limits of their own. A flag that asks for an OK, or for waiting, holds the start light, and goes on doing so
 * when the OK was given. Source: clinical contract 2, §6 S8.
 */
export function pressureLimit(facts: Facts, { advice }: Axes, fitting: readonly Match[]): PressureLimit {
  const limits: { readonly cause: PressureCause; readonly cap: number }[] = [];
  for (const { flag } of advice) {
    const isHeld = ['stop', 'ask-first', 'wait'].includes(safetyFlagById.get(flag)?.handsOn ?? 'free');
    const cap = Math.min(flagLimits[flag]?.cap ?? 5, isHeld ? lightStart : 5);
    limits.push({ cause: flag, cap });
  }
  for (const { condition } of fitting)
    limits.push({ cause: condition, cap: conditionById.get(condition)?.cap ?? 5 });
  if (touchyHeadache.some(fact => facts.has(fact))) limits.push({ cause: 'headache', cap: lightStart });
  if ((facts.pain ?? 0) >= highPain) limits.push({ cause: 'pain', cap: lightStart });
  if (facts.has('age.65-plus')) limits.push({ cause: 'age', cap: 3 });
  const cap = Math.min(5, ...limits.map(limit => limit.cap)) as Level;
  return {
    cap,
    causes:
      cap === 5 ? [] : [...new Set(limits.filter(limit => limit.cap === cap).map(({ cause }) => cause))],
  };
}

/** Where a session would start and the most it may hurt. Source: clinical contract 2, §6 S8–S10. */
export function pressureFor(
  facts: Facts,
  { cap, causes }: PressureLimit,
  isLymphFirst: boolean,
): Assessment['pressure'] {
  const chosen = (facts
    .of('firmness')
    .map(Number)
    .find(level => level > 0) ?? null) as Level | null;
  const liked = chosen === null ? usualStart : chosen >= firmLevel ? chosen - 1 : chosen;
  const start = (isLymphFirst ? 1 : Math.min(liked, cap)) as Level;
  return {
    start,
    painCeiling: cap <= 2 ? lowPainCeiling : usualPainCeiling,
    chosen,
    because: isLymphFirst ? ['lymphatic'] : liked > cap ? causes : [],
  };
}
