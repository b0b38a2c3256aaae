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
import { answerOf, type Facts } from '../questionnaire/facts.ts';
import { groupsWithoutALine } from '../questionnaire/groups-without-a-line.ts';
import type { HealthGroup } from '../questionnaire/health-lines.ts';
import type { Fact } from '../questionnaire/questions.ts';
import type { Axes } from './axes.ts';
import { isHeld, limitOf } from './flag-limits.ts';
import type { Assessment, Cause, Match, PressureCause } from './types.ts';

type Level = Assessment['pressure']['start'];

/** One thing that allows no firmer start than this (1–5). */
export interface StartLimit {
  readonly cap: Level;
  readonly cause: PressureCause;
  /** The flag or answer behind it. */
  readonly why: Cause;
}

/** The firmest start that the answers allow, and what allows no more. */
export interface PressureLimit {
  /** Everything that limits the start, firm or light. */
  readonly limits: readonly StartLimit[];
  /** The smallest of them; 5 where there is none. */
  readonly cap: Level;
  readonly causes: readonly PressureCause[];
  readonly why: readonly Cause[];
}

/** Headache that deep work or light sets off: a start that light at the most. */
export const touchyHeadache: readonly Fact[] = [
  'head-neck-jaw.light-sick',
  'head-neck-jaw.throb-light-sick',
  'head-neck-jaw.deep-sets-off',
];

/** The firmest start from 65 on. */
export const olderStart = 3;

/** What these groups may hold does not go with firm work; skin, and touch that is difficult, are talked over instead. */
const mayForbidFirm: readonly HealthGroup[] = [
  'heart-blood',
  'cancer',
  'bones-nerves',
  'recent',
  'long-term',
];

const asLevel = (cap: number): Level => cap as Level;

/**
 * The smallest limit of all flags and of every condition that fits, shown or not; strong pain, age and a touchy headache
 * have limits of their own. A flag that asks for an OK, or for waiting, holds the start light, and goes on doing so
 * when the OK was given. Source: clinical contract 2, §6 S8. So does a group of the health screen that was ticked and
 * none of its lines, until the therapist has asked: a house decision, on the cautious side, as the contract is silent.
 */
export function pressureLimit(facts: Facts, { advice }: Axes, fitting: readonly Match[]): PressureLimit {
  const limits: StartLimit[] = [];
  for (const { flag } of advice) {
    const own = limitOf(flag).cap ?? 5;
    const held = isHeld(safetyFlagById.get(flag)) ? lightStart : 5;
    const cap = Math.min(own, held);
    if (cap < 5) limits.push({ cap: asLevel(cap), cause: flag, why: flag });
  }
  for (const { condition, because } of fitting) {
    const cap = conditionById.get(condition)?.cap;
    const [why] = because;
    if (cap && why) limits.push({ cap: asLevel(cap), cause: condition, why });
  }
  for (const fact of touchyHeadache)
    if (facts.has(fact)) limits.push({ cap: lightStart, cause: 'headache', why: answerOf(fact) });
  if (facts.pain !== null && facts.pain >= highPain)
    limits.push({ cap: lightStart, cause: 'pain', why: { question: 'pain', option: String(facts.pain) } });
  for (const group of groupsWithoutALine(facts))
    if (mayForbidFirm.includes(group))
      limits.push({ cap: lightStart, cause: 'health', why: answerOf(`health-groups.${group}`) });
  if (facts.has('age.65-plus')) limits.push({ cap: olderStart, cause: 'age', why: answerOf('age.65-plus') });
  let cap: Level = 5;
  for (const limit of limits) if (limit.cap < cap) cap = limit.cap;
  const smallest = limits.filter(limit => limit.cap === cap);
  return {
    limits,
    cap,
    causes: [...new Set(smallest.map(({ cause }) => cause))],
    why: [...new Set(smallest.map(({ why }) => why))],
  };
}

/** One step to the pressure; the later ones only ever lower what stands. */
export interface PressureStep {
  /** `wished` or `usual` sets the start, `one-lighter`, `limit` and `lymph` lower it; `ceiling` is the most it may hurt. */
  readonly rule: 'wished' | 'usual' | 'one-lighter' | 'limit' | 'lymph' | 'ceiling';
  /** What stands after it: pressure 1–5, for `ceiling` pain 0–10. */
  readonly value: number;
  readonly because: readonly PressureCause[];
}

/** The level the visitor asked for; the lightest of several; `null`: not sure, or not said. */
const wishedLevel = (facts: Facts): Level | null => {
  const level = facts.of('firmness').find(option => option !== 'not-sure');
  return level ? asLevel(Number(level)) : null;
};

/** The pressure, with the steps to it. */
export interface PressureResult {
  readonly steps: readonly PressureStep[];
  readonly pressure: Assessment['pressure'];
}

/** Where a session would start and the most it may hurt. Source: clinical contract 2, §6 S8–S10. */
export function pressureFor(
  facts: Facts,
  { cap, causes }: PressureLimit,
  isLymphFirst: boolean,
): PressureResult {
  const chosen = wishedLevel(facts);
  const liked = chosen === null ? usualStart : chosen >= firmLevel ? chosen - 1 : chosen;
  const steps: PressureStep[] = [
    { rule: chosen === null ? 'usual' : 'wished', value: chosen ?? usualStart, because: [] },
  ];
  if (chosen !== null && liked < chosen) steps.push({ rule: 'one-lighter', value: liked, because: [] });
  let start = liked;
  let because: readonly PressureCause[] = [];
  if (cap < start) {
    start = cap;
    because = causes;
    steps.push({ rule: 'limit', value: start, because });
  }
  if (isLymphFirst && start > 1) {
    start = 1;
    because = ['lymphatic'];
    steps.push({ rule: 'lymph', value: start, because });
  }
  const painCeiling = cap <= lightStart ? lowPainCeiling : usualPainCeiling;
  steps.push({ rule: 'ceiling', value: painCeiling, because: cap <= lightStart ? causes : [] });
  return { steps, pressure: { start: asLevel(start), painCeiling, chosen, because } };
}
