// A visit as the element holds it, with the answers of a plan, screen by screen.
import { Visit } from '../../src/element/visit.ts';
import type { GivenAnswers } from '../../src/questionnaire/replay.ts';
import { type PlannedAnswers, visit } from './visitors.ts';

/** More screens than any walk has. */
const most = 20;

/** The same visit each time: as it comes to a screen, and again when all of that screen is answered. */
export function* stepByStep(wishes: PlannedAnswers): Generator<{ visit: Visit; isAnswered: boolean }> {
  const { given } = visit(wishes);
  const walking = new Visit(() => 'help');
  // Whom it is for is asked before the first screen that counts.
  walking.given = { who: given.who ?? ['me'], ...(given.age && { age: given.age }) };
  for (let screens = 0; walking.step !== 'result'; screens += 1) {
    if (screens === most) throw new Error(`No end after ${most} screens.`);
    yield { visit: walking, isAnswered: false };
    const items = walking.screen?.items ?? [];
    // A tick may open a further question on the same screen.
    for (let open = items; open.length > 0; ) {
      const answers = open.map(({ id }) => [id, (given as Record<string, unknown>)[id]]);
      walking.given = { ...walking.given, ...Object.fromEntries(answers) } as GivenAnswers;
      open = (walking.screen?.items ?? []).filter(({ id }) => !(id in walking.given) && id in given);
    }
    yield { visit: walking, isAnswered: true };
    if (!walking.next()) throw new Error(`Stuck on ${String(walking.step)}.`);
  }
}
