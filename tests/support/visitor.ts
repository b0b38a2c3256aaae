// What a visitor does: real key presses and clicks from the browser, not made-up events.
import { executeServerCommand } from '@web/test-runner-commands';
import { afterPainting } from './after-painting.ts';
import { eventually } from './eventually.ts';

const run = <Payload>(command: string, payload: Payload) =>
  executeServerCommand<true | { unsupported: true }, Payload>(command, payload);

/** 'Tab', 'Shift+Tab', 'Space', 'Enter', 'ArrowDown', 'a' */
export const press = async (key: string): Promise<void> => {
  await run('press', key);
};

/** Never twice at one place: quick clicks there count as the two halves of a double click. */
let side = 1;

/** Where it is, once it is there in two paintings, one after the other: a person, too, aims at what stands still. */
const stillBox = (element: Element): Promise<DOMRect> =>
  eventually(`<${element.localName}> stands still`, async () => {
    const { x, y } = element.getBoundingClientRect();
    await afterPainting();
    const box = element.getBoundingClientRect();
    return box.x === x && box.y === y && box;
  });

interface Place {
  readonly x: number;
  readonly y: number;
}

const middle = ({ x, y, width, height }: DOMRect): Place => ({ x: x + width / 2, y: y + height / 2 });

/** Clicks near that place in the element's window, and says whether the click was seen to land beside the element. */
const pressAt = async (element: Element, at: Place, width: number): Promise<boolean> => {
  side = -side;
  let x = at.x + side * Math.min(7, width / 5);
  let { y } = at;
  const view = element.ownerDocument.defaultView;
  for (let frame = view?.frameElement; frame; ) {
    const around = frame.getBoundingClientRect();
    x += around.x + frame.clientLeft;
    y += around.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  let isBeside = false;
  const meant: readonly EventTarget[] = [element, ...((element as HTMLInputElement).labels ?? [])];
  const look = (event: Event): void => {
    isBeside = !event.composedPath().some(each => meant.includes(each));
  };
  view?.addEventListener('click', look, { capture: true, once: true });
  await run('click', { x, y });
  view?.removeEventListener('click', look, { capture: true });
  return isBeside;
};

/** Presses at most, at what moves away from under the hand each time. */
const mostPresses = 5;

/**
 * A mouse click near the middle of an element, in this page or in a frame of it; again where it landed beside, because
 * the page moved between the look and the press.
 *
 * @param middleOf where that is, in its window, for a shape whose box has its middle elsewhere
 */
export const click = async (element: Element, middleOf?: (element: Element) => Place): Promise<void> => {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  for (let presses = 0; presses < mostPresses; presses++) {
    const box = await stillBox(element);
    if (!box.width || !box.height) throw new Error(`<${element.localName}> has no size to click on.`);
    const isBeside = await pressAt(element, middleOf?.(element) ?? middle(box), box.width);
    const { x, y } = element.getBoundingClientRect();
    const hasMoved = element.isConnected && (x !== box.x || y !== box.y);
    if (!isBeside || !hasMoved) return;
  }
};

/** The focused element, through every shadow root. */
export const deepActive = (scope: Document = document): Element | null => {
  let active = scope.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

/** The window of that size, once the page knows of it; WebKitGTK's own stops at some width. */
export const setViewport = async (width: number, height: number): Promise<void> => {
  await run('viewport', { width, height });
  await afterPainting();
};

export interface MediaFeatures {
  colorScheme?: 'light' | 'dark' | 'no-preference';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
}

/** False where the engine cannot be told while it runs: Firefox takes these at its start only, WebKitGTK hardly. */
export const setMedia = async (features: MediaFeatures): Promise<boolean> =>
  (await run('media', features)) === true;
