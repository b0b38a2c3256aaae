import { back, bodilyGoals, childbearing, neck, painGoals } from './fact-groups.ts';
import { healthLines } from './health-lines.ts';
import { memoize } from './memoize.ts';
import type { Question } from './question.ts';
import { safetySigns } from './safety-signs.ts';
import { signQuestions } from './sign-questions.ts';

/**
 * Ids and their meaning are frozen (clinic pages and tests hold on to them); order and grouping are not.
 * Options `none`, `not-sure` and `not-said` score nothing. `safety`, `health` and `checked` take safety-flag ids.
 * Source: clinical contract 2, §3.
 */
export const questions = [
  { id: 'who', kind: 'one', options: ['me', 'someone-else'], legacy: ['under-18'], isOptional: true },
  {
    id: 'age',
    kind: 'one',
    options: ['under-16', '16-17', '18-49', '50-64', '65-plus', 'not-said'],
    isOptional: true,
  },
  {
    id: 'help',
    kind: 'many',
    options: [
      'pain',
      'headaches',
      'jaw',
      'stuck-joint',
      'tingle',
      'sport',
      'posture',
      'swelling',
      'scar',
      'cancer',
      'sleep',
      'stress',
      'relax',
      'unsure',
      { id: 'pregnant', when: [...childbearing] },
    ],
    legacy: ['relax-unsure'],
    max: 3,
  },
  {
    id: 'pregnancy',
    kind: 'one',
    options: [
      'first-12-weeks',
      '13-to-36-weeks',
      '37-plus-weeks',
      'birth-under-6-weeks',
      'birth-6-weeks-to-1-year',
      'not-said',
    ],
    openedBy: ['help.pregnant'],
  },
  {
    id: 'where',
    kind: 'many',
    options: [
      'head',
      'jaw-face',
      'neck',
      'shoulder',
      'upper-arm',
      'elbow-forearm',
      'wrist-hand',
      'upper-back',
      'mid-back',
      'low-back',
      'armpit-ribs',
      'chest-belly',
      'outer-hip',
      'hip-groin',
      'buttock',
      'thigh',
      'knee',
      'shin',
      'calf',
      'foot-ankle',
      'whole-limb',
      'all-over',
      'nowhere',
      'not-sure',
    ],
    legacy: ['buttock-leg', 'lower-leg-foot'],
    alone: ['not-sure', 'nowhere'],
  },
  { id: 'safety', kind: 'many', options: [...safetySigns, 'none'], alone: ['none'] },
  {
    id: 'start',
    kind: 'many',
    options: [
      'slow-no-reason',
      { id: 'repeated', when: [...painGoals, 'help.posture'] },
      { id: 'lifting', when: [...back, ...neck, 'where.buttock', 'where.shoulder', 'where.armpit-ribs'] },
      { id: 'sudden-small', when: [...back, 'where.armpit-ribs', 'where.outer-hip', 'where.hip-groin'] },
      { id: 'training', when: [...painGoals, 'help.posture'] },
      { id: 'jolt', when: [...bodilyGoals] },
      { id: 'operation', when: [...bodilyGoals, 'help.cancer'] },
      {
        id: 'stress-time',
        when: [
          'help.headaches',
          'help.jaw',
          'help.sleep',
          'help.stress',
          ...neck,
          'where.jaw-face',
          'where.all-over',
        ],
      },
      { id: 'shift-work', when: ['help.sleep'] },
      { id: 'cancer-treatment', when: ['help.swelling', 'help.scar', 'help.cancer'] },
      { id: 'new-medicine', when: ['help.swelling', 'where.all-over'] },
      { id: 'always', when: ['help.headaches', 'where.all-over'] },
      { id: 'pregnancy', when: ['help.pregnant'] },
      'not-sure',
    ],
    alone: ['not-sure'],
    max: 2,
  },
  {
    id: 'jolt-details',
    kind: 'many',
    options: [
      'last-2-weeks',
      'not-checked',
      'head-hit',
      'head-signs',
      'limbs-changed',
      'spine-pain',
      'neck-squeezed',
      'none',
    ],
    alone: ['none'],
    openedBy: ['start.jolt'],
  },
  {
    id: 'duration',
    kind: 'one',
    options: ['under-6-weeks', '6-weeks-to-3-months', '3-months-to-1-year', 'over-1-year', 'not-sure'],
  },
  ...signQuestions,
  {
    id: 'health-groups',
    kind: 'many',
    companion: 'health',
    options: [
      'heart-blood',
      'cancer',
      'bones-nerves',
      'recent',
      'long-term',
      'skin-touch',
      'none',
      'not-sure',
    ],
    alone: ['none', 'not-sure'],
  },
  {
    id: 'health',
    kind: 'many',
    companion: 'health-groups',
    options: healthLines.map(({ id }) => id),
    isOptional: true,
  },
  { id: 'checked', kind: 'many', options: ['not-yet', 'not-sure'], alone: ['not-yet', 'not-sure'] },
  { id: 'firmness', kind: 'one', options: ['1', '2', '3', '4', '5', 'not-sure'] },
  { id: 'pain', kind: 'scale', options: [], isOptional: true },
  {
    id: 'day',
    kind: 'one',
    options: ['desk', 'hands', 'vibration', 'lifting-driving', 'caring', 'nights', 'sporty', 'other-day'],
    isOptional: true,
  },
  {
    id: 'wishes',
    kind: 'many',
    options: [
      'not-face-down',
      'stay-dressed',
      'choose-therapist',
      'see-therapist',
      'not-face-throat',
      'home-visit',
    ],
    isOptional: true,
  },
  { id: 'light-touch', kind: 'one', options: [], legacy: ['yes', 'no', 'not-sure'] },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]['id'];
/** An option id; unique within its question. */
export type OptionId = string;

/**
 * Answers by question id: option ids for choices, a whole number 0–10 for `pain` (also 1–5 for `firmness`).
 * Unknown ids and impossible values are ignored.
 */
export type Answers = Readonly<Partial<Record<QuestionId, readonly OptionId[] | number>>>;

export const questionById: ReadonlyMap<string, Question & { readonly id: QuestionId }> = new Map(
  questions.map(question => [question.id, question]),
);

/** Every option that an answer may hold, in order, the offered ones first; listed once. */
export const optionsOf = memoize((question: Question): readonly OptionId[] => [
  ...question.options.map(option => (typeof option === 'string' ? option : option.id)),
  ...(question.legacy ?? []),
]);
