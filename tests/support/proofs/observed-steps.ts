import { judge } from '../../../src/assessment/judge.ts';
import type { QuestionId } from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { fitting } from '../../../src/questionnaire/signs.ts';
import { allOptions, screensOf } from './visit.ts';
import { lateHealth } from './walks.ts';

/** Places that bring up few signs, many, and none of the sign questions. */
const places = ['neck', 'wrist-hand', 'hip-groin', 'all-over', 'chest-belly'];

const everySign: GivenAnswers = Object.fromEntries(
  (Object.keys(fitting) as QuestionId[]).map(question => [
    question,
    allOptions(question).filter(option => option !== 'none'),
  ]),
);

/**
 * Steps from one screen to the next (`help > where`), as seen on a few hundred walks: each goal with some places,
 * signs and health answers. A test holds them to those of the full walk.
 */
export function observedSteps(): ReadonlySet<string> {
  const steps = new Set<string>();
  for (const help of allOptions('help'))
    for (const where of places)
      for (const start of ['not-sure', 'repeated'])
        for (const health of [['none'], lateHealth])
          for (const signs of [everySign, {}]) {
            const given: GivenAnswers = { ...signs, help: [help], where: [where], start: [start], health };
            const screens = screensOf(replay({ ...given, duration: ['over-1-year'] }, judge, true));
            screens.forEach((id, i) => {
              steps.add(`${id} > ${screens[i + 1] ?? 'result'}`);
            });
          }
  return steps;
}
