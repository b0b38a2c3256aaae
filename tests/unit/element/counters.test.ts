// What a clinic's counter is told of each event: counters and the clinic's own label, nothing else.
import { describe, expect, it, test } from 'vitest';
import { type CountedDetail, type CounterName, counterOn, counters } from '../../../src/element/counters.ts';
import { eventTable } from '../../../src/element/event-table.ts';

const cases: readonly (readonly [
  CounterName,
  event: string,
  CountedDetail,
  calls: readonly (readonly unknown[])[],
])[] = [
  ['datalayer', 'mfc_start', {}, [[{ event: 'mfc_start' }]]],
  [
    'datalayer',
    'mfc_step',
    { index: 3, total: 9, variant: 'B' },
    [[{ event: 'mfc_step', index: 3, total: 9, variant: 'B' }]],
  ],
  [
    'datalayer',
    'mfc_book',
    { placement: 'result' },
    [[{ event: 'mfc_book', placement: 'result' }], [{ event: 'generate_lead', placement: 'result' }]],
  ],
  ['plausible', 'mfc_start', {}, [['mfc_start', { props: {} }]]],
  ['plausible', 'mfc_step', { index: 3, total: 9 }, [['mfc_step', { props: { index: '3', total: '9' } }]]],
  ['matomo', 'mfc_start', {}, [[['trackEvent', 'Massage fit check', 'mfc_start']]]],
  ['matomo', 'mfc_start', { variant: 'B' }, [[['trackEvent', 'Massage fit check', 'mfc_start', 'B']]]],
  [
    'matomo',
    'mfc_step',
    { index: 3, total: 9, variant: 'B' },
    [[['trackEvent', 'Massage fit check', 'mfc_step', 'B', 3]]],
  ],
  ['matomo', 'mfc_step', { index: 3, total: 9 }, [[['trackEvent', 'Massage fit check', 'mfc_step', '', 3]]]],
  ['matomo', 'mfc_book', { placement: 'result' }, [[['trackEvent', 'Massage fit check', 'mfc_book']]]],
];

describe('what a counter is told', () => {
  it.each(cases)('%s of %s with %o', (counter, event, detail, calls) => {
    expect(counters[counter].calls(event, detail)).toEqual(calls);
  });

  test('is nothing that the event itself does not hold', () => {
    const detail = { index: 3, total: 9, placement: 'result', variant: 'B' } as const;
    const events = eventTable.map(({ name }) => name.replaceAll('-', '_'));
    const allowed = [
      ...events,
      ...Object.entries(detail).flat(),
      ...['event', 'generate_lead', 'props', '3', '9', 'trackEvent', 'Massage fit check'],
    ];
    const wordsOf = (value: unknown): unknown[] =>
      Array.isArray(value)
        ? value.flatMap(wordsOf)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(wordsOf)
          : [value];
    for (const { calls } of Object.values(counters))
      for (const event of events)
        for (const word of wordsOf(calls(event, detail))) expect(allowed).toContain(word);
  });
});

describe('the counter of a page', () => {
  const heard = (global: string, counter: unknown, name: CounterName) =>
    counterOn({ [global]: counter }, name);

  test('is called as the page would', () => {
    const layer: unknown[] = [];
    heard('dataLayer', layer, 'datalayer')?.([1]);
    expect(layer).toEqual([1]);

    const given: unknown[] = [];
    heard('plausible', (...all: unknown[]) => given.push(...all), 'plausible')?.(['a', 'b']);
    expect(given).toEqual(['a', 'b']);
  });

  test('may be an object of its own: Matomo’s is, once it has loaded', () => {
    class LoadedTracker {
      readonly told: unknown[] = [];
      push(...all: unknown[]) {
        this.told.push(...all);
      }
    }
    const tracker = new LoadedTracker();
    heard('_paq', tracker, 'matomo')?.([['trackEvent']]);
    expect(tracker.told).toEqual([['trackEvent']]);
  });

  test.each([undefined, null, 0, 'text', {}, { push: 'text' }])('is not there where it is %o', counter => {
    expect(heard('dataLayer', counter, 'datalayer')).toBeNull();
    expect(heard('_paq', counter, 'matomo')).toBeNull();
    expect(heard('plausible', counter, 'plausible')).toBeNull();
  });

  test('is not there where there is no page', () => {
    expect(counterOn(null, 'matomo')).toBeNull();
  });
});
