import type { Assessment, PressureCause } from '../../assessment/types.ts';
import { firmLevel } from '../../knowledge/pressure.ts';
import { type SafetyFlagId, safetyFlagById } from '../../knowledge/safety-flags.ts';
import type { Messages } from '../../messages/messages.ts';

const isFlag = (cause: PressureCause): cause is SafetyFlagId => safetyFlagById.has(cause as SafetyFlagId);

/** Why a start is held down, as a sentence of its own. */
export function causeText(cause: PressureCause, { flagReasons, result }: Messages): string {
  const { reasons, afterOk, afterWait } = result.pressure;
  const own = (reasons as Readonly<Record<string, string>>)[cause];
  if (own !== undefined || !isFlag(cause)) return own ?? '';
  // What such a flag says is whom to ask, or how long to wait: no reason to start lighter after that.
  const hold = safetyFlagById.get(cause)?.handsOn;
  if (hold === 'ask-first') return afterOk;
  return hold === 'wait' ? afterWait : flagReasons[cause];
}

/** What was asked for, in words; empty where the visitor was not sure. */
export const askedText = ({ chosen }: Assessment['pressure'], { result }: Messages): string =>
  chosen === null ? '' : (result.pressure.asked[chosen - 1] ?? '');

/**
 * What was asked for, where a session starts instead, and why; empty where it starts as it was asked for.
 * Source: clinical contract 2, §6 S9.
 */
export function startReasons(pressure: Assessment['pressure'], messages: Messages): readonly string[] {
  const words = messages.result.pressure;
  const { start, chosen, because } = pressure;
  const [cause] = because;
  if (cause)
    return [askedText(pressure, messages), words.starts[start - 1] ?? '', causeText(cause, messages)].filter(
      Boolean,
    );
  return chosen !== null && chosen >= firmLevel ? [words.lighter] : [];
}
