// What is shown, in words.
import { assess } from '../../../src/assessment/assess.ts';
import { bands, calm, most } from '../../../src/assessment/rules.ts';
import { answerWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { routeFor, shownFor } from './worked-out.ts';

export const shownRules: readonly RuleInWords[] = [
  {
    id: 'bands',
    title: 'Points become words',
    text: [
      `From ${bands.closest} points: “sounds most like”. From ${bands.could}: “could fit”. From ${bands.might}: “might fit”. Below that nothing is shown. At most ${most.matches} conditions are shown; with equal points, the one that stands first under “Conditions and styles” goes first.`,
      'If nothing reaches the lowest band, the result says “something else” and offers a talk.',
    ],
    source: 'Clinical document E4.7.',
    examples: [
      {
        answers: { help: ['headaches'], where: ['head'], 'head-neck-jaw': ['band'] },
        got: shownFor,
        want: 'Headaches and migraines (could)',
      },
      {
        answers: { help: ['sleep', 'stress'] },
        got: shownFor,
        want: 'Trouble sleeping (might), Stress, worry or low mood (might)',
      },
      { answers: { help: ['pain'], where: ['not-sure'] }, got: shownFor, want: 'Something else (might)' },
    ],
  },
  {
    id: 'routed',
    title: 'Pregnancy and cancer care come first, whatever the points',
    text: [
      'Being pregnant now puts pregnancy first; wanting comfort during or after cancer treatment puts that first. “While pregnant or after the birth”, as the way it started, may be years ago and does not. Pregnancy is never shown by points.',
    ],
    source: 'Clinical document E4.6 and B5.',
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['back-only'], health: ['pregnant'] },
        got: shownFor,
        want: 'Pregnancy (closest), Lower back pain and sciatica (could)',
      },
      { answers: { start: ['pregnancy'] }, got: shownFor, want: 'Something else (might)' },
    ],
  },
  {
    id: 'reasons',
    title: 'Every condition shown says why',
    text: [
      `Up to ${most.reasons} of the visitor’s own answers stand beside it: the answer that put it first if there is one, then those with the most weight. Between equal weights signs go first, then how it began, what for, where, how long, and the day.`,
    ],
    source: 'House.',
    examples: [
      {
        answers: { help: ['jaw'], where: ['jaw-face'], 'head-neck-jaw': ['clench', 'chew'] },
        got: answers =>
          assess(answers)
            .matches[0]?.because.map(({ option }) => option)
            .join(', ') ?? '',
        want: 'chew, jaw, jaw-face',
      },
    ],
  },
  {
    id: 'outcome',
    title: 'Which story the result tells',
    text: [
      'The first that holds: an emergency sign: help now. A doctor-first flag: doctor first. Pregnant now: prenatal. Wants comfort in cancer care: cancer care.',
      `Wants nothing but calm (${calm.map(answerWords).join(', ')}): relaxation. A condition fits, or it is from sport: therapeutic. Else: unsure, and the result offers a talk.`,
    ],
    source: 'Clinical document B5.',
    examples: [
      { answers: { help: ['stress'] }, got: routeFor, want: 'outcome: relaxation' },
      { answers: { help: ['sport'] }, got: routeFor, want: 'outcome: therapeutic' },
      {
        answers: { help: ['stress'], health: ['blood-thinner'] },
        got: routeFor,
        want: 'outcome: doctor-first',
      },
      { answers: { help: ['pain'], where: ['not-sure'] }, got: routeFor, want: 'outcome: unsure' },
    ],
  },
];
