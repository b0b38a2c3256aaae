// What is shown, in words.
import { assess } from '../../../src/assessment/assess.ts';
import { bands, most } from '../../../src/assessment/gates.ts';
import { namingGoals } from '../../../src/assessment/named-goals.ts';
import { calmGoals } from '../../../src/questionnaire/fact-groups.ts';
import { answerWords, conditionName } from '../words.ts';
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
    source: 'Clinical contract 2, §5 and §11.',
    examples: [
      {
        answers: { help: ['headaches'], where: ['head'], 'head-neck-jaw': ['band'] },
        got: shownFor,
        want: 'Headaches and migraines (closest)',
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
    id: 'named-goals',
    title: 'A goal that names a condition counts for more than points',
    text: [
      'G1: of the goals marked here with “first”, one alone puts its condition first, once its opening answer is given. G2: when it is all that was asked for, it is said loudest. G3: a named condition is always among those shown. G4: only the first is said loudest, and none louder than the one before it.',
    ],
    rows: namingGoals.map(({ goal, condition, leads }) => ({
      term: answerWords(goal),
      lines: [`${conditionName(condition)}${leads ? ' (first)' : ''}`],
    })),
    source: 'Clinical contract 2, §5 G1–G4; that loudness never rises down the list: house.',
    examples: [
      {
        answers: { help: ['sport'], where: ['calf'] },
        got: shownFor,
        want: 'Sore muscles from sport (closest)',
      },
      {
        answers: { help: ['pain', 'sport'], where: ['neck'], 'head-neck-jaw': ['neck-always-tight'] },
        got: shownFor,
        want: 'Sore muscles from sport (might), Neck or shoulder pain (might)',
      },
    ],
  },
  {
    id: 'routed',
    title: 'Pregnancy and cancer care come first, whatever the points',
    text: [
      'Being pregnant now puts pregnancy first; wanting comfort during or after cancer treatment puts that first. “While pregnant or after the birth”, as the way it started, may be years ago and does not. Pregnancy is never shown by points.',
    ],
    source: 'Clinical contract 2, §5 G4.',
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
      'The first that holds: now or today: help now. Nothing until seen, or an OK first, and nobody has given it: doctor first. Pregnant, or a birth in the last six weeks: prenatal. Wants comfort in cancer care: cancer care.',
      `Wants nothing but calm (${calmGoals.map(answerWords).join(', ')}): relaxation. A condition fits, or it is for sport or posture: therapeutic. Else: unsure, and the result offers a talk.`,
    ],
    source: 'Clinical contract 2, §1.',
    examples: [
      { answers: { help: ['stress'] }, got: routeFor, want: 'outcome: relaxation' },
      { answers: { help: ['sport'] }, got: routeFor, want: 'outcome: therapeutic' },
      {
        answers: { help: ['stress'], health: ['weight-loss'] },
        got: routeFor,
        want: 'outcome: doctor-first',
      },
      { answers: { help: ['pain'], where: ['not-sure'] }, got: routeFor, want: 'outcome: unsure' },
    ],
  },
];
