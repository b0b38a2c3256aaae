import type { Rgb } from '../styles/readable-accent.ts';
import { readRgb } from '../styles/readable-accent.ts';
import { ancestorsOf } from './composed-tree.ts';
import { readColour } from './read-colour.ts';

const clear = /^(transparent|rgba\(.*, 0\))$/;

/**
 * The colour that the widget's words are seen on: its own surface or, where the clinic made that see-through, the first
 * colour of the page behind it. `null`: a picture, or something half see-through.
 */
export function surfaceOf(frame: HTMLElement): Rgb | null {
  for (const each of [frame, ...ancestorsOf(frame)]) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') return null;
    if (!clear.test(backgroundColor)) return readRgb(backgroundColor) ?? readColour(frame, backgroundColor);
  }
  return readColour(frame, 'canvas');
}
