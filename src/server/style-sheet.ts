import { type Rgb, readableAccent, readRgb } from '../styles/readable-accent.ts';
import { styles } from '../styles/styles.ts';

const hex = (digits: string): Rgb | null => {
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return /^[\da-f]{6}$/i.test(full)
    ? ([0, 2, 4].map(at => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb)
    : null;
};

/**
 * The widget's styles as text, to be served as a file for `renderFirstPage`.
 *
 * @param accent the same colour as the tag's `accent`, as `#rgb`, `#rrggbb` or `rgb(…)`. Any other notation needs a
 *   browser to read it: then the first page has the house colour until the script is there.
 */
export function styleSheet(accent = ''): string {
  const rgb = accent.startsWith('#') ? hex(accent.slice(1)) : readRgb(accent);
  if (!rgb) return styles();
  const { fill, on, inkLight, inkDark } = readableAccent(rgb);
  return `${styles()}
.root{--accent-fill:${fill};--accent-on:${on};--accent-ink:${inkLight}}
.root.dark{--accent-ink:${inkDark}}
@supports (color:light-dark(#000,#fff)){.root.auto{--accent-ink:light-dark(${inkLight},${inkDark})}}
`;
}
