import type { Heard } from './preview.ts';

/** One event as each counter gets it; empty where it gets nothing. */
export interface Counted {
  readonly dataLayer: readonly string[];
  readonly plausible: readonly string[];
  readonly matomo: readonly string[];
}

const json = (value: unknown): string => JSON.stringify(value);

/** The same mapping as in the check itself (src/element/events.ts); Matomo by a listener of the page. */
export function asCountersSeeIt({ name, detail }: Heard): Counted {
  if (name === 'mfc-issue') return { dataLayer: [], plausible: [], matomo: [] };
  const snake = name.replaceAll('-', '_');
  const isLead = name === 'mfc-book';
  const props = Object.fromEntries(Object.entries(detail).map(([key, value]) => [key, String(value)]));
  return {
    dataLayer: [
      json({ event: snake, ...detail }),
      ...(isLead ? [json({ event: 'generate_lead', ...detail })] : []),
    ],
    plausible: [`plausible(${json(snake)}, ${json({ props })})`],
    matomo: [
      `_paq.push(${json(['trackEvent', 'Massage fit check', snake, ...(typeof detail['variant'] === 'string' ? [detail['variant']] : [])])})`,
    ],
  };
}
