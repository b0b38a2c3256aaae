import {
  type CountedDetail,
  type CounterName,
  countedName,
  counters,
} from '../../../src/element/counters.ts';
import type { Heard } from './preview.ts';

type Fact = readonly [name: string, value: string];

/** One event as one counter gets it. */
export interface Seen {
  readonly counter: CounterName;
  /** What the check calls on the page, as it would be written by hand. */
  readonly calls: readonly string[];
  /** How the counter's own reports call it: a list for each call. */
  readonly reports: readonly (readonly Fact[])[];
}

const written: Readonly<Record<CounterName, string>> = {
  datalayer: 'dataLayer.push',
  plausible: 'plausible',
  matomo: '_paq.push',
};

/** On one line that can be broken between its parts. */
const json = (value: unknown): string => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

const facts = (values: object): readonly Fact[] =>
  Object.entries(values).map(([name, value]) => [name, String(value)]);

/** The arguments of a call, read as the counter reads them. GA4 hears of the data layer by the tags of the container. */
const reported: Readonly<Record<CounterName, (given: readonly unknown[]) => readonly Fact[]>> = {
  datalayer: ([pushed]) => facts(pushed as object),
  plausible: ([goal, options]) => [
    ['goal', String(goal)],
    ...facts((options as { readonly props: object }).props),
  ],
  matomo: ([command]) => {
    const [, ...values] = command as readonly unknown[];
    return ['category', 'action', 'name', 'value'].flatMap((name, i): Fact[] =>
      values[i] === undefined || values[i] === '' ? [] : [[name, String(values[i])]],
    );
  },
};

/** What each counter hears of an event, by the very table that the check goes by; empty for what stays on the page. */
export function asCountersSeeIt({ name, detail }: Heard): readonly Seen[] {
  const event = countedName(name);
  if (event === null) return [];
  return (Object.keys(counters) as CounterName[]).map(counter => {
    const calls = counters[counter].calls(event, detail as CountedDetail);
    return {
      counter,
      calls: calls.map(given => `${written[counter]}(${given.map(json).join(', ')})`),
      reports: calls.map(given => reported[counter](given)),
    };
  });
}
