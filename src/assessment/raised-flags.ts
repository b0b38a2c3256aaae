import { emergencies, type SafetyFlagId, safetyFlagById } from '../knowledge/safety-flags.ts';
import { anyOf, type Fact, type Facts, type Trigger } from '../questionnaire/facts.ts';
import { toldBy } from '../questionnaire/health-triggers.ts';

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
 * Flags that follow from answers elsewhere, beside those the visitor ticks. Any line is enough; a list
 * within needs all of its facts. Where the clinical document leaves room, the cautious reading stands, with its reason.
 */
export const raisedBy: Readonly<Partial<Record<SafetyFlagId, readonly Trigger[]>>> = {
  ...toldBy,
  // Late trigger: treatment and fever ticked apart say the same as the emergency sign itself.
  'fever-on-chemotherapy': [['health.cancer-treatment-now', 'health.fever-or-infection']],
  // Feet tingling too: not the wrist. With diabetes it is the known mimic, without it still unexplained.
  'diabetes-with-numbness': [['hand.hands-and-feet', 'health.diabetes']],
  // A weak thumb or dropped cups want a check before hands-on work (conditions, carpal tunnel: doctor).
  'new-weakness-or-numbness': ['hand.hands-and-feet', 'hand.drop'],
  // Trouble that began with an operation under six weeks ago means an operation under about six weeks ago.
  'recent-surgery': [['start.operation', 'duration.under-6-weeks']],
  'minor-with-warning-signs': [
    ...nightOrBack.map(fact => ['who.under-18', fact]),
    ...nightOrBack.map(fact => ['health.under-18', fact]),
  ],
  // Treatment over or not, the therapist should know; whether it goes on now is asked on the health screen.
  'past-cancer': ['help.cancer', 'start.cancer-treatment'],
  'touch-sensitivity': ['light-touch.yes', 'widespread.tender'],
};

/** A flag counts under `safety` as it does under `health`, in company as well as alone. */
const onEitherList = (facts: Facts): Pick<Facts, 'has'> => {
  const alike = facts.of('safety').map(flag => `health.${flag}` as const);
  return { has: fact => facts.has(fact) || alike.includes(fact as `health.${string}`) };
};

/** Whether a flag is up: ticked on either list, or following from other answers. */
function isUp(facts: Facts): (id: SafetyFlagId) => boolean {
  const safety = facts.of('safety');
  const health = facts.of('health');
  const either = onEitherList(facts);
  return id => safety.includes(id) || health.includes(id) || anyOf(either, raisedBy[id]);
}

/**
 * Every flag that is up, the most urgent first. Adding an answer can only add flags, so no later answer and no
 * order of answers ever lowers the tier.
 */
export const raisedFlags = (facts: Facts): readonly SafetyFlagId[] =>
  [...safetyFlagById.keys()].filter(isUp(facts));

/** True when an emergency is among the answers. */
export const isEmergency = (facts: Facts): boolean => emergencies.some(isUp(facts));

/** The visitor's own answer behind a raised flag: its tick, or the first answer it follows from. */
export function saidFor(id: SafetyFlagId, facts: Facts): Fact | undefined {
  const triggers: readonly Trigger[] = [`safety.${id}`, `health.${id}`, ...(raisedBy[id] ?? [])];
  const either = onEitherList(facts);
  return [triggers.find(trigger => anyOf(either, [trigger]))].flat()[0] as Fact | undefined;
}
