import type { Question } from './question.ts';

/** What every visit begins with: for whom, what for, and where it is felt. Source: clinical contract 2, §3. */
export const openingQuestions = [
  {
    id: 'who',
    kind: 'one',
    groups: [{ options: ['me', 'someone-else'] }],
    legacy: ['under-18'],
    optional: true,
  },
  {
    id: 'age',
    kind: 'one',
    groups: [{ options: ['under-16', '16-17', '18-49', '50-64', '65-plus', 'not-said'] }],
    optional: true,
  },
  {
    id: 'help',
    kind: 'many',
    groups: [
      { id: 'ache', options: ['pain', 'headaches', 'jaw', 'stuck-joint', 'tingle', 'sport', 'posture'] },
      { id: 'body', options: ['swelling', 'scar', 'cancer'] },
      { id: 'calm', options: ['sleep', 'stress', 'relax', 'unsure'] },
      // Beside the contract: on the same screen, but no goal. Among the goals it was passed over by those who came for
      // something else, and every sign of danger in a pregnancy hangs on it.
      { id: 'matters', options: ['pregnant'] },
    ],
    legacy: ['relax-unsure'],
    most: 3,
  },
  {
    id: 'pregnancy',
    kind: 'one',
    groups: [
      {
        options: [
          'first-12-weeks',
          '13-to-36-weeks',
          '37-plus-weeks',
          'birth-under-6-weeks',
          'birth-6-weeks-to-1-year',
          'not-said',
        ],
      },
    ],
  },
  {
    id: 'where',
    kind: 'many',
    groups: [
      { id: 'head-neck', folds: true, options: ['head', 'jaw-face', 'neck'] },
      { id: 'arm', folds: true, options: ['shoulder', 'upper-arm', 'elbow-forearm', 'wrist-hand'] },
      {
        id: 'trunk',
        folds: true,
        options: ['upper-back', 'mid-back', 'low-back', 'armpit-ribs', 'chest-belly'],
      },
      {
        id: 'leg',
        folds: true,
        options: ['outer-hip', 'hip-groin', 'buttock', 'thigh', 'knee', 'shin', 'calf', 'foot-ankle'],
      },
      { id: 'else', options: ['whole-limb', 'all-over', 'nowhere', 'not-sure'] },
    ],
    legacy: ['buttock-leg', 'lower-leg-foot'],
    alone: ['nowhere', 'not-sure'],
    hasMap: true,
  },
] as const satisfies readonly Question[];
