import { type SafetyFlagId, safetyFlags } from '../knowledge/safety-flags.ts';
import { anyOf, type Fact, type Facts } from '../questionnaire/facts.ts';

const nightOrBack = [
  'where.low-back',
  'where.upper-back',
  'where.buttock-leg',
  'hand.night-hand',
  'shoulder-hip.night-lie',
  'sleep-mood.pain-wakes',
  'health.fever-or-infection',
  'health.unexplained-illness-signs',
];

/**
 * Flags that follow from answers elsewhere, beside those the visitor ticks. Any line is enough; `a+b` needs
 * both. Where the clinical document leaves room, the cautious reading stands, with its reason.
 */
const raisedBy: Readonly<Partial<Record<SafetyFlagId, readonly string[]>>> = {
  // Late trigger: treatment and fever ticked apart say the same as the emergency sign itself.
  'fever-on-chemotherapy': [
    'health.cancer-treatment-now+health.fever-or-infection',
    'safety.cancer-treatment-now+safety.fever-or-infection',
  ],
  // Feet tingling too: not the wrist. With diabetes it is the known mimic, without it still unexplained.
  'diabetes-with-numbness': ['hand.hands-and-feet+health.diabetes'],
  // A weak thumb or dropped cups want a check before hands-on work (conditions, carpal tunnel: doctor).
  'new-weakness-or-numbness': ['hand.hands-and-feet', 'hand.drop'],
  'neck-nerve-pain': ['hand.neck-move-arm'],
  'persistent-low-mood': ['sleep-mood.low-mood'],
  'sleep-apnoea-signs': ['sleep-mood.snore-gasp'],
  // Trouble that began with an operation under six weeks ago means an operation under about six weeks ago.
  'recent-surgery': ['start.operation+duration.under-6-weeks'],
  'minor-with-warning-signs': [
    ...nightOrBack.map(fact => `who.under-18+${fact}`),
    ...nightOrBack.map(fact => `health.under-18+${fact}`),
  ],
  // "Pregnant or just had a baby": the gentler reading of the two.
  pregnant: ['help.pregnant'],
  // Treatment over or not, the therapist should know; whether it goes on now is asked on the health screen.
  'past-cancer': ['help.cancer', 'start.cancer-treatment'],
  'lymph-nodes-removed': ['swelling-signs.nodes'],
  'shooting-limb-pain': ['back-hip-leg.down-leg'],
  // How long ago does not matter here: "light first, no sudden neck moves" suits every jolt.
  'past-jolt': ['start.jolt'],
  'touch-sensitivity': ['light-touch.yes', 'widespread.tender'],
  'under-18': ['who.under-18'],
};

interface Watch {
  readonly id: SafetyFlagId;
  readonly isEmergency: boolean;
  readonly facts: readonly string[];
}

let watches: readonly Watch[] | undefined;

const makeWatches = (): readonly Watch[] =>
  safetyFlags.map(({ id, tier }) => ({
    id,
    isEmergency: tier === 'emergency',
    facts: [`safety.${id}`, `health.${id}`, ...(raisedBy[id] ?? [])],
  }));

/**
 * Every flag that is up, the most urgent first. Adding an answer can only add flags, so no later answer and no
 * order of answers ever lowers the tier.
 */
export function raisedFlags(facts: Facts): readonly SafetyFlagId[] {
  watches ??= makeWatches();
  return watches.filter(watch => anyOf(facts, watch.facts)).map(({ id }) => id);
}

/** True when an emergency is among the answers. */
export function isEmergency(facts: Facts): boolean {
  watches ??= makeWatches();
  return watches.some(watch => watch.isEmergency && anyOf(facts, watch.facts));
}

/** The visitor's own answer behind a raised flag: its tick, or the first answer it follows from. */
export function saidFor(id: SafetyFlagId, facts: Facts): Fact | undefined {
  watches ??= makeWatches();
  const keys = watches.find(watch => watch.id === id)?.facts.filter(key => anyOf(facts, [key])) ?? [];
  return keys[0]?.split('+')[0] as Fact | undefined;
}
