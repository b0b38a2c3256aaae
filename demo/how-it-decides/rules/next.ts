// Which question comes next, in words.
import { judge } from '../../../src/assessment/judge.ts';
import { manyAreas } from '../../../src/questionnaire/areas.ts';
import type { QuestionId } from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { fitting } from '../../../src/questionnaire/signs.ts';
import { plural, questionName, triggersInWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { pathFor } from './worked-out.ts';

export const nextRules: readonly RuleInWords[] = [
  {
    id: 'sign-questions',
    title: 'Which sign questions fit',
    text: [
      `A sign question is asked only of visitors whom it concerns. ${plural(manyAreas, 'marked place')} or more count like “all over”. The question about whatever leads so far is asked first; among equals, the one that could lead furthest.`,
    ],
    rows: (Object.keys(fitting) as QuestionId[]).map(question => ({
      term: questionName(question),
      lines: triggersInWords(fitting[question] ?? []),
    })),
    source: 'Clinical document E1 and E2; the arithmetic: house.',
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
    title: 'When a second sign question, and when the day',
    text: [
      'A second sign question is asked only if its answers could bring another condition to first place. The day is asked only after marked places, if it speaks for the condition in first place, and if nobody had to answer a second safety page or a second sign question. So no path is longer than ten pages.',
    ],
    source: 'Clinical document E1 and E2; the arithmetic: house.',
    examples: [
      {
        answers: { help: ['pain'], where: ['elbow-forearm'], start: ['repeated'], hand: ['task-ache'] },
        got: pathFor,
        want: 'help > where > safety > history > signs > day > health > touch',
      },
      { answers: { help: ['relax-unsure'] }, got: pathFor, want: 'help > safety > health > touch' },
    ],
  },
];
