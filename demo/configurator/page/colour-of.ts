import { readColour } from '../../../src/element/read-colour.ts';
import type { Rgb } from '../../../src/styles/readable-accent.ts';

const probe = document.createElement('span');
const known = new Map<string, Rgb | null>();

/** A colour as the widget itself reads it. */
export function colourOf(text: string): Rgb | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  document.body.append(probe);
  const rgb = readColour(probe, text);
  probe.remove();
  known.set(text, rgb);
  return rgb;
}
