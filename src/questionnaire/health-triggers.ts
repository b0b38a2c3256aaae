import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { arm, leg, neckAndBack } from './areas.ts';
import type { Fact } from './questions.ts';

/** Facts by health flag; a flag without a row has none. */
type FactsByFlag = Readonly<Partial<Record<SafetyFlagId, readonly Fact[]>>>;

const nerve: readonly Fact[] = ['help.tingle', 'where.neck', 'where.shoulder', ...arm, 'where.upper-back'];

/** Health flags that concern only some visitors: offered when any line holds. All others are offered to everyone. */
export const offerWhen: FactsByFlag = {
  'neck-nerve-pain': nerve,
  'shooting-limb-pain': [...nerve, 'where.low-back', ...leg],
  'unchecked-recent-crash': ['start.jolt', 'where.head', ...neckAndBack],
  'past-jolt': ['where.head', ...neckAndBack],
  'unchecked-swelling': [
    'help.swelling',
    'help.cancer',
    'where.whole-limb',
    'where.lower-leg-foot',
    'start.cancer-treatment',
  ],
  'kidney-failure': [
    'help.swelling',
    'help.cancer',
    'help.pregnant',
    'where.whole-limb',
    'where.lower-leg-foot',
  ],
  'persistent-low-mood': ['help.sleep', 'help.stress', 'start.stress-time', 'where.all-over'],
  'sleep-apnoea-signs': [], // follows from a tick among the sleep signs
  'minor-with-warning-signs': ['who.someone-else'],
};

/** Health flags that an earlier answer is as good as a tick for. Any line is enough. */
export const toldBy: FactsByFlag = {
  'under-18': ['who.under-18'],
  // "Pregnant or just had a baby": the gentler reading of the two.
  pregnant: ['help.pregnant'],
  // How long ago does not matter here: "light first, no sudden neck moves" suits every jolt.
  'past-jolt': ['start.jolt'],
  'lymph-nodes-removed': ['swelling-signs.nodes'],
  'persistent-low-mood': ['sleep-mood.low-mood'],
  'sleep-apnoea-signs': ['sleep-mood.snore-gasp'],
  'neck-nerve-pain': ['hand.neck-move-arm'],
  'shooting-limb-pain': ['back-hip-leg.down-leg'],
};

/** Flags that an earlier answer has settled, with yes or with no: nobody is asked the same thing twice. */
export const settledBy: FactsByFlag = { ...toldBy, 'under-18': ['who.under-18', 'who.me'] };
