import type { Assessment } from '../../assessment/types.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import type { PainWords } from './pain-words.ts';
import { along, stopFor } from './pressure-scale.ts';
import type { PressureBarView } from './pressure-types.ts';

/**
 * Where a session starts and where it stops, as a bar.
 * @param kind how pain is spoken of: `none` for those to whom nothing is said about it, and no stop is drawn
 */
export function pressureBarView(
  { start, painCeiling }: Pick<Assessment['pressure'], 'start' | 'painCeiling'>,
  { kind }: Pick<PainWords, 'kind'>,
  { messages, tag }: Language,
): PressureBarView {
  const { bar, dial } = messages.result;
  const stop =
    kind === 'number' ? fill(bar.stop, { n: localeOf(tag).number(painCeiling) }) : bar.stopPainless;
  return {
    start: { x: along(start), text: bar.starts[start - 1] ?? '' },
    stop: kind === 'none' ? null : { x: along(stopFor(start, painCeiling)), text: stop },
    ends: [dial.levels[0], dial.levels[8]],
  };
}
