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
  condition.startsWith('!') ? !known.has(condition.slice(1)) : known.has(condition);

/** True when all that the trigger waits for holds. */
export const holds = (known: Known, trigger: Trigger): boolean =>
  typeof trigger === 'string' ? isTrue(known, trigger) : trigger.every(condition => isTrue(known, condition));

/** True when any of the triggers holds; where there are none, none does. */
export const anyOf = (known: Known, triggers?: readonly Trigger[]): boolean =>
  triggers?.some(trigger => holds(known, trigger)) ?? false;

/** Triggers that hold where one of each list does. */
export const both = (one: readonly Trigger[], other: readonly Trigger[]): readonly Trigger[] =>
  one.flatMap(a => other.map((b): Trigger => [a, b].flat()));

/** One trigger that holds where none of these answers was given. */
export const noneOf = (facts: readonly Fact[]): readonly Trigger[] => [
  facts.map((fact): Condition => `!${fact}`),
];
