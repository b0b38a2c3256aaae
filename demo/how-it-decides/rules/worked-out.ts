// What the program makes of a set of answers, in words.
import { assess, explain } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import type { ConditionId } from '../../../src/knowledge/ids.ts';
import type { SafetyFlagId } from '../../../src/knowledge/safety-flags.ts';
import type { Answers } from '../../../src/questionnaire/questions.ts';
import { countedScreens, type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import type { ScreenId } from '../../../src/questionnaire/screens.ts';
import { conditionName, modalityName, plural } from '../words.ts';

/** Answers by question are answers by item, as long as they leave out the second and the late safety screen. */
const screensFor = (answers: Answers) => countedScreens(replay(answers as GivenAnswers, judge, true).path);

export const pointsOf = (condition: ConditionId) => (answers: Answers) => {
  const found = explain(answers).conditions.find(each => each.condition === condition);
  const held = found && found.open !== found.value ? ` (${found.open} before the cap)` : '';
  return `${conditionName(condition)}: ${plural(found?.value ?? 0, 'point')}${held}`;
};

export const shownFor = (answers: Answers): string =>
  assess(answers)
    .matches.map(({ condition, band }) => `${conditionName(condition)} (${band})`)
    .join(', ') || 'nothing';

export const routeFor = (answers: Answers): string => `outcome: ${assess(answers).route}`;

export const stylesFor = (answers: Answers): string =>
  assess(answers)
    .modalities.map(({ modality }) => modalityName(modality))
    .join(', then ') || 'no style';

export const outFor = (answers: Answers): string =>
  `not for now: ${
    assess(answers)
      .notNow.map(({ modality }) => modalityName(modality))
      .join(', ') || 'nothing'
  }`;

export const pressureFor = (answers: Answers): string => {
  const { start, painCeiling } = assess(answers).pressure;
  return `start at ${start} of 5, pain at most ${painCeiling} of 10`;
};

export const flagsFor = (answers: Answers): string => {
  const { tier, flags } = assess(answers).safety;
  return `${tier}: ${flags.join(', ') || 'no flag'}`;
};

export const axesFor = (answers: Answers): string => {
  const { urgency, handsOn } = assess(answers).safety;
  return `urgency: ${urgency}; hands-on: ${handsOn}`;
};

export const pathFor = (answers: Answers): string =>
  screensFor(answers)
    .map(({ id }) => id)
    .join(' > ');

/** How many signs each of these screens offers. */
export const offeredOn =
  (...screens: readonly ScreenId[]) =>
  (answers: Answers): string =>
    screensFor(answers)
      .filter(({ id }) => screens.includes(id))
      .map(({ id, items }) => `${id}: ${items[0]?.options.filter(option => option !== 'none').length}`)
      .join(', ');

export const isOffered = (flag: SafetyFlagId) => (answers: Answers) => {
  const health = screensFor(answers).find(({ id }) => id === 'health');
  return `${flag}: ${health?.items.some(({ options }) => options.includes(flag)) ? 'offered' : 'not offered'}`;
};
