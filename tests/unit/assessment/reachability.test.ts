import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { firstChoice, type PlannedAnswers, typicalVisitors, visit } from '../../support/visitors.ts';

const resultOf = (wishes: PlannedAnswers) => assess(visit(wishes).walk.answers);

describe('through the questionnaire as it is asked', () => {
  test.each(conditionIds)('%s can be the first match', condition => {
    expect(resultOf(typicalVisitors[condition]).matches[0]?.condition).toBe(condition);
  });

  test.each(modalityIds)('%s can be the first choice', modality => {
    expect(resultOf(firstChoice[modality]).modalities[0]?.modality).toBe(modality);
  });

  test('every route can be reached', () => {
    const routes = new Set([
      ...Object.values(typicalVisitors).map(wishes => resultOf(wishes).route),
      resultOf({ help: ['pain'], where: ['not-sure'] }).route,
      resultOf({ help: ['pain'], where: ['neck'], health: ['blood-thinner'] }).route,
      resultOf({ help: ['pain'], safety: ['chest-pain'] }).route,
    ]);
    expect([...routes].sort()).toEqual([
      'cancer-care',
      'doctor-first',
      'help-now',
      'prenatal',
      'relaxation',
      'therapeutic',
      'unsure',
    ]);
    console.info(
      `Reached ${conditionIds.length} of ${conditionIds.length} conditions as first match, ${modalityIds.length} of ${modalityIds.length} styles as first choice, ${routes.size} of 7 routes.`,
    );
  });
});
