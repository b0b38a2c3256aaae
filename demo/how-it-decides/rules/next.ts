// Which question comes next, in words.
import { judge } from '../../../src/assessment/judge.ts';
import type { QuestionId } from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { fitting, manyAreas } from '../../../src/questionnaire/signs-to-ask.ts';
import { plural, questionName, triggersInWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { pathFor } from './worked-out.ts';

export const nextRules: readonly RuleInWords[] = [
  {
    id: 'sign-questions',
    title: 'Which sign questions fit',
    text: [
      `A sign question is asked only of visitors whom it concerns. ${plural(manyAreas, 'marked place')} or more count like “all over”. The question about whatever leads so far is asked first; among equals, the one that could lead furthest. Comfort in cancer care is asked about before anything else; a leg without sport only where no other place is marked.`,
    ],
    rows: (Object.keys(fitting) as QuestionId[]).map(question => ({
      term: questionName(question),
      lines: triggersInWords(fitting[question] ?? []),
    })),
    source: 'Clinical contract 2, §3; the arithmetic: house.',
    examples: [
      {
        answers: { help: ['pain'], where: ['neck', 'low-back'], start: ['lifting'] },
        got: answers =>
          replay(answers as GivenAnswers, judge, true)
            .path.filter(({ id }) => id === 'signs' || id === 'signs-more')
            .map(({ items }) => items[0]?.question)
            .join(', '),
        want: 'back-hip-leg, head-neck-jaw',
      },
    ],
  },
  {
    id: 'second-question',
    title: 'When a second sign question',
    text: [
      'Where sleep or stress was wanted beside something bodily, sleep and mood. Else only one whose answers could bring another condition to first place. No path is longer than ten pages.',
    ],
    source: 'Clinical contract 2, §3; the arithmetic: house.',
    examples: [
      {
        answers: { help: ['jaw'], where: ['jaw-face'], 'head-neck-jaw': ['chew'] },
        got: pathFor,
        want: 'help > where > safety > history > signs > health > touch',
      },
      {
        answers: { help: ['pain', 'sleep'], where: ['neck'] },
        got: pathFor,
        want: 'help > where > safety > history > signs > signs-more > health > touch',
      },
      { answers: { help: ['relax'] }, got: pathFor, want: 'help > safety > health > touch' },
    ],
  },
];
