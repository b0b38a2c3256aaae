import type { Assessment } from '../../assessment/types.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import { dialPaths } from './dial-curve.ts';
import type { PainWords } from './pain-words.ts';
import { pressureBarView } from './pressure-bar-view.ts';
import { along, firmest, softest, step, stopFor } from './pressure-scale.ts';
import type { DialView } from './pressure-types.ts';

/** Which sentence stands at a pressure: below the start, at it, above it; at the limit, past it. */
const sentenceAt = (pressure: number, start: number, limit: number): number => {
  if (pressure === limit) return 3;
  return pressure > limit ? 4 : 1 + Math.sign(pressure - start);
};

/**
 * The dial where the visitor moved it; at their start while they have not.
 * @param kind how pain is spoken of; a number stands only where one is said
 * @param felt 1–5 in half steps, or `null`
 */
export function dialView(
  { start, painCeiling }: Pick<Assessment['pressure'], 'start' | 'painCeiling'>,
  { kind }: Pick<PainWords, 'kind'>,
  felt: number | null | undefined,
  language: Language,
): DialView {
  const { messages, tag } = language;
  const { dial: words, pressure: numbers } = messages.result;
  const n = localeOf(tag).number(painCeiling);
  const value = felt ?? start;
  const limit = stopFor(start, painCeiling);
  const level = (pressure: number): string => words.levels[(pressure - softest) / step] ?? '';
  const sentence = sentenceAt(value, start, limit);
  const isNumber = kind === 'number';
  const here = sentence === 3 && !isNumber ? words.limitNoPain : (words.positions[sentence] ?? '');
  const most = isNumber ? [fill(numbers.ceiling, { n })] : kind === 'painless' ? [numbers.painless] : [];
  return {
    label: words.label,
    bar: pressureBarView({ start, painCeiling }, { kind }, language),
    value,
    valueText: fill(here, { n, pressure: level(value) }),
    paths: dialPaths(start, limit, value),
    start: { x: along(start), text: words.start, more: '' },
    limit: {
      x: along(limit),
      text: words.limit,
      more: isNumber ? fill(words.limitAt, { n }) : words.limitHurts,
    },
    sides: words.sides,
    ends: [level(softest), level(firmest)],
    numbers: [numbers.start[start - 1] ?? '', ...most],
    note: words.note,
  };
}
