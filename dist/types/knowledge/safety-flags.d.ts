import type { Tier } from './ids.js';
/**
 * Every safety flag by tier, in order of urgency; the order is the order on screen. Sources: `safety-sources.ts`.
 * `sleep-apnoea-signs` was added to the frozen list: the questionnaire offers "I snore loudly or gasp in my
 * sleep", which wants a doctor, so the tick needs a flag to land on.
 */
declare const byTier: {
    readonly emergency: readonly ['chest-pain', 'stroke-signs', 'thoughts-of-self-harm', 'cauda-equina-signs', 'both-legs-affected', 'thunderclap-headache', 'neck-artery-signs', 'meningitis-signs', 'clot-signs', 'fever-on-chemotherapy', 'spine-injury-signs', 'tearing-back-pain', 'giant-cell-arteritis-signs', 'spreading-skin-infection', 'pregnancy-danger-signs'];
    readonly doctor: readonly ['blood-thinner', 'recent-clot', 'unstable-heart', 'uncontrolled-blood-pressure', 'fragile-bones', 'recent-surgery', 'cancer-treatment-now', 'early-or-high-risk-pregnancy', 'new-weakness-or-numbness', 'diabetes-with-numbness', 'neck-nerve-pain', 'unexplained-illness-signs', 'fever-or-infection', 'skin-problem', 'unchecked-recent-crash', 'unchecked-swelling', 'kidney-failure', 'persistent-low-mood', 'minor-with-warning-signs', 'sleep-apnoea-signs'];
    readonly tell: readonly ['pregnant', 'past-cancer', 'lymph-nodes-removed', 'controlled-blood-pressure', 'diabetes', 'thin-bones', 'pain-dulling-medicine', 'varicose-veins-or-implant', 'small-skin-patch', 'shooting-limb-pain', 'past-jolt', 'arthritis', 'fits-or-faints', 'oil-or-latex-allergy', 'touch-sensitivity', 'under-18', 'alcohol-or-drugs'];
};
export type SafetyFlagId = (typeof byTier)[keyof typeof byTier][number];
export type EmergencyId = (typeof byTier)['emergency'][number];
/** A safety flag: an answer that changes what the visitor should do next. */
export interface SafetyFlag {
    readonly id: SafetyFlagId;
    readonly tier: Exclude<Tier, 'none'>;
    /** Emergencies only: call the emergency number, get help today, or reach a crisis line. */
    readonly act: 'call' | 'today' | 'crisis' | null;
}
/** Signs of an emergency, most urgent first. */
export declare const emergencies: readonly EmergencyId[];
/** Most urgent first. */
export declare const safetyFlags: readonly SafetyFlag[];
/** Their ids, in the same order. */
export declare const safetyFlagIds: readonly SafetyFlagId[];
/** The row of a flag; the map is built once and shared. */
export declare const safetyFlagById: ReadonlyMap<SafetyFlagId, SafetyFlag>;
export {};
