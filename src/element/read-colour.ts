import { type Rgb, readRgb } from '../styles/readable-accent.ts';

/** The colour as the browser has understood it; empty where it has not. It stays on the frame until it is taken away. */
function written(frame: HTMLElement, colour: string): string {
  const { style } = frame;
  style.color = '';
  style.color = colour;
  return style.color;
}

/** Wide-gamut colours read as sRGB only after a mix; the oldest browsers know no mix, and plain colours need none. */
function computedRgb(frame: HTMLElement, colour: string): Rgb | null {
  const known = written(frame, colour);
  if (known === '') return null;
  // Most colours need no computing. Asking for it makes the browser style the whole page at once, and again after this.
  if (/^rgb\([\d, ]+\)$/.test(known)) return readRgb(known);
  // Where the visitor forces colours, what is computed is theirs; the clinic's is wanted for when they stop.
  frame.style.setProperty('forced-color-adjust', 'none');
  const rgb = readRgb(getComputedStyle(frame).color);
  frame.style.removeProperty('forced-color-adjust');
  return rgb;
}

/** Whether the browser knows that notation. Asked of a style that is there: `CSS.supports` brings 16 kB of memory along. */
export function knowsColour(frame: HTMLElement, colour: string): boolean {
  const isKnown = written(frame, colour) !== '';
  frame.style.removeProperty('color');
  return isKnown;
}

/** Any colour of CSS as sRGB; `null` where the browser knows no such colour, or where it is see-through. */
export function readColour(frame: HTMLElement, colour: string): Rgb | null {
  const rgb = computedRgb(frame, colour) ?? computedRgb(frame, `color-mix(in srgb, ${colour}, ${colour})`);
  frame.style.removeProperty('color');
  return rgb;
}
