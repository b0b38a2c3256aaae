import { expect, test } from 'vitest';
import { lazyFields } from '../../../src/view-model/result/lazy-fields.ts';

test('a field is made when it is first read, and once, also where it is nothing', () => {
  const made: string[] = [];
  const make =
    <Value>(name: string, value: Value) =>
    () => {
      made.push(name);
      return value;
    };
  const fields = lazyFields({ cards: make('cards', [1, 2]), none: make('none', null) });
  expect(made).toEqual([]);
  expect(fields.none).toBeNull();
  expect(fields.none).toBeNull();
  expect(made).toEqual(['none']);
  expect(fields.cards).toBe(fields.cards);
  expect({ ...fields }).toEqual({ cards: [1, 2], none: null });
  expect(made).toEqual(['none', 'cards']);
});
