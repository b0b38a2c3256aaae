import { contrast, type Rgb } from '../../../src/styles/readable-accent.ts';

/** WCAG 2.2, 1.4.3: words on their background. */
export const least = 4.5;

/** What two colours come to, one on the other. */
export interface CheckedPair {
  /** 1 to 21, cut to one decimal, so that 4.49 is not called 4.5. */
  readonly ratio: number;
  readonly passes: boolean;
  /** The nearest colour that passes, as a code; absent where it passes. */
  readonly better?: string;
}

const poles: readonly Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
];
/** Steps between a colour and black or white. */
const steps = 200;

export const asCode = (rgb: Rgb): string =>
  `#${rgb.map(value => value.toString(16).padStart(2, '0')).join('')}`;

const between = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((value, i) => Math.round(value + ((to[i] ?? 0) - value) * share)) as unknown as Rgb;

/** The first shade on the way to black or to white, whichever is reached sooner, that can be read on a background. */
function nearestOn(background: Rgb, colour: Rgb): Rgb {
  for (let step = 1; step <= steps; step++) {
    const shades = poles.map(pole => between(colour, pole, step / steps));
    const [found] = shades.filter(shade => contrast(shade, background) >= least);
    if (found) return found;
  }
  return contrast([0, 0, 0], background) > contrast([255, 255, 255], background)
    ? [0, 0, 0]
    : [255, 255, 255];
}

/** Measures words of one colour on another. */
export function checkPair(background: Rgb, colour: Rgb): CheckedPair {
  const exact = contrast(colour, background);
  const ratio = Math.floor(exact * 10) / 10;
  return exact >= least
    ? { ratio, passes: true }
    : { ratio, passes: false, better: asCode(nearestOn(background, colour)) };
}
