import { type Rgb, readableAccent, readRgb } from '../styles/readable-accent.ts';

const properties = ['--accent-fill', '--accent-on', '--accent-ink'] as const;

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

/**
 * Puts the clinic's colour and its readable companions on the frame; `null` takes them away again.
 * Set through the style object, which a strict policy allows. Returns false when the browser knows no such
 * colour: then the house colour stays.
 */
export function paintAccent(frame: HTMLElement, accent: string | null, theme: string): boolean {
  for (const property of properties) frame.style.removeProperty(property);
  if (accent === null) return true;
  const rgb = computedRgb(frame, accent) ?? computedRgb(frame, `color-mix(in srgb, ${accent}, ${accent})`);
  frame.style.removeProperty('color');
  if (!rgb) return false;
  const { fill, on, inkLight, inkDark } = readableAccent(rgb);
  const follows = theme === 'auto' && CSS.supports('color', 'light-dark(#000, #fff)');
  const ink = follows ? `light-dark(${inkLight}, ${inkDark})` : theme === 'dark' ? inkDark : inkLight;
  [fill, on, ink].forEach((value, i) => {
    frame.style.setProperty(properties[i] ?? '', value);
  });
  return true;
}
