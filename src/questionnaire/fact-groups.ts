import type { Fact } from './questions.ts';
import type { Trigger } from './triggers.ts';

/*
 * Facts that several rules mean together. A missing age counts as "rather not say", which is the cautious side.
 * Places that are no longer offered stay in, for answers that still hold them. Source: clinical contract 2, §3.
 */

/** Head, face and jaw, by place or by goal. */
export const head: readonly Fact[] = ['where.head', 'where.jaw-face', 'help.headaches', 'help.jaw'];
/** A headache, by goal or by place. */
export const headache: readonly Fact[] = ['help.headaches', 'where.head'];
/** The neck. */
export const neck: readonly Fact[] = ['where.neck'];
/** The back, by place. */
export const back: readonly Fact[] = ['where.upper-back', 'where.mid-back', 'where.low-back'];
/** Where trouble of the lower spine is felt, and where nobody can say. */
export const lowSpine: readonly Fact[] = [
  'where.mid-back',
  'where.low-back',
  'where.buttock',
  'where.outer-hip',
  'where.hip-groin',
  'where.thigh',
  'where.whole-limb',
  'where.buttock-leg',
  'where.not-sure',
  'where.all-over',
];
/** Any part of a leg, from the buttock down. */
export const leg: readonly Fact[] = [
  'where.buttock',
  'where.outer-hip',
  'where.hip-groin',
  'where.thigh',
  'where.knee',
  'where.shin',
  'where.calf',
  'where.foot-ankle',
  'where.whole-limb',
  'where.buttock-leg',
  'where.lower-leg-foot',
];
/** Where a clot in a leg is felt. */
export const clotLeg: readonly Fact[] = [
  'where.hip-groin',
  'where.thigh',
  'where.knee',
  'where.calf',
  'where.whole-limb',
  'where.buttock-leg',
  'where.lower-leg-foot',
];
/** Any part of an arm, and the armpit. */
export const arm: readonly Fact[] = [
  'where.shoulder',
  'where.upper-arm',
  'where.elbow-forearm',
  'where.wrist-hand',
  'where.armpit-ribs',
  'where.whole-limb',
];
/** Places with a joint, or a joint that got stuck. */
export const joint: readonly Fact[] = [
  'where.shoulder',
  'where.elbow-forearm',
  'where.wrist-hand',
  'where.outer-hip',
  'where.hip-groin',
  'where.knee',
  'where.foot-ankle',
  'where.lower-leg-foot',
  'help.stuck-joint',
];
/** Goals that are about pain. */
export const painGoals: readonly Fact[] = [
  'help.pain',
  'help.tingle',
  'help.headaches',
  'help.jaw',
  'help.stuck-joint',
  'help.sport',
];
/** Goals that have a place on the body. */
export const bodilyGoals: readonly Fact[] = [...painGoals, 'help.posture', 'help.swelling', 'help.scar'];
/** Goals with a story: how it began, and for how long. */
export const hasStory: readonly Fact[] = ['help.sleep', 'help.stress', 'help.cancer', ...bodilyGoals];
/** Goals that ask for nothing but calm. */
export const calmGoals: readonly Fact[] = ['help.sleep', 'help.stress', 'help.relax', 'help.relax-unsure'];
/** Fifty or over, as it was said. */
export const saidOver50: readonly Fact[] = ['age.50-64', 'age.65-plus'];
/** Fifty or over, or not said. */
export const over50: readonly Trigger[] = [...saidOver50, 'age.not-said', '!age'];
/** Under 16. */
export const child: readonly Fact[] = ['age.under-16'];
/** May be pregnant, by age. */
export const childbearing: readonly Trigger[] = ['age.16-17', 'age.18-49', 'age.not-said', '!age'];
/** Pregnant now. */
export const carrying: readonly Fact[] = [
  'pregnancy.first-12-weeks',
  'pregnancy.13-to-36-weeks',
  'pregnancy.37-plus-weeks',
];
/** Pregnant now, or may be: the cautious reading of a missing answer. */
export const maybePregnant: readonly Trigger[] = [
  ...carrying,
  'pregnancy.not-said',
  ['help.pregnant', '!pregnancy'],
];
/** Neck, shoulders and hips: where polymyalgia is felt. */
export const girdle: readonly Fact[] = [
  'where.neck',
  'where.shoulder',
  'where.upper-arm',
  'where.outer-hip',
  'where.hip-groin',
  'where.buttock',
  'where.thigh',
  'where.all-over',
];
/** The jaw, by goal or place, and headaches. */
export const jaw: readonly Fact[] = ['help.jaw', 'where.jaw-face', 'help.headaches'];
/** Gave birth in the last year. */
export const afterBirth: readonly Fact[] = [
  'pregnancy.birth-under-6-weeks',
  'pregnancy.birth-6-weeks-to-1-year',
];
/** Pain that goes down the leg. */
export const downTheLeg: readonly Fact[] = [
  'back-hip-leg.down-leg',
  'leg-signs.down-leg',
  'where.buttock-leg',
];
/** Pain that reaches the leg, on any page. */
export const legPain: readonly Fact[] = [...downTheLeg, 'health.shooting-limb-pain'];
/** Sport, as a goal or as what set it off. */
export const sport: readonly Fact[] = ['help.sport', 'start.training'];
/** For three months and more. */
export const lasting: readonly Fact[] = ['duration.3-months-to-1-year', 'duration.over-1-year'];
/** Any sign of swelling. */
export const swollen: readonly Fact[] = [
  'help.swelling',
  'swelling-signs.heavy-tight',
  'swelling-signs.eve-worse',
  'swelling-signs.post-op-puffy',
  'cancer-signs.swelling',
];
