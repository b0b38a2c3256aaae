import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { girdle, maybePregnant, over50, painGoals } from './fact-groups.ts';
import { both, type OfferedFor, type Trigger } from './triggers.ts';

/** The groups of the health screen, in order. A ticked group opens its lines on the same screen. */
export const healthGroups = [
  'heart-blood',
  'cancer',
  'bones-nerves',
  'recent',
  'long-term',
  'skin-touch',
] as const;
export type HealthGroup = (typeof healthGroups)[number];

/**
 * The lines of the health screen: those without a group are never folded, and stand there when their `when` holds;
 * the others when one of their groups is ticked, or `alsoWhen` holds. Source: clinical contract 2, §3.
 */
export const healthLines: readonly {
  readonly id: SafetyFlagId;
  readonly groups?: readonly HealthGroup[];
  readonly when?: readonly OfferedFor[];
  readonly alsoWhen?: readonly Trigger[];
}[] = [
  { id: 'weight-loss' },
  { id: 'new-lump' },
  { id: 'constant-pain', when: painGoals },
  { id: 'new-weakness', when: painGoals },
  { id: 'new-numbness', when: painGoals },
  { id: 'polymyalgia-signs', when: [both(over50, girdle)] },
  { id: 'blood-thinner', groups: ['heart-blood'] },
  { id: 'bruises-easily', groups: ['heart-blood'] },
  { id: 'recent-clot', groups: ['heart-blood'] },
  { id: 'recent-heart-event', groups: ['heart-blood'] },
  { id: 'unstable-heart', groups: ['heart-blood'] },
  { id: 'settled-heart', groups: ['heart-blood'] },
  { id: 'uncontrolled-blood-pressure', groups: ['heart-blood'] },
  { id: 'controlled-blood-pressure', groups: ['heart-blood'] },
  { id: 'varicose-veins', groups: ['heart-blood'] },
  { id: 'implant-or-device', groups: ['heart-blood', 'cancer'] },
  { id: 'cancer-treatment-now', groups: ['cancer'] },
  { id: 'cancer-in-bone', groups: ['cancer'] },
  { id: 'low-platelets', groups: ['cancer'] },
  { id: 'past-cancer', groups: ['cancer'] },
  { id: 'lymph-nodes-removed', groups: ['cancer'] },
  { id: 'fragile-bones', groups: ['bones-nerves'] },
  { id: 'thin-bones', groups: ['bones-nerves'] },
  { id: 'inflammatory-arthritis', groups: ['bones-nerves'] },
  { id: 'arthritis', groups: ['bones-nerves'] },
  { id: 'old-numbness', groups: ['bones-nerves'] },
  { id: 'fibromyalgia-known', groups: ['bones-nerves'] },
  { id: 'recent-surgery', groups: ['recent'], alsoWhen: ['pregnancy.birth-under-6-weeks'] },
  // Beside the contract, which has it among what is recent: a sore on a foot that will not close is no operation.
  { id: 'open-wound', groups: ['recent', 'skin-touch'] },
  { id: 'recent-fracture', groups: ['recent'] },
  { id: 'new-sprain', groups: ['recent'] },
  { id: 'recent-injection', groups: ['recent'] },
  { id: 'face-injection', groups: ['recent'] },
  { id: 'diabetes', groups: ['long-term'] },
  { id: 'diabetes-with-numbness', groups: ['long-term'] },
  { id: 'fits-or-faints', groups: ['long-term'] },
  { id: 'kidney-failure', groups: ['long-term'] },
  { id: 'steroid-tablets', groups: ['long-term'] },
  { id: 'pain-dulling-medicine', groups: ['long-term'] },
  { id: 'severe-allergy', groups: ['long-term'] },
  { id: 'oil-or-latex-allergy', groups: ['long-term'] },
  { id: 'skin-problem', groups: ['skin-touch'] },
  { id: 'spreading-skin-infection', groups: ['skin-touch'] },
  { id: 'dry-skin', groups: ['skin-touch'] },
  { id: 'small-skin-patch', groups: ['skin-touch'] },
  { id: 'changing-mole', groups: ['skin-touch'] },
  { id: 'touch-sensitivity', groups: ['skin-touch'] },
  { id: 'touch-difficult', groups: ['skin-touch'] },
  { id: 'early-or-high-risk-pregnancy', when: maybePregnant },
];

/** Their ids, in order. */
export const healthFlags: readonly SafetyFlagId[] = healthLines.map(({ id }) => id);
