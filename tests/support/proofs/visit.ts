// A made-up visitor's way through the questionnaire, screen by screen.
import type { PlannedAnswers } from '../../../demo/how-it-decides/typical-visitors.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { optionsOf, type QuestionId, questionById } from '../../../src/questionnaire/questions.ts';
import {
  type AskedItem,
  countedScreens,
  type GivenAnswers,
  replay,
  type Walk,
} from '../../../src/questionnaire/replay.ts';

/** The answer that says nothing: "none of these", "not sure", or the last option. */
export const neutral = (item: AskedItem): readonly string[] | number =>
  item.question === 'pain' ? 0 : item.options.includes('none') ? ['none'] : item.options.slice(-1);

const planned = (item: AskedItem, plan: PlannedAnswers): readonly string[] | number => {
  const answer = plan[item.question];
  if (typeof answer === 'number') return item.question === 'firmness' ? [String(answer)] : answer;
  const possible = (answer ?? []).filter(option => item.options.includes(option));
  return possible.length > 0 ? possible : neutral(item);
};

export interface PlayedVisit {
  readonly walk: Walk;
  readonly given: GivenAnswers;
}

/** Walks screen by screen like a visitor: gives what is planned where it is asked, and nothing elsewhere. */
export function visit(plan: PlannedAnswers, start: GivenAnswers = { who: ['me'] }): PlayedVisit {
  let given = start;
  for (let steps = 0; steps < 20; steps++) {
    const walk = replay(given, judge);
    const here = walk.path.at(-1);
    if (walk.state !== 'asking' || !here) return { walk, given };
    given = { ...given, ...Object.fromEntries(here.items.map(item => [item.id, planned(item, plan)])) };
  }
  throw new Error('The questionnaire does not end.');
}

/** The screens that count in the progress, in order. */
export const screensOf = (walk: Walk): readonly string[] => countedScreens(walk.path).map(({ id }) => id);

export const allOptions = (question: QuestionId): readonly string[] => {
  const row = questionById.get(question);
  return row ? optionsOf(row) : [];
};
