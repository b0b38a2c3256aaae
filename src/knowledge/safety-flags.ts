import type { Tier } from './ids.ts';

/** How soon: the first is help this minute, the last no need to go; the highest of all raised flags counts. */
export const urgencies = ['now', 'today', 'soon', 'routine', 'none'] as const;
export type Urgency = (typeof urgencies)[number];

/** What a flag means for hands-on work, strictest first: nothing until seen; an OK first; until well; adapted; free. */
export const handsOnLevels = ['stop', 'ask-first', 'wait', 'adapt', 'free'] as const;
export type HandsOn = (typeof handsOnLevels)[number];

/** Whom to turn to; words are in the messages under the same ids. */
export type TurnTo =
  | 'ambulance'
  | 'cancer-team'
  | 'cancer-team-or-doctor'
  | 'cancer-teams-24-hour-line'
  | 'crisis-line'
  | 'doctor'
  | 'doctor-if-it-stays'
  | 'doctor-or-a-talking-service'
  | 'doctor-or-emergency-department'
  | 'doctor-or-foot-clinic'
  | 'doctor-or-nurse'
  | 'doctor-or-pharmacist'
  | 'emergency-department'
  | 'kidney-team'
  | 'maternity-unit'
  | 'maternity-unit-ambulance-if-unsafe'
  | 'midwife'
  | 'midwife-if-unsure'
  | 'parent-or-guardian'
  | 'pharmacist'
  | 'pharmacist-if-unsure'
  | 'surgeons-team'
  | 'surgeons-team-or-doctor'
  | 'surgeons-team-or-nurse';

interface FlagRow {
  readonly id: string;
  readonly urgency: Urgency;
  /** For `soon`: days until somebody should have looked. */
  readonly withinDays?: number;
  readonly handsOn: HandsOn;
  readonly turnTo?: TurnTo;
  /** Somebody who is allowed to may already have said that massage is fine: then the visitor is asked. */
  readonly isCheckable?: true;
  /** No longer offered; still understood. */
  readonly isLegacy?: true;
}

/**
 * Every safety flag, most urgent first: how soon, and what it means for hands-on work. Two axes, each on its own.
 * What a flag forbids stands in `assessment/flag-limits.ts`, when it is asked in `questionnaire/`, where the medical
 * fact comes from in `safety-sources.ts`. Source: clinical contract 2, §1; the axes are house decisions throughout.
 */
const rows = [
  { id: 'chest-pain', urgency: 'now', handsOn: 'stop', turnTo: 'ambulance' },
  { id: 'heart-signs', urgency: 'now', handsOn: 'stop', turnTo: 'ambulance' },
  { id: 'stroke-signs', urgency: 'now', handsOn: 'stop', turnTo: 'ambulance' },
  { id: 'thoughts-of-self-harm', urgency: 'now', handsOn: 'stop', turnTo: 'crisis-line' },
  { id: 'pregnancy-bleeding-or-fluid', urgency: 'now', handsOn: 'stop', turnTo: 'maternity-unit' },
  { id: 'pre-eclampsia-signs', urgency: 'now', handsOn: 'stop', turnTo: 'maternity-unit' },
  { id: 'baby-moving-less', urgency: 'now', handsOn: 'stop', turnTo: 'maternity-unit' },
  { id: 'early-labour-signs', urgency: 'now', handsOn: 'stop', turnTo: 'maternity-unit' },
  { id: 'heavy-bleeding-after-birth', urgency: 'now', handsOn: 'stop', turnTo: 'maternity-unit' },
  {
    id: 'mind-changed-after-birth',
    urgency: 'now',
    handsOn: 'stop',
    turnTo: 'maternity-unit-ambulance-if-unsafe',
  },
  { id: 'pregnancy-danger-signs', urgency: 'now', handsOn: 'stop', turnTo: 'maternity-unit', isLegacy: true },
  { id: 'cauda-equina-signs', urgency: 'now', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'both-legs-affected', urgency: 'now', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'thunderclap-headache', urgency: 'now', handsOn: 'stop', turnTo: 'ambulance' },
  { id: 'neck-artery-signs', urgency: 'now', handsOn: 'stop', turnTo: 'ambulance' },
  { id: 'meningitis-signs', urgency: 'now', handsOn: 'stop', turnTo: 'ambulance' },
  { id: 'spine-injury-signs', urgency: 'now', handsOn: 'stop', turnTo: 'ambulance' },
  { id: 'tearing-back-pain', urgency: 'now', handsOn: 'stop', turnTo: 'ambulance' },
  { id: 'tight-painful-limb', urgency: 'now', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'cold-pale-limb', urgency: 'now', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'fever-on-chemotherapy', urgency: 'now', handsOn: 'stop', turnTo: 'cancer-teams-24-hour-line' },
  { id: 'giant-cell-arteritis-signs', urgency: 'today', handsOn: 'stop', turnTo: 'doctor' },
  { id: 'sight-change', urgency: 'today', handsOn: 'stop', turnTo: 'doctor' },
  { id: 'clot-signs', urgency: 'today', handsOn: 'stop', turnTo: 'doctor' },
  { id: 'deep-leg-pain', urgency: 'today', handsOn: 'stop', turnTo: 'doctor' },
  { id: 'hot-swollen-joint', urgency: 'today', handsOn: 'stop', turnTo: 'doctor' },
  { id: 'back-pain-with-fever', urgency: 'today', handsOn: 'stop', turnTo: 'doctor' },
  { id: 'spreading-skin-infection', urgency: 'today', handsOn: 'stop', turnTo: 'doctor' },
  { id: 'wound-infection-signs', urgency: 'today', handsOn: 'stop', turnTo: 'surgeons-team-or-doctor' },
  { id: 'cannot-bear-weight', urgency: 'today', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'child-limp', urgency: 'today', handsOn: 'stop', turnTo: 'doctor-or-emergency-department' },
  { id: 'head-knock-signs', urgency: 'today', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'neck-squeezed', urgency: 'today', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'head-knock-on-thinner', urgency: 'today', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'foot-drop', urgency: 'today', handsOn: 'stop', turnTo: 'doctor' },
  { id: 'muscle-breakdown-signs', urgency: 'today', handsOn: 'stop', turnTo: 'emergency-department' },
  { id: 'unfamiliar-neck-pain', urgency: 'soon', withinDays: 2, handsOn: 'stop', turnTo: 'doctor' },
  { id: 'cord-signs', urgency: 'soon', withinDays: 2, handsOn: 'stop', turnTo: 'doctor' },
  { id: 'new-weakness', urgency: 'soon', withinDays: 2, handsOn: 'stop', turnTo: 'doctor' },
  { id: 'fracture-signs', urgency: 'soon', withinDays: 2, handsOn: 'stop', turnTo: 'doctor' },
  { id: 'bone-stress-hip', urgency: 'soon', withinDays: 2, handsOn: 'stop', turnTo: 'doctor' },
  { id: 'bone-stress-signs', urgency: 'soon', withinDays: 7, handsOn: 'stop', turnTo: 'doctor' },
  {
    id: 'past-cancer-new-pain',
    urgency: 'soon',
    withinDays: 7,
    handsOn: 'stop',
    turnTo: 'cancer-team-or-doctor',
    isCheckable: true,
  },
  {
    id: 'constant-pain',
    urgency: 'soon',
    withinDays: 7,
    handsOn: 'stop',
    turnTo: 'doctor',
    isCheckable: true,
  },
  { id: 'minor-with-warning-signs', urgency: 'soon', withinDays: 2, handsOn: 'stop', turnTo: 'doctor' },
  {
    id: 'child-back-pain',
    urgency: 'soon',
    withinDays: 7,
    handsOn: 'ask-first',
    turnTo: 'doctor',
    isCheckable: true,
  },
  { id: 'unchecked-recent-crash', urgency: 'soon', withinDays: 2, handsOn: 'stop', turnTo: 'doctor' },
  // After an operation, the surgeon's team (see `axes.ts`).
  { id: 'open-wound', urgency: 'soon', withinDays: 2, handsOn: 'stop', turnTo: 'doctor-or-nurse' },
  {
    id: 'unchecked-swelling',
    urgency: 'soon',
    withinDays: 7,
    handsOn: 'ask-first',
    turnTo: 'doctor',
    isCheckable: true,
  },
  {
    id: 'both-legs-swollen',
    urgency: 'soon',
    withinDays: 7,
    handsOn: 'ask-first',
    turnTo: 'doctor',
    isCheckable: true,
  },
  {
    id: 'new-numbness',
    urgency: 'soon',
    withinDays: 7,
    handsOn: 'ask-first',
    turnTo: 'doctor',
    isCheckable: true,
  },
  {
    id: 'new-weakness-or-numbness',
    urgency: 'soon',
    withinDays: 2,
    handsOn: 'stop',
    turnTo: 'doctor',
    isCheckable: true,
    isLegacy: true,
  },
  {
    id: 'weight-loss',
    urgency: 'soon',
    withinDays: 14,
    handsOn: 'ask-first',
    turnTo: 'doctor',
    isCheckable: true,
  },
  {
    id: 'new-lump',
    urgency: 'soon',
    withinDays: 14,
    handsOn: 'ask-first',
    turnTo: 'doctor',
    isCheckable: true,
  },
  {
    id: 'unexplained-illness-signs',
    urgency: 'soon',
    withinDays: 7,
    handsOn: 'stop',
    turnTo: 'doctor',
    isCheckable: true,
    isLegacy: true,
  },
  {
    id: 'polymyalgia-signs',
    urgency: 'soon',
    withinDays: 7,
    handsOn: 'ask-first',
    turnTo: 'doctor',
    isCheckable: true,
  },
  { id: 'inflamed-joints', urgency: 'soon', withinDays: 14, handsOn: 'adapt', turnTo: 'doctor' },
  { id: 'uncontrolled-blood-pressure', urgency: 'soon', withinDays: 14, handsOn: 'adapt', turnTo: 'doctor' },
  { id: 'changing-mole', urgency: 'soon', withinDays: 14, handsOn: 'adapt', turnTo: 'doctor' },
  {
    id: 'persistent-low-mood',
    urgency: 'soon',
    withinDays: 14,
    handsOn: 'free',
    turnTo: 'doctor-or-a-talking-service',
  },
  { id: 'missed-periods', urgency: 'soon', withinDays: 14, handsOn: 'adapt', turnTo: 'doctor' },
  { id: 'inflammatory-back-signs', urgency: 'routine', handsOn: 'adapt', turnTo: 'doctor' },
  { id: 'sleep-apnoea-signs', urgency: 'routine', handsOn: 'free', turnTo: 'doctor' },
  {
    id: 'recent-surgery',
    urgency: 'routine',
    handsOn: 'ask-first',
    turnTo: 'surgeons-team',
    isCheckable: true,
  },
  { id: 'recent-clot', urgency: 'routine', handsOn: 'ask-first', turnTo: 'doctor', isCheckable: true },
  { id: 'unstable-heart', urgency: 'routine', handsOn: 'ask-first', turnTo: 'doctor', isCheckable: true },
  { id: 'recent-heart-event', urgency: 'routine', handsOn: 'ask-first', turnTo: 'doctor', isCheckable: true },
  {
    id: 'cancer-treatment-now',
    urgency: 'none',
    handsOn: 'ask-first',
    turnTo: 'cancer-team',
    isCheckable: true,
  },
  { id: 'cancer-in-bone', urgency: 'none', handsOn: 'ask-first', turnTo: 'cancer-team', isCheckable: true },
  { id: 'low-platelets', urgency: 'none', handsOn: 'ask-first', turnTo: 'cancer-team', isCheckable: true },
  {
    id: 'early-or-high-risk-pregnancy',
    urgency: 'none',
    handsOn: 'ask-first',
    turnTo: 'midwife',
    isCheckable: true,
  },
  { id: 'kidney-failure', urgency: 'none', handsOn: 'ask-first', turnTo: 'kidney-team', isCheckable: true },
  { id: 'recent-fracture', urgency: 'none', handsOn: 'ask-first', turnTo: 'doctor', isCheckable: true },
  { id: 'fever-or-infection', urgency: 'none', handsOn: 'wait', turnTo: 'pharmacist-if-unsure' },
  { id: 'skin-problem', urgency: 'none', handsOn: 'wait', turnTo: 'pharmacist' },
  { id: 'recent-injection', urgency: 'none', handsOn: 'adapt' },
  { id: 'face-injection', urgency: 'none', handsOn: 'adapt' },
  { id: 'face-waits', urgency: 'none', handsOn: 'wait' },
  { id: 'new-sprain', urgency: 'none', handsOn: 'adapt', turnTo: 'pharmacist' },
  { id: 'blood-thinner', urgency: 'none', handsOn: 'adapt', turnTo: 'pharmacist' },
  { id: 'bruises-easily', urgency: 'routine', handsOn: 'adapt', turnTo: 'doctor-or-pharmacist' },
  { id: 'fragile-bones', urgency: 'none', handsOn: 'adapt' },
  { id: 'thin-bones', urgency: 'none', handsOn: 'adapt' },
  { id: 'steroid-tablets', urgency: 'none', handsOn: 'adapt' },
  { id: 'diabetes-with-numbness', urgency: 'routine', handsOn: 'adapt', turnTo: 'doctor-or-foot-clinic' },
  { id: 'old-numbness', urgency: 'none', handsOn: 'adapt' },
  { id: 'weak-grip', urgency: 'routine', handsOn: 'adapt', turnTo: 'doctor-if-it-stays' },
  { id: 'neck-nerve-pain', urgency: 'routine', handsOn: 'adapt', turnTo: 'doctor-if-it-stays' },
  { id: 'shooting-limb-pain', urgency: 'routine', handsOn: 'adapt', turnTo: 'doctor-if-it-stays' },
  { id: 'inflammatory-arthritis', urgency: 'none', handsOn: 'adapt' },
  { id: 'arthritis', urgency: 'none', handsOn: 'adapt' },
  { id: 'past-cancer', urgency: 'none', handsOn: 'adapt' },
  { id: 'lymph-nodes-removed', urgency: 'none', handsOn: 'adapt' },
  { id: 'fibromyalgia-known', urgency: 'none', handsOn: 'adapt' },
  { id: 'pregnant', urgency: 'none', handsOn: 'adapt', turnTo: 'midwife-if-unsure' },
  { id: 'postnatal', urgency: 'none', handsOn: 'adapt', turnTo: 'midwife-if-unsure' },
  { id: 'birth-in-last-year', urgency: 'none', handsOn: 'adapt' },
  { id: 'controlled-blood-pressure', urgency: 'none', handsOn: 'adapt' },
  { id: 'settled-heart', urgency: 'none', handsOn: 'adapt' },
  { id: 'diabetes', urgency: 'none', handsOn: 'adapt' },
  { id: 'pain-dulling-medicine', urgency: 'none', handsOn: 'adapt' },
  { id: 'varicose-veins', urgency: 'none', handsOn: 'adapt' },
  { id: 'implant-or-device', urgency: 'none', handsOn: 'adapt' },
  { id: 'varicose-veins-or-implant', urgency: 'none', handsOn: 'adapt', isLegacy: true },
  { id: 'small-skin-patch', urgency: 'none', handsOn: 'adapt' },
  { id: 'dry-skin', urgency: 'none', handsOn: 'adapt' },
  { id: 'past-jolt', urgency: 'none', handsOn: 'adapt' },
  { id: 'fits-or-faints', urgency: 'none', handsOn: 'adapt' },
  { id: 'severe-allergy', urgency: 'none', handsOn: 'adapt' },
  { id: 'oil-or-latex-allergy', urgency: 'none', handsOn: 'adapt' },
  { id: 'touch-sensitivity', urgency: 'none', handsOn: 'adapt' },
  { id: 'touch-difficult', urgency: 'none', handsOn: 'adapt' },
  { id: 'under-16', urgency: 'none', handsOn: 'adapt', turnTo: 'parent-or-guardian' },
  { id: 'under-18', urgency: 'none', handsOn: 'adapt', turnTo: 'parent-or-guardian' },
  { id: 'alcohol-or-drugs', urgency: 'none', handsOn: 'wait', isLegacy: true },
] as const satisfies readonly FlagRow[];

export type SafetyFlagId = (typeof rows)[number]['id'];

/** A safety flag: an answer that changes what the visitor should do next. */
export interface SafetyFlag extends FlagRow {
  readonly id: SafetyFlagId;
  /** Help now or today, a doctor first, or something to tell the therapist. Frozen; it follows from the two axes. */
  readonly tier: Exclude<Tier, 'none'>;
}

const tierOf = ({ urgency, handsOn }: FlagRow): SafetyFlag['tier'] =>
  urgency === 'now' || urgency === 'today'
    ? 'emergency'
    : handsOn === 'stop' || handsOn === 'ask-first'
      ? 'doctor'
      : 'tell';

/** Most urgent first. */
export const safetyFlags: readonly SafetyFlag[] = rows.map((row: FlagRow & { id: SafetyFlagId }) => ({
  ...row,
  tier: tierOf(row),
}));

/** Their ids, in the same order. */
export const safetyFlagIds: readonly SafetyFlagId[] = safetyFlags.map(({ id }) => id);

/** The row of a flag; the map is built once and shared. */
export const safetyFlagById: ReadonlyMap<SafetyFlagId, SafetyFlag> = new Map(
  safetyFlags.map(flag => [flag.id, flag]),
);
