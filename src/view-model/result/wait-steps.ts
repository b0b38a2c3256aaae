import type { Advice } from '../../assessment/axes.ts';
import type { SafetyFlagId } from '../../knowledge/safety-flags.ts';
import type { Messages } from '../../messages/messages.ts';

type StepId = keyof Messages['result']['stop']['steps'];

/** What not to do until somebody has looked, by what it is. Source: clinical contract 2, §7. */
const stepOf: Readonly<Partial<Record<SafetyFlagId, StepId>>> = {
  'unfamiliar-neck-pain': 'neck',
  'cord-signs': 'neck',
  'bone-stress-hip': 'bone',
  'bone-stress-signs': 'bone',
  'fracture-signs': 'back',
  'past-cancer-new-pain': 'cancer',
};

/** What to do, and leave, while hands-on work is stopped: each once. */
export function waitSteps(
  open: readonly Advice[],
  words: Readonly<Record<StepId, string>>,
): readonly string[] {
  const stopped = open.filter(({ handsOn }) => handsOn === 'stop');
  return [...new Set(stopped.map(({ flag }) => words[stepOf[flag] ?? 'other']))];
}
