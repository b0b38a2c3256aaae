// How points add up, in words.
import {
  gateCap,
  gates,
  homeAreas,
  homePenalty,
  lookAlike,
  widespread,
} from '../../../src/assessment/gates.ts';
import type { ConditionId } from '../../../src/knowledge/ids.ts';
import { answerWords, conditionName, triggersInWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { flagsFor, pointsOf } from './worked-out.ts';

/** One line for each condition that has a row. */
const byCondition = <Row>(
  rows: Readonly<Partial<Record<ConditionId, Row>>>,
  lines: (row: Row) => readonly string[],
) => Object.entries(rows).map(([id, row]) => ({ term: conditionName(id as ConditionId), lines: lines(row) }));

export const pointsRules: readonly RuleInWords[] = [
  {
    id: 'sum',
    title: 'Every answer adds its weight',
    text: [
      'Each condition starts at 0. Each answer adds what its row in the table of weights says, from −3 to +3. “None of these” and “I’m not sure” add nothing.',
      'The points only rank conditions. They are no probability and nobody is shown them.',
    ],
    source: 'Clinical contract 2, §5. The weights: house.',
    examples: [
      {
        answers: { help: ['jaw'], where: ['jaw-face'] },
        got: pointsOf('tmj'),
        want: 'Jaw pain (TMJ): 6 points',
      },
    ],
  },
  {
    id: 'home-area',
    title: 'Pain away from where a condition lives counts against it',
    text: [
      `If places were marked and none of them is a home of the condition, it loses ${homePenalty} points; if the marked places themselves add something to it, no more than that. “All over” alone costs nothing.`,
      'Conditions that are not listed here live anywhere.',
    ],
    rows: byCondition(homeAreas, areas => [areas.map(area => answerWords(`where.${area}`)).join(', ')]),
    source:
      'Clinical contract 2, §5. That the loss is limited: house, so that marking one more fitting place never lowers a condition.',
    examples: [
      {
        answers: { help: ['headaches'], where: ['low-back'] },
        got: pointsOf('headache'),
        want: 'Headaches and migraines: 0 points',
      },
      { answers: { help: ['jaw'], where: ['neck'] }, got: pointsOf('tmj'), want: 'Jaw pain (TMJ): 3 points' },
      {
        answers: { help: ['headaches'], where: ['all-over'] },
        got: pointsOf('headache'),
        want: 'Headaches and migraines: 3 points',
      },
    ],
  },
  {
    id: 'gates',
    title: 'Some conditions need an opening answer',
    text: [
      `Without at least one of these answers, the condition stays at ${gateCap} points or less, which is too little to be shown.`,
    ],
    rows: byCondition(gates, triggersInWords),
    source: 'Clinical contract 2, §5.',
    examples: [
      {
        answers: { where: ['neck', 'upper-back'], 'head-neck-jaw': ['turn-head', 'neck-to-head'] },
        got: pointsOf('whiplash'),
        want: 'Whiplash (neck jolt): 2 points (6 before the cap)',
      },
    ],
  },
  {
    id: 'look-alike',
    title: 'Tingling feet point past the wrist',
    text: [
      `${answerWords(lookAlike.fact)} keeps ${lookAlike.caps.map(conditionName).join(' and ')} at ${gateCap} points or less. It also raises a flag: an OK first.`,
    ],
    source: 'Clinical contract 2, §5.',
    examples: [
      {
        answers: {
          help: ['tingle'],
          where: ['wrist-hand'],
          hand: ['median', 'night-hand', 'hands-and-feet'],
        },
        got: pointsOf('carpal-tunnel'),
        want: 'Carpal tunnel (tingly hand): 2 points (6 before the cap)',
      },
      {
        answers: { hand: ['hands-and-feet'], health: ['diabetes'] },
        got: flagsFor,
        want: 'doctor: new-numbness, diabetes-with-numbness, diabetes',
      },
    ],
  },
  {
    id: 'widespread',
    title: 'Pain all over needs places and time',
    text: [
      `Fibromyalgia stays at ${gateCap} points or less unless the pain is “all over”, or in at least ${widespread.areas} places with one in each of three zones, and has lasted, with pain or a sign of it (${triggersInWords(widespread.lasting).join('; ')}; ${triggersInWords(widespread.signs).join('; ')}); or unless a doctor has said so: ${answerWords(widespread.known)}.`,
    ],
    rows: widespread.zones.map((zone, i) => ({
      term: `Zone ${i + 1}`,
      lines: [zone.map(area => answerWords(`where.${area}`)).join(', ')],
    })),
    source: 'Clinical contract 2, §5. The idea: Wolfe 2016.',
    examples: [
      {
        answers: { where: ['all-over'], duration: ['over-1-year'], widespread: ['unrefreshed', 'fog'] },
        got: pointsOf('fibromyalgia'),
        want: 'Pain all over (fibromyalgia): 8 points',
      },
      {
        answers: {
          where: ['all-over'],
          duration: ['6-weeks-to-3-months'],
          widespread: ['unrefreshed', 'fog'],
        },
        got: pointsOf('fibromyalgia'),
        want: 'Pain all over (fibromyalgia): 2 points (5 before the cap)',
      },
    ],
  },
];
