import { type Rgb, readableAccent, readableOn, readRgb } from '../../../src/styles/readable-accent.ts';
import type { Browser } from '../state/judge.ts';
import type { SetUp } from '../state/set-up.ts';
import { asCode, type CheckedPair, checkPair } from './checked-pair.ts';

/** One line of the report. */
export interface ColourLine {
  readonly id: string;
  readonly name: string;
  readonly pair: CheckedPair;
  /** Both as codes, to be shown. */
  readonly background: string;
  readonly colour: string;
  /** The field that `pair.better` would go into. */
  readonly path: string;
  /** What the check does about it by itself, where it does not pass. */
  readonly instead?: string;
}

/** The widget's own surfaces and words (src/styles/tokens.css; a test holds them equal). */
export const house = {
  light: { name: 'light', surface: [255, 254, 251], text: [31, 42, 41] },
  dark: { name: 'dark', surface: [23, 28, 28], text: [235, 238, 234] },
} as const satisfies Record<string, { name: string; surface: Rgb; text: Rgb }>;

const codeOf = (css: string): string => {
  const rgb = readRgb(css.replace(/^rgb\((\S+) (\S+) (\S+)\)$/, 'rgb($1, $2, $3)'));
  return rgb ? asCode(rgb) : css;
};

function accentLine(id: string, on: string, surface: Rgb, accent: Rgb, ink: string): ColourLine {
  const pair = checkPair(surface, accent);
  return {
    id,
    name: `Your colour on ${on}`,
    pair,
    background: asCode(surface),
    colour: asCode(accent),
    path: 'accent',
    ...(pair.passes
      ? {}
      : {
          instead: `For words and lines the check uses ${codeOf(ink)} by itself. Buttons keep your colour.`,
        }),
  };
}

/**
 * How well a clinic's colours can be read: its accent on both of our backgrounds, or on its own, and its own words on its
 * own background. Empty where no colour is set.
 * @param made a set-up that is `ready`
 */
export function colourReport(made: SetUp, { colourOf }: Browser): readonly ColourLine[] {
  const colour = (path: string): Rgb | null => {
    const text = made[path];
    return text === undefined ? null : colourOf(text);
  };
  const accent = colour('accent');
  const surface = colour('look.surface');
  const text = colour('look.text');
  const lines: ColourLine[] = [];
  if (accent && surface)
    lines.push(accentLine('accent', 'your background', surface, accent, readableOn(surface, accent).ink));
  else if (accent) {
    const { inkLight, inkDark } = readableAccent(accent);
    lines.push(accentLine('accent-light', 'light', house.light.surface, accent, inkLight));
    lines.push(accentLine('accent-dark', 'dark', house.dark.surface, accent, inkDark));
  }
  if (surface || text) {
    const schemes =
      made['theme'] === 'dark'
        ? [house.dark]
        : made['theme'] === 'light'
          ? [house.light]
          : Object.values(house);
    for (const scheme of surface && text ? schemes.slice(0, 1) : schemes) {
      const [background, words] = [surface ?? scheme.surface, text ?? scheme.text];
      lines.push({
        id: `text-${scheme.name}`,
        name:
          surface && text
            ? 'Your text on your background'
            : surface
              ? `Our ${scheme.name} scheme’s text on your background`
              : `Your text on our ${scheme.name} background`,
        pair: checkPair(background, words),
        background: asCode(background),
        colour: asCode(words),
        path: 'look.text',
      });
    }
  }
  return lines;
}
