/** Facts as far as a trigger looks: whether an answer (`hand.shake`), or any answer to a question (`hand`), is known. */
export interface Known {
  has(fact: string): boolean;
}

/**
 * What a rule waits for: a fact, or several that must all hold. With `!` in front: that it is not known; a question's
 * id alone after it: that it has no answer.
 */
export type Trigger = string | readonly string[];

const holds = (facts: Known, fact: string): boolean =>
  fact.startsWith('!') ? !facts.has(fact.slice(1)) : facts.has(fact);

/** True when any of the triggers holds; where there are none, none does. */
export const anyOf = (facts: Known, triggers?: readonly Trigger[]): boolean =>
  triggers?.some(trigger =>
    typeof trigger === 'string' ? holds(facts, trigger) : trigger.every(fact => holds(facts, fact)),
  ) ?? false;

/** Triggers that hold where one of each list does. */
export const both = (one: readonly Trigger[], other: readonly Trigger[]): readonly Trigger[] =>
  one.flatMap(a => other.map(b => [a, b].flat()));

/** Triggers that hold where none of the list does. */
export const noneOf = (triggers: readonly Trigger[]): readonly Trigger[] => [
  triggers.flat().map(fact => `!${fact}`),
];
