import type { Assessment } from '../../assessment/types.ts';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import type { DialView } from '../types.ts';
import { optionLabel } from '../wording.ts';
import { dialPaths, firmest, limitFor, softest } from './dial-curve.ts';
import { pressureWord } from './modality-view.ts';

/** The visitor's own word for a whole level; half-way: "Light to medium". */
function pressureName(pressure: number, messages: Messages): string {
  const low = optionLabel(messages, 'firmness', String(Math.floor(pressure)));
  return pressure % 1
    ? fill(messages.result.to, { low, high: pressureWord(Math.ceil(pressure), messages) })
    : low;
}

/**
 * The dial where the visitor moved it; at their start while they have not.
 * @param felt 1–5 in half steps, or `null`
 */
export function dialView(
  { start, painCeiling: n }: Assessment['pressure'],
  felt: number | null | undefined,
  messages: Messages,
): DialView {
  const { dial: words, pressure: numbers } = messages.result;
  const value = felt ?? start;
  const limit = limitFor(start, n);
  // Below the start, at it, above it; at the limit, past it.
  const place = value < limit ? 1 + Math.sign(value - start) : value > limit ? 4 : 3;
  return {
    ...words,
    value,
    valueText: fill(words.positions[place] ?? '', { n, pressure: pressureName(value, messages) }),
    paths: dialPaths(start, limit, value),
    start: { x: (start - 1) * 25, text: words.start, more: '' },
    limit: { x: (limit - 1) * 25, text: words.limit, more: fill(words.limitAt, { n }) },
    numbers: [
      fill(numbers.start, { n: start, words: pressureWord(start, messages) }),
      fill(numbers.ceiling, { n }),
    ],
    ends: [pressureName(softest, messages), pressureName(firmest, messages)],
  };
}
