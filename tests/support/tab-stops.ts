// Where the Tab key should stop in a widget, and where it does.
import { deepActive, press } from './visitor.ts';

/** A group of radios is one stop, whichever of them has the focus. */
export const stopName = (element: Element | null): string => {
  if (!element) return 'nothing';
  const input = element.localName === 'input' ? (element as HTMLInputElement) : null;
  if (input?.type === 'radio') return `radios ${input.name}`;
  const words = (input?.labels?.[0] ?? element).textContent ?? '';
  return `${element.localName} ${words.replace(/\s+/g, ' ').trim()}`;
};

/** Drawn, and not in anything closed; the summary of what is closed can be reached. */
const isInView = (element: Element): boolean => {
  if (element.getClientRects().length === 0) return false;
  const fold = element.localName === 'summary' ? element.parentElement : null;
  return !(fold?.parentElement ?? element).closest('details:not([open])');
};

/** Every control that can be reached, in the order of the document. */
export const controls = (widget: Element): readonly HTMLElement[] =>
  [
    ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('a[href], button, input, select, summary') ?? []),
  ].filter(isInView);

export const expectedStops = (widget: Element): readonly string[] =>
  controls(widget)
    .map(stopName)
    .filter((name, i, all) => !name.startsWith('radios ') || name !== all[i - 1]);

/** Presses the key from `from` until the focus is on `to`. Returns the elements where it stopped in between. */
export const tabThrough = async (
  key: 'Tab' | 'Shift+Tab',
  from: HTMLElement,
  to: HTMLElement,
): Promise<readonly Element[]> => {
  from.focus();
  const stops: Element[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await press(key);
    const active = deepActive();
    if (active === to) return stops;
    if (active && active !== document.body) stops.push(active);
  }
  throw new Error(`The focus never came to “${to.textContent}”; it went: ${stops.map(stopName).join(' > ')}`);
};
