// A made-up visitor's way through the questionnaire. Tests and the page walk with the same code.
import { judge } from '../../../src/assessment/judge.ts';
import { optionsOf, type QuestionId, questionById } from '../../../src/questionnaire/questions.ts';
import { type AskedItem, type GivenAnswers, replay, type Walk } from '../../../src/questionnaire/replay.ts';

/** What a visitor would answer, wherever it is asked. */
export type PlannedAnswers = Readonly<Partial<Record<QuestionId, readonly string[] | number>>>;

/** The answer that says nothing: "none of these", "not sure", or the last option. */
export const neutral = (item: AskedItem): readonly string[] | number =>
  item.question === 'pain' ? 0 : item.options.includes('none') ? ['none'] : item.options.slice(-1);

const wished = (item: AskedItem, wishes: PlannedAnswers): readonly string[] | number => {
  const wish = wishes[item.question];
  if (typeof wish === 'number') return item.question === 'firmness' ? [String(wish)] : wish;
  const possible = (wish ?? []).filter(option => item.options.includes(option));
  return possible.length > 0 ? possible : neutral(item);
};

export interface PlayedVisit {
  readonly walk: Walk;
  readonly given: GivenAnswers;
}

/** Walks screen by screen like a visitor: gives what is wished where it is asked, and nothing elsewhere. */
export function visit(wishes: PlannedAnswers, start: GivenAnswers = { who: ['me'] }): PlayedVisit {
  let given = start;
  for (let steps = 0; steps < 20; steps++) {
    const walk = replay(given, judge);
    const here = walk.path.at(-1);
    if (walk.state !== 'asking' || !here) return { walk, given };
    given = { ...given, ...Object.fromEntries(here.items.map(item => [item.id, wished(item, wishes)])) };
  }
  throw new Error('The questionnaire does not end.');
}

export const screensOf = (walk: Walk): readonly string[] => walk.path.map(screen => screen.id);

export const allOptions = (question: QuestionId): readonly string[] => {
  const row = questionById.get(question);
  return row ? optionsOf(row) : [];
};
