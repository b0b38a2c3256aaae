import type { Assessment } from '../assessment/types.ts';
import { lowPainCeiling, pressureClaims } from '../knowledge/pressure.ts';
import type { ReferenceId } from '../knowledge/references.ts';
import { fill } from '../messages/fill.ts';
import type { Messages } from '../messages/messages.ts';
import { claimView } from './citations.ts';
import { pressureWord } from './modality-view.ts';
import { prose } from './prose.ts';
import type { PressureView } from './types.ts';

/** Why good pressure stays below pain, with the visitor's own two numbers, each on its own scale. */
export function pressureView(
  { start, painCeiling }: Assessment['pressure'],
  cited: readonly ReferenceId[],
  messages: Messages,
): PressureView {
  const words = messages.result.pressure;
  return {
    heading: words.heading,
    paragraphs: [...words.paragraphs, ...(painCeiling > lowPainCeiling ? [words.ceilingMore] : [])].map(
      text => prose(text, messages),
    ),
    start: {
      value: start,
      max: 5,
      text: fill(words.start, { n: start, words: pressureWord(start, messages) }),
    },
    ceiling: { value: painCeiling, max: 10, text: fill(words.ceiling, { n: painCeiling }) },
    sayings: { heading: words.sayings, items: words.words },
    claims: pressureClaims.map(claim => claimView(claim, cited, messages)),
  };
}
