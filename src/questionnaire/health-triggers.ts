const nerve = [
  'help.tingle',
  'where.neck',
  'where.shoulder',
  'where.elbow-forearm',
  'where.wrist-hand',
  'where.upper-back',
];

/** Health flags that concern only some visitors: offered when any line holds. All others are offered to everyone. */
export const offerWhen: Readonly<Record<string, readonly string[]>> = {
  'neck-nerve-pain': nerve,
  'shooting-limb-pain': [
    ...nerve,
    'where.low-back',
    'where.buttock-leg',
    'where.lower-leg-foot',
    'where.whole-limb',
  ],
  'unchecked-recent-crash': ['start.jolt', 'where.head', 'where.neck', 'where.upper-back', 'where.low-back'],
  'past-jolt': ['where.head', 'where.neck', 'where.upper-back', 'where.low-back'],
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

/** Flags that an earlier answer has settled: nobody is asked the same thing twice. */
export const settledBy: Readonly<Record<string, readonly string[]>> = {
  'under-18': ['who.me', 'who.under-18'],
  pregnant: ['help.pregnant'],
  'past-jolt': ['start.jolt'],
  'lymph-nodes-removed': ['swelling-signs.nodes'],
  'persistent-low-mood': ['sleep-mood.low-mood'],
  'neck-nerve-pain': ['hand.neck-move-arm'],
  'shooting-limb-pain': ['back-hip-leg.down-leg'],
};
