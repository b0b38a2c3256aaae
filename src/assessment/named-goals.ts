import type { ConditionId } from '../knowledge/ids.ts';
import type { Facts } from '../questionnaire/facts.ts';
import type { Fact } from '../questionnaire/questions.ts';
import type { Score } from './score.ts';

/** A goal that names a condition. Those that `lead` put it first when they are the only one of their kind (G1). */
export const namingGoals: readonly {
  readonly goal: Fact;
  readonly condition: ConditionId;
  readonly leads: boolean;
}[] = [
  { goal: 'help.headaches', condition: 'headache', leads: true },
  { goal: 'help.jaw', condition: 'tmj', leads: true },
  { goal: 'help.stuck-joint', condition: 'frozen-joint', leads: true },
  { goal: 'help.swelling', condition: 'lymphatic', leads: true },
  { goal: 'help.scar', condition: 'scar', leads: true },
  { goal: 'help.sport', condition: 'sport-soreness', leads: true },
  { goal: 'help.sleep', condition: 'insomnia', leads: false },
  { goal: 'help.stress', condition: 'stress-mood', leads: false },
];

/** Goals that say nothing about what it could be; beside them another goal is still the only one (G2). */
const silentGoals: readonly string[] = ['relax', 'relax-unsure', 'unsure', 'pregnant'];

export interface NamedGoals {
  /** Conditions named by a goal, with an open gate (G3). */
  readonly named: readonly ConditionId[];
  /** The one that goes first whatever its score (G1). */
  readonly leader: ConditionId | null;
  /** The one that is named alone, and so `closest` (G2). */
  readonly only: ConditionId | null;
}

/** What the visitor's goals name by themselves. Source: clinical contract 2, §5. */
export function namedGoals(facts: Facts, scores: readonly Score[]): NamedGoals {
  const isOpen = (condition: ConditionId): boolean =>
    scores.some(each => each.condition === condition && each.holds.length === 0);
  const ticked = namingGoals.filter(({ goal }) => facts.has(goal));
  const named = ticked.filter(({ condition }) => isOpen(condition));
  const leading = ticked.filter(({ leads }) => leads);
  const speaking = facts.of('help').filter(goal => !silentGoals.includes(goal));
  return {
    named: named.map(({ condition }) => condition),
    leader: (leading.length === 1 && named.find(({ leads }) => leads)?.condition) || null,
    only: (speaking.length === 1 && named[0]?.condition) || null,
  };
}
