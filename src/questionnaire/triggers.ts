import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import type { Fact, QuestionId } from './questions.ts';

/** Facts as far as a trigger looks: whether an answer (`hand.shake`), or any answer to a question (`hand`), is known. */
export interface Known {
  has(fact: string): boolean;
}

/**
 * One thing that must hold: an answer, any answer to a question, or a flag that is up however it came up
 * (`flag.past-cancer`). With `!` in front: that it is not known.
 */
export type Condition = Fact | QuestionId | `flag.${SafetyFlagId}` | `!${Fact}` | `!${QuestionId}`;

/** What a rule waits for: one condition, or several that must all hold. */
export type Trigger = Condition | readonly Condition[];

const isTrue = (known: Known, condition: Condition): boolean =>
  condition[0] === '!' ? !known.has(condition.slice(1)) : known.has(condition);

/** One trigger of either list must hold. */
export interface Both {
  readonly one: readonly Trigger[];
  readonly other: readonly Trigger[];
}

/** What an option or a question is offered for. */
export type OfferedFor = Trigger | Both;

/** True when all that the trigger waits for holds. Plain loops here and below: every screen asks this often. */
export function holds(known: Known, trigger: OfferedFor): boolean {
  if (typeof trigger === 'string') return isTrue(known, trigger);
  if ('one' in trigger) return anyOf(known, trigger.one) && anyOf(known, trigger.other);
  for (const condition of trigger) if (!isTrue(known, condition)) return false;
  return true;
}

/** True when any of the triggers holds; where there are none, none does. */
export function anyOf(known: Known, triggers: readonly OfferedFor[] = []): boolean {
  for (const trigger of triggers) if (holds(known, trigger)) return true;
  return false;
}

/** Holds where one of each list does. */
export const both = (one: readonly Trigger[], other: readonly Trigger[]): Both => ({ one, other });

/** The same, pair by pair: for people and for tests. */
export const pairByPair = (triggers: readonly OfferedFor[]): readonly Trigger[] =>
  triggers.flatMap((each): readonly Trigger[] =>
    typeof each === 'object' && 'one' in each
      ? each.one.flatMap(one => each.other.map((other): Trigger => [one, other].flat()))
      : [each],
  );

/** One trigger that holds where none of these answers was given. */
export const noneOf = (facts: readonly Fact[]): readonly Trigger[] => [
  facts.map((fact): Condition => `!${fact}`),
];
