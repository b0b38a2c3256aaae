import { emergencies, type SafetyFlagId, safetyFlagIds } from '../knowledge/safety-flags.ts';
import {
  type AnsweredOption,
  answerOf,
  anyOf,
  type Facts,
  holds,
  type Trigger,
} from '../questionnaire/facts.ts';
import { toldBy } from '../questionnaire/health-triggers.ts';
import type { Fact } from '../questionnaire/questions.ts';

const nightOrBack: readonly Fact[] = [
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
    ...nightOrBack.map(fact => ['who.under-18', fact] as const),
    ...nightOrBack.map(fact => ['health.under-18', fact] as const),
  ],
  // Treatment over or not, the therapist should know; whether it goes on now is asked on the health screen.
  'past-cancer': ['help.cancer', 'start.cancer-treatment'],
  'touch-sensitivity': ['light-touch.yes', 'widespread.tender'],
};

/** A flag counts under `safety` as it does under `health`, in company as well as alone. */
const onEitherList = (facts: Facts): Pick<Facts, 'has'> => {
  const alike: readonly Fact[] = facts.of('safety').map(flag => `health.${flag}` as const);
  return alike.length > 0 ? { has: fact => facts.has(fact) || alike.includes(fact) } : facts;
};

/** Whether a flag is up: ticked on either list, or following from other answers. */
function isUp(facts: Facts): (id: SafetyFlagId) => boolean {
  const ticked: ReadonlySet<string> = new Set([...facts.of('safety'), ...facts.of('health')]);
  const either = onEitherList(facts);
  return id => ticked.has(id) || anyOf(either, raisedBy[id]);
}

/**
 * Every flag that is up, the most urgent first. Adding an answer can only add flags, so no later answer and no
 * order of answers ever lowers the tier.
 */
export const raisedFlags = (facts: Facts): readonly SafetyFlagId[] => safetyFlagIds.filter(isUp(facts));

/** True when an emergency is among the answers. */
export const isEmergency = (facts: Facts): boolean => emergencies.some(isUp(facts));

/** All that the visitor said which raises this flag: its ticks, then answers it follows from. Empty where it is not up. */
export function saidAllFor(id: SafetyFlagId, facts: Facts): readonly Trigger[] {
  const ticks: readonly Fact[] = [`safety.${id}`, `health.${id}`];
  const either = onEitherList(facts);
  return [
    ...ticks.filter(tick => facts.has(tick)),
    ...(raisedBy[id] ?? []).filter(trigger => holds(either, trigger)),
  ];
}

/** The visitor's own answer behind a raised flag: its tick, or the first answer it follows from. */
export function saidFor(id: SafetyFlagId, facts: Facts): AnsweredOption | null {
  const [fact] = [saidAllFor(id, facts)[0] ?? []].flat();
  return fact ? answerOf(fact) : null;
}
