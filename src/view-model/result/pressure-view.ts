import type { Assessment } from '../../assessment/types.ts';
import { lowPainCeiling, pressureClaims } from '../../knowledge/pressure.ts';
import type { ReferenceId } from '../../knowledge/references.ts';
import type { Language } from '../../messages/languages.ts';
import { claimView } from './citations.ts';
import { dialView } from './dial-view.ts';
import { prose } from './prose.ts';
import type { PressureView } from './types.ts';

/**
 * Why good pressure stays below pain.
 * @param felt where the visitor moved the dial, or `null`
 */
export function pressureView(
  pressure: Assessment['pressure'],
  felt: number | null | undefined,
  cited: readonly ReferenceId[],
  language: Language,
): PressureView {
  const { messages } = language;
  const words = messages.result.pressure;
  return {
    heading: words.heading,
    paragraphs: [
      ...words.paragraphs,
      ...(pressure.painCeiling > lowPainCeiling ? [words.ceilingMore] : []),
    ].map(text => prose(text, messages)),
    dial: dialView(pressure, felt, language),
    research: words.research,
    sayings: { heading: words.sayings, items: words.words },
    claims: pressureClaims.map(claim => claimView(claim, cited, language)),
  };
}
