// A made-up visitor's way through the questionnaire, screen by screen.
import type { PlannedAnswers } from '../../../demo/how-it-decides/typical-visitors.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { optionsOf, type QuestionId, questionById } from '../../../src/questionnaire/questions.ts';
import {
  type AskedItem,
  countedScreens,
  type GivenAnswers,
  type PathScreen,
  replay,
  neutral as silent,
  type Walk,
} from '../../../src/questionnaire/replay.ts';

/** The answer that says nothing: "none of these", "not sure" or their like; nothing at all where that is an answer. */
export const neutral = (item: AskedItem): readonly string[] | number =>
  item.question === 'pain' ? 0 : silent(item);

const planned = (item: AskedItem, plan: PlannedAnswers): readonly string[] | number => {
  const answer = plan[item.question];
  if (typeof answer === 'number') return item.question === 'firmness' ? [String(answer)] : answer;
  const possible = (answer ?? []).filter(option => item.options.includes(option));
  return possible.length > 0 ? possible : neutral(item);
};

/** Answers a screen, one question after the other: a tick may open a further question, or further lines, on it. */
function answered(screen: PathScreen, before: GivenAnswers, plan: PlannedAnswers): GivenAnswers {
  let given = before;
  for (let here: PathScreen | undefined = screen; here; ) {
    const open = here.items.find(({ id }) => given[id] === undefined);
    if (!open) return given;
    given = { ...given, [open.id]: planned(open, plan) };
    here = replay(given, judge).path.find(({ id }) => id === screen.id);
  }
  return given;
}

export interface PlayedVisit {
  readonly walk: Walk;
  readonly given: GivenAnswers;
}

/** Walks screen by screen like a visitor: gives what is planned where it is asked, and nothing elsewhere. */
export function visit(plan: PlannedAnswers, start: GivenAnswers = { who: ['me'] }): PlayedVisit {
  // What is asked on the first page may be left open, so it stops nobody: it is given before the walk.
  let given: GivenAnswers = plan.age === undefined ? start : { age: plan.age, ...start };
  for (let steps = 0; steps < 20; steps++) {
    const walk = replay(given, judge);
    const here = walk.path.at(-1);
    if (walk.state !== 'asking' || !here) return { walk, given };
    given = answered(here, given, plan);
  }
  throw new Error('The questionnaire does not end.');
}

/** The screens that count in the progress, in order. */
export const screensOf = (walk: Walk): readonly string[] => countedScreens(walk.path).map(({ id }) => id);

export const allOptions = (question: QuestionId): readonly string[] => {
  const row = questionById.get(question);
  return row ? optionsOf(row) : [];
};
