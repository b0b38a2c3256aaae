// Pregnancy is a fact of safety beside the goals, and is read back as it was told.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { offeredBy, questionById } from '../../../src/questionnaire/questions.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import { type PlannedAnswers, visit } from '../../support/visitors.ts';
import { withAttributes } from '../config/given.ts';

const eitherOr = en.questionnaire.options.help.pregnant;

function resultOf(plan: PlannedAnswers) {
  const { walk, given } = visit({ age: ['18-49'], ...plan });
  const { config } = withAttributes({});
  const assessment = assess(walk.answers, config);
  const view = resultView({ assessment, walk, given, config, language: languageFor('en'), pageSearch: '' });
  return {
    assessment,
    words: JSON.stringify(view.kind === 'guide' ? { ...view, answers: view.answers } : view),
  };
}

describe('pregnancy, or a birth', () => {
  test('stands at the end of what would help, apart from the goals', () => {
    const help = questionById.get('help');
    expect(help && offeredBy(help).at(-1)).toBe('pregnant');
    expect(help?.groups.at(-1)).toEqual({ id: 'matters', options: ['pregnant'] });
  });

  test.each([
    [['13-to-36-weeks'], 'Pregnant, 13 to 36 weeks'],
    [['birth-under-6-weeks'], 'Birth less than 6 weeks ago'],
    [['birth-6-weeks-to-1-year'], 'Birth 6 weeks to a year ago'],
  ])('%s is read back as it was told', (pregnancy, line) => {
    for (const help of [['pregnant'], ['pregnant', 'pain'], ['pregnant', 'relax']]) {
      const { words } = resultOf({
        help,
        pregnancy,
        where: ['low-back'],
        health: ['early-or-high-risk-pregnancy'],
      });
      expect(words).toContain(line);
      expect(words).not.toContain(eitherOr);
    }
  });

  test('is read back as "pregnant, or gave birth" only where it was not said which', () => {
    const { words } = resultOf({ help: ['pregnant'], pregnancy: ['not-said'] });
    expect(words).toContain(eitherOr);
    expect(words).not.toContain(`“${en.questionnaire.options.pregnancy['not-said']}”`);
  });

  test('is no goal: who only wants to relax, half a year after a birth, is offered just that', () => {
    const { assessment } = resultOf({ help: ['relax', 'pregnant'], pregnancy: ['birth-6-weeks-to-1-year'] });
    expect(assessment.route).toBe('relaxation');
  });
});
