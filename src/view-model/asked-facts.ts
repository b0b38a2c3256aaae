import { healthLines } from '../questionnaire/health-lines.ts';
import { answerTo, type GivenAnswers, type Walk } from '../questionnaire/replay.ts';

/** What a visitor was offered to tick. */
export interface AskedFacts {
  /** Offered, ticked or not, as `question.option`; a line under a group that was left unticked counts too. */
  has(fact: string): boolean;
  /** Offered by name and left unticked, as `question.option`, in the order asked. */
  readonly denied: readonly string[];
}

/** Reads from the screens of the walk what was offered, and what of it was denied. */
export function askedFacts({ path }: Walk, given: GivenAnswers): AskedFacts {
  const offered = new Set<string>();
  const denied = new Set<string>();
  const ticked = new Set<string>();
  for (const { items } of path) {
    for (const item of items) {
      const answer = answerTo(item, given);
      if (answer === null || typeof answer === 'number') continue;
      for (const option of item.options) {
        const fact = `${item.question}.${option}`;
        offered.add(fact);
        if (answer.includes(option)) ticked.add(fact);
        else denied.add(fact);
      }
    }
  }
  const isClosed = (group: string): boolean =>
    offered.has(`health-groups.${group}`) && !ticked.has(`health-groups.${group}`);
  for (const { id, groups } of healthLines)
    if (groups?.every(isClosed) && !ticked.has('health-groups.not-sure')) offered.add(`health.${id}`);
  return { has: fact => offered.has(fact), denied: [...denied].filter(fact => !ticked.has(fact)) };
}
