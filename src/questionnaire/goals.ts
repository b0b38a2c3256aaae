import { type AnsweredOption, answerOf, type Facts } from './facts.ts';
import type { OptionsOf } from './questions.ts';

/**
 * What the visitor came for. Beside the contract, which lists pregnancy among the goals: it stands on their screen, apart
 * from them, and is a fact of safety that nobody should give up a goal for. So it is none of the three.
 */
export const goalsOf = (facts: Facts): readonly OptionsOf<'help'>[] =>
  facts.of('help').filter(goal => goal !== 'pregnant');

/** How far a pregnancy is, or how long ago the birth; where that was not said, the tick alone. `null`: neither. */
export function pregnancyTold(facts: Facts): AnsweredOption | null {
  const [stage] = facts.of('pregnancy');
  if (stage && stage !== 'not-said') return answerOf(`pregnancy.${stage}`);
  return facts.has('help.pregnant') ? answerOf('help.pregnant') : null;
}

/**
 * The lines ticked among the goals, as they are read back: "pregnant, or gave birth in the last year" only where it is not
 * told which.
 */
export const goalsTold = (facts: Facts): readonly OptionsOf<'help'>[] =>
  pregnancyTold(facts)?.question === 'help' ? facts.of('help') : goalsOf(facts);
