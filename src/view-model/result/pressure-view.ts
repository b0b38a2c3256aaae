import type { Assessment } from '../../assessment/types.ts';
import { pressureClaims } from '../../knowledge/pressure.ts';
import type { Language } from '../../messages/languages.ts';
import { type Cited, claimsView } from './citations.ts';
import { dialView } from './dial-view.ts';
import type { PainWords } from './pain-words.ts';
import { startReasons } from './pressure-reasons.ts';
import type { PressureView } from './pressure-types.ts';
import { prose } from './prose.ts';
import { sayingsView } from './sayings.ts';

/**
 * Why good pressure stays below pain.
 * @param felt where the visitor moved the dial, or `null`
 */
export function pressureView(
  pressure: Assessment['pressure'],
  pain: PainWords,
  felt: number | null | undefined,
  cited: Cited,
  language: Language,
): PressureView {
  const { messages } = language;
  const words = messages.result.pressure;
  return {
    heading: words.heading,
    why: startReasons(pressure, messages),
    paragraphs: [...words.paragraphs, ...(pain.isMoreAllowed ? [words.ceilingMore] : [])].map(text =>
      prose(text, messages),
    ),
    dial: dialView(pressure, pain, felt, language),
    research: words.research,
    sayings: sayingsView(messages),
    claims: claimsView(pressureClaims, cited, language),
  };
}
