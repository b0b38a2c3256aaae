import type { Assessment } from '../../assessment/types.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import { muscleAt } from './muscle-shape.ts';
import type { PainWords } from './pain-words.ts';
import { pressureBarView } from './pressure-bar-view.ts';
import { firmest, softest, step, stopFor } from './pressure-scale.ts';
import type { DialView } from './pressure-types.ts';
import { sayings } from './sayings.ts';

/** Which sentence stands at a pressure: below the start, at it, above it; at the stop, past it. */
const sentenceAt = (pressure: number, start: number, stop: number): number => {
  if (pressure === stop) return 3;
  return pressure > stop ? 4 : 1 + Math.sign(pressure - start);
};

/** What the muscle does there: it rests, softens, is to be left at that, tenses. */
const muscleWords = [0, 1, 1, 2, 3];

/**
 * The dial where the visitor moved it; at their start while they have not.
 * @param pain how pain is spoken of; a number stands only where one is said
 * @param felt 1–5 in half steps, or `null`
 */
export function dialView(
  pressure: Pick<Assessment['pressure'], 'start' | 'painCeiling'>,
  pain: Pick<PainWords, 'kind'>,
  felt: number | null | undefined,
  language: Language,
): DialView {
  const { messages, tag } = language;
  const { dial: words, pressure: numbers } = messages.result;
  const { start, painCeiling } = pressure;
  const n = localeOf(tag).number(painCeiling);
  const value = felt ?? start;
  const stop = stopFor(start, painCeiling);
  const sentence = sentenceAt(value, start, stop);
  const isNumber = pain.kind === 'number';
  const here = sentence === 3 && !isNumber ? words.limitNoPain : (words.positions[sentence] ?? '');
  const most = isNumber ? [fill(numbers.ceiling, { n })] : pain.kind === 'painless' ? [numbers.painless] : [];
  const caption = muscleWords[sentence] ?? 0;
  const said = sayings(messages);
  const captions = words.muscle.map(text => fill(text, said));
  const level = words.levels[(value - softest) / step] ?? '';
  return {
    label: words.label,
    value,
    valueText: join(messages.joins.sentences, [
      fill(here, { ...said, n, pressure: level }),
      captions[caption] ?? '',
    ]),
    muscle: { ...muscleAt(value, stop), captions, caption },
    isPastStop: value > stop,
    bar: pressureBarView(pressure, pain, language),
    sides: [
      { ...muscleAt(start, stop), text: words.sides[0] },
      { ...muscleAt(firmest, Math.min(stop, firmest - step)), text: words.sides[1] },
    ],
    numbers: [numbers.start[start - 1] ?? '', ...most],
    note: words.note,
  };
}
