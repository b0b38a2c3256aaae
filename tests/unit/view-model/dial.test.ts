import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { dialPaths, downAt } from '../../../src/view-model/result/dial-curve.ts';
import { dialView } from '../../../src/view-model/result/dial-view.ts';
import { stopFor } from '../../../src/view-model/result/pressure-scale.ts';

const english = languageFor('en');
const starts = [1, 2, 3, 4, 5] as const;
const ceilings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const steps = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];
const visitors = starts.flatMap(start =>
  ceilings.map(painCeiling => ({ start, painCeiling, chosen: null, because: [] as const })),
);
const limitOf = ({ start, painCeiling }: (typeof visitors)[number]) => stopFor(start, painCeiling);

describe('the limit', () => {
  test('is drawn where the handle can stand, above the start wherever there is room', () => {
    for (const visitor of visitors) {
      const limit = limitOf(visitor);
      expect(steps).toContain(limit);
      if (visitor.start < 5) expect(limit).toBeGreaterThan(visitor.start);
      else expect(limit).toBe(5);
    }
  });

  test('leaves a side to let go and a side to tense for everyone whom the assessment knows', () => {
    for (const start of [1, 2, 3]) {
      for (const painCeiling of [2, 3]) {
        expect(stopFor(start, painCeiling)).toBeGreaterThanOrEqual(2);
        expect(stopFor(start, painCeiling)).toBeLessThanOrEqual(4);
      }
    }
  });

  test('is never further along for a lower pain ceiling, and nearer for the low one than for the usual', () => {
    for (const start of starts) {
      const limits = ceilings.map(painCeiling => stopFor(start, painCeiling));
      expect(limits).toEqual(limits.toSorted((a, b) => a - b));
      if (start < 4) expect(stopFor(start, 2)).toBeLessThan(stopFor(start, 3));
    }
  });
});

describe('the curve', () => {
  const limits = fc.constantFrom(...steps.slice(1));
  const pressures = fc.integer({ min: 10, max: 50 }).map(tenths => tenths / 10);

  test('only rises up to the limit, and only falls past it', () => {
    fc.assert(
      fc.property(limits, pressures, pressures, (limit, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [left, right] = [downAt(low, limit), downAt(high, limit)];
        if (high <= limit) expect(right).toBeLessThanOrEqual(left);
        if (low >= limit) expect(right).toBeGreaterThanOrEqual(left);
      }),
    );
  });

  test('rises and falls between any two places of the handle, and stays inside the drawing', () => {
    for (const limit of steps.slice(1)) {
      const heights = steps.map(place => 100 - downAt(place, limit));
      for (const [index, height] of heights.entries()) {
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThan(100);
        const before = heights[index - 1];
        if (before === undefined) continue;
        if ((steps[index] ?? 0) <= limit) expect(height).toBeGreaterThan(before);
        else expect(height).toBeLessThan(before);
      }
    }
  });

  /** A quadratic Bézier, as SVG draws `M… Q…`, half-way. */
  const middleOf = (path = '') => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.match(/[\d.]+/g)?.map(Number) ?? [];
    return [(x0 + 2 * x1 + x2) / 4, (y0 + 2 * y1 + y2) / 4] as const;
  };

  test('is drawn where the dot says it is', () => {
    for (const limit of steps.slice(1, -1)) {
      const { rise, fall } = dialPaths(1, limit, 1);
      for (const path of [rise, fall]) {
        const [x, y] = middleOf(path);
        expect(Math.abs(downAt(x, limit) - y), path).toBeLessThanOrEqual(0.5);
      }
    }
  });

  test('has paths of short numbers, for every visitor at every place', () => {
    for (const visitor of visitors) {
      for (const place of steps) {
        for (const [look, path] of Object.entries(dialPaths(visitor.start, limitOf(visitor), place))) {
          if (look === 'hatch' && limitOf(visitor) === 5) expect(path).toBe('');
          else expect(path, look).toMatch(/^(?:[MQVHh](?:\d{0,3}(?:\.\d{1,3})?[ ,]?)+)+$/);
        }
      }
    }
  });
});

describe('the words', () => {
  const { positions, limitAt } = en.result.dial;
  /** Which of the five sentences stands at a place: the words after the pressure's name. */
  const sentenceAt = (visitor: (typeof visitors)[number], place: number | null) => {
    const { valueText } = dialView(visitor, { kind: 'number' }, place, english);
    return positions.findIndex(text =>
      valueText.endsWith(text.replace('{pressure}', '').replace('{n}', String(visitor.painCeiling))),
    );
  };

  test('are there at every place, begin with a pressure in words, and each place has its own', () => {
    for (const visitor of visitors) {
      const texts = steps.map(place => dialView(visitor, { kind: 'number' }, place, english).valueText);
      expect(new Set(texts).size).toBe(steps.length);
      for (const text of texts)
        expect(text).toMatch(/^(?:Feather-light|Light|Medium|Firm|Very firm)( to \w| *:)/);
      for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  test('change sides exactly at the limit', () => {
    for (const visitor of visitors) {
      const limit = limitOf(visitor);
      for (const place of steps) {
        const sentence = sentenceAt(visitor, place);
        expect(sentence).toBe(
          place > limit
            ? 4
            : place === limit
              ? 3
              : place > visitor.start
                ? 2
                : place === visitor.start
                  ? 1
                  : 0,
        );
      }
    }
  });

  test('say a number only as pain, never as pressure', () => {
    for (const visitor of visitors) {
      const { ends, sides, start, limit, note, label, ...view } = dialView(
        visitor,
        { kind: 'number' },
        limitOf(visitor),
        english,
      );
      expect(view.valueText).toContain(`pain reaches ${visitor.painCeiling} of 10`);
      expect(limit.more).toBe(limitAt.replace('{n}', String(visitor.painCeiling)));
      for (const place of steps)
        expect(
          dialView(visitor, { kind: 'number' }, place, english).valueText.replace(
            /pain reaches \d+ of 10/,
            '',
          ),
        ).not.toMatch(/\d/);
      expect([...ends, ...sides, start.text, limit.text, note, label].join()).not.toMatch(/\d/);
      const [pressure, pain] = view.numbers;
      expect(pressure).toMatch(new RegExp(`^Pressure: .*${visitor.start} of 5`));
      expect(pain).toMatch(new RegExp(`^Pain .*${visitor.painCeiling} of 10`));
    }
  });

  test('stand at the start until the visitor moves the dial', () => {
    for (const visitor of visitors) {
      expect(dialView(visitor, { kind: 'number' }, null, english)).toEqual(
        dialView(visitor, { kind: 'number' }, visitor.start, english),
      );
      expect(dialView(visitor, { kind: 'number' }, null, english).value).toBe(visitor.start);
    }
  });

  test('say that it is a picture, and that a limit is no fixed thing', () => {
    expect(en.result.dial.note).toMatch(/not a measurement.*differs/);
  });
});
