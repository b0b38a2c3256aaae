import type { ResolvedConfig } from '../config/types.ts';
import { type CountedDetail, type CounterName, countedName, counterOn, counters } from './counters.ts';
import { type DetailFields, eventTable } from './event-table.ts';

type Row = (typeof eventTable)[number];

export type EventName = Row['name'];
export type EventDetail<Name extends EventName> = Pick<
  DetailFields,
  Extract<Row, { readonly name: Name }>['fields'][number]
>;

type WidgetEvents = {
  [Name in EventName]: CustomEvent<Readonly<EventDetail<Name> & { variant?: string }>>;
};

declare global {
  interface HTMLElementEventMap extends WidgetEvents {}
}

/** Tells the page, and the counter it asked for. Returns false when the page took over (`mfc-book` only). */
export function announce<Name extends EventName>(
  host: HTMLElement,
  name: Name,
  detail: EventDetail<Name>,
  { variant, analytics }: Pick<ResolvedConfig, 'variant' | 'analytics'>,
): boolean {
  const full = Object.freeze(variant === null ? { ...detail } : { ...detail, variant });
  const event = new CustomEvent(name, {
    bubbles: true,
    composed: true,
    cancelable: eventTable.some(row => row.name === name && row.cancelable),
    detail: full,
  });
  const counted = countedName(name);
  if (analytics !== 'none' && counted !== null) count(host, counted, full, analytics);
  return host.dispatchEvent(event);
}

/** Mirrors an event to a counter the page already runs; makes none. One that throws is the page's affair, not the visitor's. */
function count(host: HTMLElement, event: string, detail: CountedDetail, analytics: CounterName): void {
  try {
    const tell = counterOn(host.ownerDocument.defaultView, analytics);
    for (const given of counters[analytics].calls(event, detail)) tell?.(given);
  } catch {}
}
