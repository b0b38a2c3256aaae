import { firmest, softest } from './pressure-scale.ts';

/** How far down the curve is: two parabolas, one up to the limit as muscles soften, one away from it as they tense. */
export const downAt = (pressure: number, limit: number): number =>
  Math.round(
    pressure > limit
      ? 84 - 76 * ((firmest - pressure) / (firmest - limit)) ** 2
      : 8 + 66 * ((limit - pressure) / (limit - softest)) ** 2,
  );

/** What the dial draws, from back to front, as `d` of SVG paths named for their looks. */
export function dialPaths(start: number, limit: number, here: number): Readonly<Record<string, string>> {
  const at = (pressure: number): string => `M${pressure},${downAt(pressure, limit)}`;
  // The parabolas of `downAt`.
  const rise = `M1,74Q${(1 + limit) / 2},8 ${limit},8`;
  let hatch = '';
  for (let tenth = limit * 10 + 1; tenth < 50; tenth++) hatch += `${at(tenth / 10)}V100`;
  return {
    ground: `${rise}V100H1`,
    hatch,
    base: 'M1,100H5',
    rise,
    fall: `M${limit},8Q${(limit + 5) / 2},84 5,84`,
    limit: `M${limit},0V100`,
    start: `${at(start)}V111`,
    here: `${at(here)}V100`,
    // Next to no length: two round ends, which stay round however wide the drawing is.
    dot: `${at(here)}h.001`,
  };
}
