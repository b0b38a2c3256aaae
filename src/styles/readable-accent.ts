/** Red, green and blue, each 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The widget's own surfaces and the house colour on them (tokens.css): every accent must be readable on these. */
const surfaces = { light: [255, 254, 251], dark: [23, 28, 28] } as const satisfies Record<string, Rgb>;
const houseColours: readonly Rgb[] = [
  [20, 89, 79],
  [143, 212, 196],
];

/** WCAG asks for 4.5; the rest is room for the tint behind a chosen option. */
const wanted = 5.5;

const channel = (value: number): number => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Rgb): number => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);

/** WCAG contrast ratio, 1–21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((value, i) => Math.round(value + ((to[i] ?? 0) - value) * share)) as unknown as Rgb;

/** The accent, moved towards black or white in small steps until it reads as text on the surface. */
function inkOn(surface: Rgb, accent: Rgb, pole: Rgb): Rgb {
  for (let step = 0; step <= 50; step++) {
    const ink = mix(accent, pole, step / 50);
    if (contrast(ink, surface) >= wanted) return ink;
  }
  return pole;
}

const css = (rgb: Rgb): string => `rgb(${rgb.join(' ')})`;
const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

export interface AccentColours {
  /** The clinic's colour itself, for filled buttons, and what reads on it: black or white, whichever is clearer (never under 4.5:1). */
  readonly fill: string;
  readonly on: string;
  /** The colour as text and lines, on the light and on the dark surface. */
  readonly inkLight: string;
  readonly inkDark: string;
}

/** Black or white, whichever stands out more. */
const poleOn = (colour: Rgb): Rgb => (contrast(colour, white) >= contrast(colour, black) ? white : black);

export const readableAccent = (accent: Rgb): AccentColours => ({
  fill: css(accent),
  on: css(poleOn(accent)),
  inkLight: css(inkOn(surfaces.light, accent, black)),
  inkDark: css(inkOn(surfaces.dark, accent, white)),
});

export const isHouseSurface = (surface: Rgb): boolean =>
  Object.values(surfaces).some(own => own.join() === surface.join());

/** The same for a surface of the clinic's own. @param accent `null`: the house colour */
export function readableOn(surface: Rgb, accent: Rgb | null): Record<'fill' | 'on' | 'ink', string> {
  const house = houseColours.find(each => contrast(each, surface) >= wanted) ?? (houseColours[0] as Rgb);
  const ink = inkOn(surface, accent ?? house, poleOn(surface));
  const fill = accent ?? ink;
  return { fill: css(fill), on: css(poleOn(fill)), ink: css(ink) };
}

/** Reads what `getComputedStyle` gives for a colour mixed in sRGB; `null` for anything else or see-through. */
export function readRgb(computed: string): Rgb | null {
  if (!/^(rgba?\(|color\(srgb )/.test(computed)) return null;
  const numbers =
    computed
      .replace('srgb', '')
      .match(/-?[\d.]+(e-?\d+)?/g)
      ?.map(Number) ?? [];
  const [r, g, b, alpha = 1] = numbers;
  if (r === undefined || g === undefined || b === undefined || alpha < 1) return null;
  const scale = computed.startsWith('color(') ? 255 : 1;
  return [r, g, b].map(value => Math.max(0, Math.min(255, Math.round(value * scale)))) as unknown as Rgb;
}
