import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { conditionIds, type ModalityId, modalityIds } from '../../../src/knowledge/ids.ts';
import { typicalVisitors, visit, type Wishes } from '../../support/visitors.ts';

const resultOf = (wishes: Wishes) => assess(visit(wishes).walk.answers);

/** A visitor for whom each style is the first choice, with no clinic setting at all. */
const firstFor: Readonly<Record<ModalityId, Wishes>> = {
  'sports-massage': { ...typicalVisitors.rsi, start: ['training'], help: ['pain', 'sport'] },
  'deep-tissue': typicalVisitors['low-back-sciatica'],
  'myofascial-release': typicalVisitors.tmj,
  'structural-integration': {
    help: ['pain'],
    where: ['low-back'],
    start: ['repeated'],
    duration: ['over-1-year'],
    'back-hip-leg': ['back-only', 'sit-stiff'],
    day: ['lifting-driving'],
    firmness: ['4'],
  },
  'lymphatic-facilitation': typicalVisitors.lymphatic,
  'relaxation-massage': typicalVisitors['stress-mood'],
  'prenatal-massage': typicalVisitors.pregnancy,
};

describe('through the questionnaire as it is asked', () => {
  test.each(conditionIds)('%s can be the first match', condition => {
    expect(resultOf(typicalVisitors[condition]).matches[0]?.condition).toBe(condition);
  });

  test.each(modalityIds)('%s can be the first choice', modality => {
    expect(resultOf(firstFor[modality]).modalities[0]?.modality).toBe(modality);
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
