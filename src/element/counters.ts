import type { ResolvedConfig } from '../config/types.ts';
import type { DetailFields } from './event-table.ts';

export type CounterName = Exclude<ResolvedConfig['analytics'], 'none'>;
/** What a counter may hear: the detail of any event but `mfc-issue`. */
export type CountedDetail = Partial<Omit<DetailFields, 'issues'>> & { readonly variant?: string };

/** An event as counters are told of it, in snake case; `null` for what is for the page alone. */
export const countedName = (event: string): string | null =>
  event === 'mfc-issue' ? null : event.replaceAll('-', '_');

/** A counter that a clinic's page may already run. */
interface Counter {
  /** What the page calls it: a function, or an object with a `push`. */
  readonly global: string;
  /** What an event comes to: the arguments of each call. @param event as `countedName` has it */
  readonly calls: (event: string, detail: CountedDetail) => readonly (readonly unknown[])[];
}

/** One row each: what is sent, what the installation check looks for and what the configurator shows follow from it. */
export const counters: Readonly<Record<CounterName, Counter>> = {
  /** A press on the booking link also counts as GA4's recommended lead event. */
  datalayer: {
    global: 'dataLayer',
    calls: (event, detail) =>
      (event === 'mfc_book' ? [event, 'generate_lead'] : [event]).map(name => [{ event: name, ...detail }]),
  },
  /** Plausible takes nothing but text. */
  plausible: {
    global: 'plausible',
    calls: (event, detail) => [
      [
        event,
        { props: Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, String(value)])) },
      ],
    ],
  },
  /** `trackEvent(category, action, [name], [value])`: a number has its place after a name, be it empty. */
  matomo: {
    global: '_paq',
    calls: (event, { variant, index }) => [
      [
        [
          'trackEvent',
          'Massage fit check',
          event,
          ...(index ? [variant ?? '', index] : variant ? [variant] : []),
        ],
      ],
    ],
  },
};

/**
 * The page's counter, ready to be called; `null` where the page runs none. An array will not do as a sign: Matomo puts an
 * object of its own in place of `_paq` once it has loaded.
 */
export function counterOn(
  page: object | null,
  name: CounterName,
): ((given: readonly unknown[]) => void) | null {
  const globals = page as Readonly<Record<string, { readonly push?: unknown } | undefined>> | null;
  const counter = globals?.[counters[name].global];
  const hear = counter?.push ?? counter;
  return typeof hear === 'function' ? given => hear.apply(counter, given) : null;
}
