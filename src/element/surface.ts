import type { Rgb } from '../styles/readable-accent.ts';
import { readRgb } from '../styles/readable-accent.ts';
import { readColour } from './read-colour.ts';

const clear = /^(transparent|rgba\(.*, 0\))$/;

/** What an element is drawn on, through slots and shadow roots. */
const behind = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/**
 * The colour that the widget's words are seen on: its own surface or, where the clinic made that see-through, the first
 * colour of the page behind it. `null`: a picture, or something half see-through.
 */
export function surfaceOf(frame: HTMLElement): Rgb | null {
  for (let each: Element | null = frame; each; each = behind(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') return null;
    if (!clear.test(backgroundColor)) return readRgb(backgroundColor) ?? readColour(frame, backgroundColor);
  }
  return readColour(frame, 'canvas');
}
