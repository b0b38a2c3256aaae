import { issue } from '../config/issue.ts';
import { accentIssue } from '../config/resolve-config.ts';
import type { ConfigIssue, ResolvedConfig } from '../config/types.ts';
import {
  contrast,
  isHouseSurface,
  type Rgb,
  readableAccent,
  readableOn,
  readRgb,
} from '../styles/readable-accent.ts';
import { knowsColour, readColour } from './read-colour.ts';
import { surfaceOf } from './surface.ts';

const properties = ['--accent-fill', '--accent-on', '--accent-ink'] as const;
/** WCAG 2.2, 1.4.3. */
const least = 4.5;

type Wanted = Pick<ResolvedConfig, 'accent' | 'theme'>;

/** Values for the properties; empty: the style sheet's own stay. */
function valuesFor(
  frame: HTMLElement,
  accent: Rgb | null,
  theme: string,
  surface: Rgb | null,
): readonly string[] {
  if (surface) {
    const { fill, on, ink } = readableOn(surface, accent);
    return [fill, on, ink];
  }
  if (!accent) return ['', '', ''];
  const { fill, on, inkLight, inkDark } = readableAccent(accent);
  const follows = theme === 'auto' && knowsColour(frame, 'light-dark(#000, #fff)');
  const ink = follows ? `light-dark(${inkLight}, ${inkDark})` : theme === 'dark' ? inkDark : inkLight;
  return [fill, on, ink];
}

/** Whether the clinic's own surface and text let anybody read. */
function readingIssues(surface: Rgb | null, text: Rgb | null, written: string): readonly ConfigIssue[] {
  if (!surface) {
    const problem = 'see-through or with a picture behind, so nobody can tell what is readable on it';
    return [issue('--mfc-surface', '', problem, 'a colour that covers', 'colours for our own surface')];
  }
  const ratio = text ? contrast(text, surface) : least;
  if (ratio >= least) return [];
  const allowed = `at least ${least}:1; set --mfc-surface and --mfc-text together`;
  const found = `${Math.floor(ratio * 10) / 10}:1 on its surface`;
  return [issue('--mfc-text', written, found, allowed, 'it as it is')];
}

/**
 * The clinic's colour, by `accent` or else by `--mfc-accent`, and its companions that stay readable on the surface in
 * force. Set through the style object, which a strict policy allows.
 */
export class Accent {
  #painted = '';
  #frame: HTMLElement | undefined;
  /** What was last found on the page: a surface of the clinic's own, and a colour in its style sheet. */
  #surface: Rgb | null = null;
  #inStyles: string | null = null;
  #accentIssues: readonly ConfigIssue[] = [];
  #readingIssues: readonly ConfigIssue[] = [];

  get issues(): readonly ConfigIssue[] {
    return [...this.#accentIssues, ...this.#readingIssues];
  }

  /** Paints for the surface that was last found; for our own, before one was looked for. Asks the page for no style. */
  paint(frame: HTMLElement, { accent, theme }: Wanted): void {
    const colour = accent ?? this.#inStyles;
    const wanted = [colour, theme, this.#surface].join();
    if (this.#painted === wanted && this.#frame === frame) return;
    this.#painted = wanted;
    this.#frame = frame;
    const rgb = colour === null ? null : readColour(frame, colour);
    this.#accentIssues =
      colour === null || rgb ? [] : [accentIssue(accent === null ? '--mfc-accent' : 'accent', colour)];
    valuesFor(frame, rgb, theme, this.#surface).forEach((value, i) => {
      frame.style.setProperty(properties[i] ?? '', value);
    });
  }

  /** Once the page is painted: looks at what is in force, and paints anew where that is not ours. */
  look(frame: HTMLElement, wanted: Wanted): void {
    // Then it is the visitor's own colours.
    if (matchMedia('(forced-colors: active)').matches) return;
    const styles: CSSStyleDeclaration | null = getComputedStyle(frame);
    // In a frame of the page that is not shown, browsers compute nothing.
    if (!styles?.backgroundColor) return;
    this.#inStyles = styles.getPropertyValue('--mfc-accent').trim() || null;
    const surface = surfaceOf(frame);
    this.#surface = surface && isHouseSurface(surface) ? null : surface;
    this.paint(frame, wanted);
    this.#readingIssues = readingIssues(surface, readRgb(styles.color), styles.color);
  }
}
