import { describe, expect, test } from 'vitest';
import { offeredBy, questions } from '../../../src/questionnaire/questions.ts';
import { answerPictures } from '../../../src/views/answer-pictures.ts';
import { bodyShapes, figure } from '../../../src/views/body-shapes.ts';

const answers = new Set(
  questions.flatMap(question =>
    question.kind === 'scale' ? [] : offeredBy(question).map(option => `${question.id}.${option}`),
  ),
);

describe('the pictures beside answers', () => {
  test.each(Object.entries(answerPictures))(
    '%s: beside an answer that is offered, of places that are drawn',
    (id, picture) => {
      expect(answers.has(id)).toBe(true);
      const drawn = bodyShapes
        .filter(({ view = picture?.view }) => view === picture?.view)
        .map(each => each.id);
      // Both lower legs are named, and each figure has its own.
      const missing = picture?.places.filter(place => !drawn.includes(place)) ?? [];
      expect(['', 'shin', 'calf']).toContain(missing.join());
    },
  );

  test.each(Object.entries(answerPictures))(
    '%s: shows a part of the figure, with the mark in it',
    (_, picture) => {
      const [x = 0, y = 0, width = 0, height = 0] = picture?.crop.split(' ').map(Number) ?? [];
      expect(x).toBeGreaterThanOrEqual(figure.left);
      expect(x + width).toBeLessThanOrEqual(figure.left + figure.width);
      expect(y + height).toBeLessThanOrEqual(figure.height);
      for (const [, startX, startY] of picture?.mark.matchAll(/M([\d.]+) ([\d.]+)/g) ?? []) {
        expect(Number(startX)).toBeGreaterThan(x);
        expect(Number(startX)).toBeLessThan(x + width);
        expect(Number(startY)).toBeGreaterThan(y);
        expect(Number(startY)).toBeLessThan(y + height);
      }
    },
  );
});
