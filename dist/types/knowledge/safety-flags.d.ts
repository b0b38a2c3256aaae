import type { Tier } from './ids.js';
/** How soon: the first is help this minute, the last no need to go; the highest of all raised flags counts. */
export declare const urgencies: readonly ['now', 'today', 'soon', 'routine', 'none'];
export type Urgency = (typeof urgencies)[number];
/** What a flag means for hands-on work, strictest first: nothing until seen; an OK first; until well; adapted; free. */
export declare const handsOnLevels: readonly ['stop', 'ask-first', 'wait', 'adapt', 'free'];
export type HandsOn = (typeof handsOnLevels)[number];
/** Whom to turn to; words are in the messages under the same ids. */
export type TurnTo = 'ambulance' | 'cancer-team' | 'cancer-team-or-doctor' | 'cancer-teams-24-hour-line' | 'crisis-line' | 'doctor' | 'doctor-if-it-stays' | 'doctor-or-a-talking-service' | 'doctor-or-emergency-department' | 'doctor-or-foot-clinic' | 'doctor-or-nurse' | 'doctor-or-pharmacist' | 'emergency-department' | 'kidney-team' | 'maternity-unit' | 'maternity-unit-ambulance-if-unsafe' | 'midwife' | 'midwife-if-unsure' | 'parent-or-guardian' | 'pharmacist' | 'pharmacist-if-unsure' | 'surgeons-team' | 'surgeons-team-or-doctor' | 'surgeons-team-or-nurse';
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
declare const rows: readonly [{
    readonly id: 'chest-pain';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'ambulance';
}, {
    readonly id: 'heart-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'ambulance';
}, {
    readonly id: 'stroke-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'ambulance';
}, {
    readonly id: 'thoughts-of-self-harm';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'crisis-line';
}, {
    readonly id: 'pregnancy-bleeding-or-fluid';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'maternity-unit';
}, {
    readonly id: 'pre-eclampsia-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'maternity-unit';
}, {
    readonly id: 'baby-moving-less';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'maternity-unit';
}, {
    readonly id: 'early-labour-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'maternity-unit';
}, {
    readonly id: 'heavy-bleeding-after-birth';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'maternity-unit';
}, {
    readonly id: 'mind-changed-after-birth';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'maternity-unit-ambulance-if-unsafe';
}, {
    readonly id: 'pregnancy-danger-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'maternity-unit';
    readonly isLegacy: true;
}, {
    readonly id: 'cauda-equina-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'both-legs-affected';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'thunderclap-headache';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'ambulance';
}, {
    readonly id: 'neck-artery-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'ambulance';
}, {
    readonly id: 'meningitis-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'ambulance';
}, {
    readonly id: 'spine-injury-signs';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'ambulance';
}, {
    readonly id: 'tearing-back-pain';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'ambulance';
}, {
    readonly id: 'tight-painful-limb';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'cold-pale-limb';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'fever-on-chemotherapy';
    readonly urgency: 'now';
    readonly handsOn: 'stop';
    readonly turnTo: 'cancer-teams-24-hour-line';
}, {
    readonly id: 'giant-cell-arteritis-signs';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'sight-change';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'clot-signs';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'deep-leg-pain';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'hot-swollen-joint';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'back-pain-with-fever';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'spreading-skin-infection';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'wound-infection-signs';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'surgeons-team-or-doctor';
}, {
    readonly id: 'cannot-bear-weight';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'child-limp';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor-or-emergency-department';
}, {
    readonly id: 'head-knock-signs';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'neck-squeezed';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'head-knock-on-thinner';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'foot-drop';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'muscle-breakdown-signs';
    readonly urgency: 'today';
    readonly handsOn: 'stop';
    readonly turnTo: 'emergency-department';
}, {
    readonly id: 'unfamiliar-neck-pain';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'cord-signs';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'new-weakness';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'fracture-signs';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'bone-stress-hip';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'bone-stress-signs';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'past-cancer-new-pain';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'stop';
    readonly turnTo: 'cancer-team-or-doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'constant-pain';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'minor-with-warning-signs';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'child-back-pain';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'unchecked-recent-crash';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'open-wound';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor-or-nurse';
}, {
    readonly id: 'unchecked-swelling';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'both-legs-swollen';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'new-numbness';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'new-weakness-or-numbness';
    readonly urgency: 'soon';
    readonly withinDays: 2;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
    readonly isLegacy: true;
}, {
    readonly id: 'weight-loss';
    readonly urgency: 'soon';
    readonly withinDays: 14;
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'new-lump';
    readonly urgency: 'soon';
    readonly withinDays: 14;
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'unexplained-illness-signs';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'stop';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
    readonly isLegacy: true;
}, {
    readonly id: 'polymyalgia-signs';
    readonly urgency: 'soon';
    readonly withinDays: 7;
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'inflamed-joints';
    readonly urgency: 'soon';
    readonly withinDays: 14;
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'uncontrolled-blood-pressure';
    readonly urgency: 'soon';
    readonly withinDays: 14;
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'changing-mole';
    readonly urgency: 'soon';
    readonly withinDays: 14;
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'persistent-low-mood';
    readonly urgency: 'soon';
    readonly withinDays: 14;
    readonly handsOn: 'free';
    readonly turnTo: 'doctor-or-a-talking-service';
}, {
    readonly id: 'missed-periods';
    readonly urgency: 'soon';
    readonly withinDays: 14;
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'inflammatory-back-signs';
    readonly urgency: 'routine';
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'sleep-apnoea-signs';
    readonly urgency: 'routine';
    readonly handsOn: 'free';
    readonly turnTo: 'doctor';
}, {
    readonly id: 'recent-surgery';
    readonly urgency: 'routine';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'surgeons-team';
    readonly isCheckable: true;
}, {
    readonly id: 'recent-clot';
    readonly urgency: 'routine';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'unstable-heart';
    readonly urgency: 'routine';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'recent-heart-event';
    readonly urgency: 'routine';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'cancer-treatment-now';
    readonly urgency: 'none';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'cancer-team';
    readonly isCheckable: true;
}, {
    readonly id: 'cancer-in-bone';
    readonly urgency: 'none';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'cancer-team';
    readonly isCheckable: true;
}, {
    readonly id: 'low-platelets';
    readonly urgency: 'none';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'cancer-team';
    readonly isCheckable: true;
}, {
    readonly id: 'early-or-high-risk-pregnancy';
    readonly urgency: 'none';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'midwife';
    readonly isCheckable: true;
}, {
    readonly id: 'kidney-failure';
    readonly urgency: 'none';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'kidney-team';
    readonly isCheckable: true;
}, {
    readonly id: 'recent-fracture';
    readonly urgency: 'none';
    readonly handsOn: 'ask-first';
    readonly turnTo: 'doctor';
    readonly isCheckable: true;
}, {
    readonly id: 'fever-or-infection';
    readonly urgency: 'none';
    readonly handsOn: 'wait';
    readonly turnTo: 'pharmacist-if-unsure';
}, {
    readonly id: 'skin-problem';
    readonly urgency: 'none';
    readonly handsOn: 'wait';
    readonly turnTo: 'pharmacist';
}, {
    readonly id: 'recent-injection';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'face-injection';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'face-waits';
    readonly urgency: 'none';
    readonly handsOn: 'wait';
}, {
    readonly id: 'new-sprain';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
    readonly turnTo: 'pharmacist';
}, {
    readonly id: 'blood-thinner';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
    readonly turnTo: 'pharmacist';
}, {
    readonly id: 'bruises-easily';
    readonly urgency: 'routine';
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor-or-pharmacist';
}, {
    readonly id: 'fragile-bones';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'thin-bones';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'steroid-tablets';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'diabetes-with-numbness';
    readonly urgency: 'routine';
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor-or-foot-clinic';
}, {
    readonly id: 'old-numbness';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'weak-grip';
    readonly urgency: 'routine';
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor-if-it-stays';
}, {
    readonly id: 'neck-nerve-pain';
    readonly urgency: 'routine';
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor-if-it-stays';
}, {
    readonly id: 'shooting-limb-pain';
    readonly urgency: 'routine';
    readonly handsOn: 'adapt';
    readonly turnTo: 'doctor-if-it-stays';
}, {
    readonly id: 'inflammatory-arthritis';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'arthritis';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'past-cancer';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'lymph-nodes-removed';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'fibromyalgia-known';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'pregnant';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
    readonly turnTo: 'midwife-if-unsure';
}, {
    readonly id: 'postnatal';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
    readonly turnTo: 'midwife-if-unsure';
}, {
    readonly id: 'birth-in-last-year';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'controlled-blood-pressure';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'settled-heart';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'diabetes';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'pain-dulling-medicine';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'varicose-veins';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'implant-or-device';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'varicose-veins-or-implant';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
    readonly isLegacy: true;
}, {
    readonly id: 'small-skin-patch';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'dry-skin';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'past-jolt';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'fits-or-faints';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'severe-allergy';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'oil-or-latex-allergy';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'touch-sensitivity';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'touch-difficult';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
}, {
    readonly id: 'under-16';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
    readonly turnTo: 'parent-or-guardian';
}, {
    readonly id: 'under-18';
    readonly urgency: 'none';
    readonly handsOn: 'adapt';
    readonly turnTo: 'parent-or-guardian';
}, {
    readonly id: 'alcohol-or-drugs';
    readonly urgency: 'none';
    readonly handsOn: 'wait';
    readonly isLegacy: true;
}];
export type SafetyFlagId = (typeof rows)[number]['id'];
/** A safety flag: an answer that changes what the visitor should do next. */
export interface SafetyFlag extends FlagRow {
    readonly id: SafetyFlagId;
    /** Help now or today, a doctor first, or something to tell the therapist. Frozen; it follows from the two axes. */
    readonly tier: Exclude<Tier, 'none'>;
}
/** Most urgent first. */
export declare const safetyFlags: readonly SafetyFlag[];
/** Their ids, in the same order. */
export declare const safetyFlagIds: readonly SafetyFlagId[];
/** The row of a flag; the map is built once and shared. */
export declare const safetyFlagById: ReadonlyMap<SafetyFlagId, SafetyFlag>;
export {};
