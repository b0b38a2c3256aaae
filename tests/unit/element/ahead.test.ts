import { describe, expect, test } from 'vitest';
import { keeping } from '../../../src/element/keeping.ts';
import { everyWay } from '../../support/every-way.ts';
import { stepByStep } from '../../support/step-by-step.ts';

describe('what is worked out ahead', () => {
  for (const [name, wishes] of Object.entries(everyWay))
    test(`is the very screen that Next shows, for a visitor: ${name}`, () => {
      let ahead: unknown;
      let times = 0;
      for (const { visit, isAnswered } of stepByStep(wishes)) {
        if (isAnswered) ahead = visit.screenAhead;
        else if (ahead !== undefined) {
          expect(visit.screen).toBe(ahead);
          times += 1;
        }
      }
      expect(times, 'screens that were known before').toBeGreaterThan(0);
    });

  test('is nothing while an answer is missing', () => {
    for (const { visit, isAnswered } of stepByStep(everyWay['neck-shoulder'] ?? {}))
      if (!isAnswered && visit.step === 'help') expect(visit.screenAhead).toBeUndefined();
  });
});

describe('what is kept', () => {
  const counted = (most: number) => {
    let times = 0;
    const make = keeping(({ a, b }: { a: unknown; b: unknown }) => {
      times += 1;
      return `${a} ${b}`;
    }, most);
    return { make, times: () => times };
  };

  test('is made once for entries that are the same', () => {
    const { make, times } = counted(1);
    const given = {};
    expect(make({ a: 1, b: given })).toBe(make({ a: 1, b: given }));
    make({ a: 1, b: {} });
    expect(times()).toBe(2);
  });

  test('is so many, those that were asked for last', () => {
    const { make, times } = counted(2);
    const ask = (...all: readonly number[]) => all.map(a => make({ a, b: 0 }).view);
    expect(ask(1, 2, 1, 2)).toEqual(['1 0', '2 0', '1 0', '2 0']);
    expect(times()).toBe(2);
    ask(3, 2);
    expect(times()).toBe(3);
    ask(1);
    expect(times()).toBe(4);
  });
});
