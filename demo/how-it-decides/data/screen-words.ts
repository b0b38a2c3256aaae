// When each screen is shown, in words. The rows come from the source; the examples are replayed on the page and by a test.

import { bodilyGoals, hasStory } from '../../../src/questionnaire/fact-groups.ts';
import type { GivenAnswers } from '../../../src/questionnaire/replay.ts';
import type { ScreenId } from '../../../src/questionnaire/screens.ts';
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
const calmOnly: GivenAnswers = { help: ['relax'] };

export const screenWords: Readonly<Record<ScreenId, ScreenWords>> = {
  about: {
    title: 'Who it is for, and their age',
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
    when: 'Everyone is asked this. Four signs are asked of everyone; which others it shows depends on the answers before it (see “Safety flags”).',
  },
  'safety-more': {
    title: 'Safety check, second page',
    short: 'if more signs fit',
    when: 'Shown when more signs fit than the first safety page has room for.',
    examples: { shown: { help: ['pain', 'sport'], where: ['head', 'low-back', 'calf'] }, hidden: neck },
  },
  history: {
    title: 'How it began, how long',
    short: 'with any complaint',
    when: `Shown when what the visitor picked has a story: ${hasStory.map(answerWords).join(', ')}.`,
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
  health: {
    title: 'Health',
    short: 'everyone; groups that open',
    when: 'Everyone is asked this, unless an emergency ended the questionnaire. Six groups; the lines of a group are shown when it is ticked. Lines that could kill are never folded away.',
  },
  late: {
    title: 'Late safety check',
    short: 'if later answers bring up signs',
    when: 'Shown when how it began, the signs or the health answers bring up a sign that was not offered before, or when a flag is up that a doctor or a care team may already have looked at.',
    examples: { shown: { ...neck, health: ['recent-clot'] }, hidden: neck },
  },
  touch: { title: 'Touch and pain', short: 'everyone', when: 'Everyone is asked this last.' },
};
