// How firm, and how much it may hurt, in words.
import { lightFlags, tenderConditions, tenderFlags } from '../../../src/assessment/pressure.ts';
import {
  firmestStart,
  highPain,
  lightestStart,
  lightStart,
  lowPainCeiling,
  usualPainCeiling,
  usualStart,
} from '../../../src/knowledge/pressure.ts';
import { conditionName, flagWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { pressureFor } from './worked-out.ts';

export const pressureRules: readonly RuleInWords[] = [
  {
    id: 'pressure-start',
    title: 'Where the pressure starts (1 feather-light to 5 very firm)',
    text: [
      `Without a preference: ${usualStart}. With one: what they like, but never above ${firmestStart}. At most ${lightStart} with a pain of ${highPain} or more out of 10, or with anything on the two lists below. Where light touch hurts: ${lightestStart}. More answers can only lower it.`,
    ],
    rows: [
      {
        term: 'Light start and low pain limit',
        lines: [...tenderConditions.map(conditionName), ...tenderFlags.map(flagWords)],
      },
      { term: 'Light start only', lines: lightFlags.map(flagWords) },
    ],
    source: 'Clinical document D2 and D6. The numbers: house; no published number exists.',
    examples: [
      { answers: {}, got: pressureFor, want: 'start at 2 of 5, pain at most 3 of 10' },
      { answers: { firmness: ['5'] }, got: pressureFor, want: 'start at 3 of 5, pain at most 3 of 10' },
      {
        answers: { firmness: ['5'], pain: 7 },
        got: pressureFor,
        want: 'start at 2 of 5, pain at most 3 of 10',
      },
      {
        answers: { 'light-touch': ['yes'] },
        got: pressureFor,
        want: 'start at 1 of 5, pain at most 3 of 10',
      },
    ],
  },
  {
    id: 'pain-ceiling',
    title: 'How much it may hurt (0 to 10)',
    text: [
      `At most ${usualPainCeiling}. At most ${lowPainCeiling} with anything on the first list above. The two scales are never mixed: pressure is the therapist’s, pain is the visitor’s.`,
    ],
    source: 'House; no published number exists.',
    examples: [
      {
        answers: { health: ['past-cancer'] },
        got: pressureFor,
        want: 'start at 2 of 5, pain at most 2 of 10',
      },
    ],
  },
];
