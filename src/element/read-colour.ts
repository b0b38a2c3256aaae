import { type Rgb, readRgb } from '../styles/readable-accent.ts';

/** Wide-gamut colours read as sRGB only after a mix; the oldest browsers know no mix, and plain colours need none. */
function computedRgb(frame: HTMLElement, colour: string): Rgb | null {
  frame.style.color = '';
  frame.style.color = colour;
  const written = frame.style.color;
  if (written === '') return null;
  // Most colours need no computing. Asking for it makes the browser style the whole page at once, and again after this.
  if (/^rgb\([\d, ]+\)$/.test(written)) return readRgb(written);
  // Where the visitor forces colours, what is computed is theirs; the clinic's is wanted for when they stop.
  frame.style.setProperty('forced-color-adjust', 'none');
  const rgb = readRgb(getComputedStyle(frame).color);
  frame.style.removeProperty('forced-color-adjust');
  return rgb;
}

/** Any colour of CSS as sRGB; `null` where the browser knows no such colour, or where it is see-through. */
export function readColour(frame: HTMLElement, colour: string): Rgb | null {
  const rgb = computedRgb(frame, colour) ?? computedRgb(frame, `color-mix(in srgb, ${colour}, ${colour})`);
  frame.style.removeProperty('color');
  return rgb;
}
