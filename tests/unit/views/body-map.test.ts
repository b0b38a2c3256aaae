import { describe, expect, test } from 'vitest';
import { languageFor } from '../../../src/messages/languages.ts';
import { offeredBy, optionsOf, questionById, questions } from '../../../src/questionnaire/questions.ts';
import { questionView } from '../../../src/view-model/questions/question-view.ts';
import { bodyShapes } from '../../../src/views/body-shapes.ts';

const where = questionById.get('where');
if (!where) throw new Error('No question "where".');
const options = offeredBy(where);
const drawn = new Set(bodyShapes.map(({ id }) => id));

describe('the body map', () => {
  test('draws every place of the question, save the answers that are no place', () => {
    const noPlace = ['whole-limb', 'all-over', 'nowhere', 'not-sure'];
    expect([...drawn].sort()).toEqual(options.filter(id => !noPlace.includes(id)).sort());
  });

  test('draws no place twice on one figure', () => {
    for (const view of ['front', 'back']) {
      const ids = bodyShapes.filter(shape => (shape.view ?? view) === view).map(({ id }) => id);
      expect(ids, view).toEqual([...new Set(ids)]);
    }
  });

  test('belongs to that question and to no other', () => {
    for (const { id, ...question } of questions.filter(each => each.kind !== 'scale')) {
      const item = { id, question: id, options: optionsOf({ id, ...question }) };
      const view = questionView(item, {}, languageFor('en'), false);
      expect('map' in view && view.map !== null, id).toBe(id === 'where');
    }
  });
});
