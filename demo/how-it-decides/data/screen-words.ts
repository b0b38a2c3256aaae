// When each screen is shown, in words. The rows come from the source; the examples are replayed on the page and by a test.

import type { GivenAnswers } from '../../../src/questionnaire/replay.ts';
import { bodilyGoals, calmGoals, type ScreenId } from '../../../src/questionnaire/screens.ts';
import { answerWords } from '../words.ts';

export interface ScreenWords {
  /** In the picture, under the name. */
  readonly short: string;
  readonly title: string;
  readonly when: string;
  /** Missing where everybody sees the screen. */
  readonly examples?: { readonly shown: GivenAnswers; readonly hidden: GivenAnswers };
}

const bodily = bodilyGoals.map(answerWords).join(', ');
const neck: GivenAnswers = { help: ['pain'], where: ['neck'] };
const calmOnly: GivenAnswers = { help: ['relax-unsure'] };

export const screenWords: Readonly<Record<ScreenId, ScreenWords>> = {
  who: {
    title: 'Who it is for',
    short: 'on the first page',
    when: 'Everyone is asked this on the first page, or above the first question where a clinic leaves that page out. It can be left open, and does not count in the progress.',
  },
  help: { title: 'What for', short: 'everyone', when: 'Everyone is asked this first.' },
  where: {
    title: 'Where',
    short: 'with a bodily complaint',
    when: `Shown when the visitor picks any of: ${bodily}.`,
    examples: { shown: { help: ['pain'] }, hidden: { help: ['sleep'] } },
  },
  safety: {
    title: 'Safety check',
    short: 'everyone; signs that fit',
    when: 'Everyone is asked this. Which signs it shows depends on the answers before it (see “Safety flags”).',
  },
  'safety-more': {
    title: 'Safety check, second page',
    short: 'if more signs fit',
    when: 'Shown when more signs fit than the first safety page has room for.',
    examples: { shown: { help: ['pain'], where: ['head', 'low-back'] }, hidden: neck },
  },
  history: {
    title: 'How it began, how long',
    short: 'with any complaint',
    when: `Shown when the visitor has any complaint: a bodily one (as under “Where”), or ${calmGoals.map(answerWords).join(' or ')}.`,
    examples: { shown: { help: ['sleep'] }, hidden: calmOnly },
  },
  signs: {
    title: 'Signs',
    short: 'if a set of signs fits',
    when: 'Shown after “How it began” when at least one sign question fits (see the rule “Which sign questions fit”). Of several, the one that tells most is asked.',
    examples: { shown: neck, hidden: { help: ['pain'], where: ['chest-belly'] } },
  },
  'signs-more': {
    title: 'Signs, second set',
    short: 'if it could change the first place',
    when: 'Shown when another sign question fits and its answers could bring another condition to first place.',
    examples: {
      shown: { help: ['pain'], where: ['neck', 'low-back'], start: ['lifting'] },
      hidden: neck,
    },
  },
  day: {
    title: 'The day',
    short: 'if it speaks for the first place',
    when: 'Shown when places were marked, the day speaks for the condition in first place, and neither a second safety page nor a second set of signs was shown.',
    examples: {
      shown: { help: ['pain'], where: ['elbow-forearm'], start: ['repeated'], hand: ['task-ache'] },
      hidden: { help: ['jaw'], where: ['jaw-face'], 'head-neck-jaw': ['chew', 'click-lock'] },
    },
  },
  health: {
    title: 'Health',
    short: 'everyone; what concerns them',
    when: 'Everyone is asked this, unless an emergency ended the questionnaire. What cannot matter or is known already is left out of the list.',
  },
  'safety-late': {
    title: 'Late safety check',
    short: 'if later answers bring up signs',
    when: 'Shown when how it began, the signs or the health answers bring up an emergency sign that was not offered before.',
    examples: { shown: { ...neck, health: ['recent-clot'] }, hidden: neck },
  },
  touch: {
    title: 'Touch and pain',
    short: 'everyone, but in pregnancy alone',
    when: 'Shown to everyone but visitors who came for pregnancy alone and have no complaint.',
    examples: { shown: calmOnly, hidden: { help: ['pregnant'] } },
  },
};
