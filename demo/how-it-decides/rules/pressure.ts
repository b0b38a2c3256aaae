// How firm, and how much it may hurt, in words.
import { limitOf } from '../../../src/assessment/flag-limits.ts';
import { olderStart, touchyHeadache } from '../../../src/assessment/pressure.ts';
import { conditions } from '../../../src/knowledge/conditions.ts';
import {
  firmLevel,
  highPain,
  lightStart,
  lowPainCeiling,
  usualPainCeiling,
  usualStart,
} from '../../../src/knowledge/pressure.ts';
import { safetyFlagIds } from '../../../src/knowledge/safety-flags.ts';
import { answerWords, conditionName, flagWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { pressureFor } from './worked-out.ts';

const limitedTo = (cap: number): readonly string[] => [
  ...safetyFlagIds.filter(id => limitOf(id).cap === cap).map(flagWords),
  ...conditions.filter(row => 'cap' in row && row.cap === cap).map(({ id }) => `Fits: ${conditionName(id)}`),
];

export const pressureRules: readonly RuleInWords[] = [
  {
    id: 'pressure-start',
    title: 'Where the pressure starts (1 very light to 5 very firm)',
    text: [
      `Without a preference: ${usualStart}. With one: as chosen, and one lighter from ${firmLevel} up. Then the smallest limit: of the flags and conditions below; ${lightStart} with a pain of ${highPain} or more out of 10, with ${touchyHeadache.map(answerWords).join(', ')}, and with every flag that says “nothing until seen”, “an OK first” or “when well or healed”, also after the OK; ${olderStart} from 65 on. Where lymph work comes first: 1.`,
    ],
    rows: [3, 2, 1].map(cap => ({ term: `At most ${cap}`, lines: limitedTo(cap) })),
    source: 'Clinical contract 2, §6 S8. The numbers: house; no published number exists.',
    examples: [
      { answers: {}, got: pressureFor, want: 'start at 2 of 5, pain at most 3 of 10' },
      { answers: { firmness: ['5'] }, got: pressureFor, want: 'start at 4 of 5, pain at most 3 of 10' },
      {
        answers: { firmness: ['5'], pain: 7 },
        got: pressureFor,
        want: 'start at 2 of 5, pain at most 2 of 10',
      },
      {
        answers: { firmness: ['5'], age: ['65-plus'] },
        got: pressureFor,
        want: 'start at 3 of 5, pain at most 3 of 10',
      },
      {
        answers: { health: ['touch-sensitivity'] },
        got: pressureFor,
        want: 'start at 1 of 5, pain at most 2 of 10',
      },
    ],
  },
  {
    id: 'pain-ceiling',
    title: 'How much it may hurt (0 to 10)',
    text: [
      `At most ${usualPainCeiling}; at most ${lowPainCeiling} where something limits the start to ${lightStart} or less. The two scales are never mixed: pressure is the therapist’s, pain is the visitor’s.`,
    ],
    source: 'Clinical contract 2, §6 S10; no published number exists.',
    examples: [
      {
        answers: { health: ['blood-thinner'] },
        got: pressureFor,
        want: 'start at 2 of 5, pain at most 2 of 10',
      },
    ],
  },
];
