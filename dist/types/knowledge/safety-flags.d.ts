import type { Tier } from './ids.js';
/** A safety flag: an answer that changes what the visitor should do next. Its sources: `safety-sources.ts`. */
export interface SafetyFlag {
    readonly id: string;
    readonly tier: Exclude<Tier, 'none'>;
    /** Emergencies only: call the emergency number, get help today, or reach a crisis line. */
    readonly act?: 'call' | 'today' | 'crisis';
}
/**
 * Ordered by urgency, then by how often it matters; the order is the order on screen.
 * `fever-on-chemotherapy` may be called in on the cancer team's own line first, so it calls;
 * both variants of the source document are met by the stricter one.
 */
export declare const safetyFlags: readonly [{
    readonly id: 'chest-pain';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'stroke-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'thoughts-of-self-harm';
    readonly tier: 'emergency';
    readonly act: 'crisis';
}, {
    readonly id: 'cauda-equina-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'both-legs-affected';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'thunderclap-headache';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'neck-artery-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'meningitis-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'clot-signs';
    readonly tier: 'emergency';
    readonly act: 'today';
}, {
    readonly id: 'fever-on-chemotherapy';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'spine-injury-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'tearing-back-pain';
    readonly tier: 'emergency';
    readonly act: 'call';
}, {
    readonly id: 'giant-cell-arteritis-signs';
    readonly tier: 'emergency';
    readonly act: 'today';
}, {
    readonly id: 'spreading-skin-infection';
    readonly tier: 'emergency';
    readonly act: 'today';
}, {
    readonly id: 'pregnancy-danger-signs';
    readonly tier: 'emergency';
    readonly act: 'today';
}, {
    readonly id: 'blood-thinner';
    readonly tier: 'doctor';
}, {
    readonly id: 'recent-clot';
    readonly tier: 'doctor';
}, {
    readonly id: 'unstable-heart';
    readonly tier: 'doctor';
}, {
    readonly id: 'uncontrolled-blood-pressure';
    readonly tier: 'doctor';
}, {
    readonly id: 'fragile-bones';
    readonly tier: 'doctor';
}, {
    readonly id: 'recent-surgery';
    readonly tier: 'doctor';
}, {
    readonly id: 'cancer-treatment-now';
    readonly tier: 'doctor';
}, {
    readonly id: 'early-or-high-risk-pregnancy';
    readonly tier: 'doctor';
}, {
    readonly id: 'new-weakness-or-numbness';
    readonly tier: 'doctor';
}, {
    readonly id: 'diabetes-with-numbness';
    readonly tier: 'doctor';
}, {
    readonly id: 'neck-nerve-pain';
    readonly tier: 'doctor';
}, {
    readonly id: 'unexplained-illness-signs';
    readonly tier: 'doctor';
}, {
    readonly id: 'fever-or-infection';
    readonly tier: 'doctor';
}, {
    readonly id: 'skin-problem';
    readonly tier: 'doctor';
}, {
    readonly id: 'unchecked-recent-crash';
    readonly tier: 'doctor';
}, {
    readonly id: 'unchecked-swelling';
    readonly tier: 'doctor';
}, {
    readonly id: 'kidney-failure';
    readonly tier: 'doctor';
}, {
    readonly id: 'persistent-low-mood';
    readonly tier: 'doctor';
}, {
    readonly id: 'minor-with-warning-signs';
    readonly tier: 'doctor';
}, {
    readonly id: 'sleep-apnoea-signs';
    readonly tier: 'doctor';
}, {
    readonly id: 'pregnant';
    readonly tier: 'tell';
}, {
    readonly id: 'past-cancer';
    readonly tier: 'tell';
}, {
    readonly id: 'lymph-nodes-removed';
    readonly tier: 'tell';
}, {
    readonly id: 'controlled-blood-pressure';
    readonly tier: 'tell';
}, {
    readonly id: 'diabetes';
    readonly tier: 'tell';
}, {
    readonly id: 'thin-bones';
    readonly tier: 'tell';
}, {
    readonly id: 'pain-dulling-medicine';
    readonly tier: 'tell';
}, {
    readonly id: 'varicose-veins-or-implant';
    readonly tier: 'tell';
}, {
    readonly id: 'small-skin-patch';
    readonly tier: 'tell';
}, {
    readonly id: 'shooting-limb-pain';
    readonly tier: 'tell';
}, {
    readonly id: 'past-jolt';
    readonly tier: 'tell';
}, {
    readonly id: 'arthritis';
    readonly tier: 'tell';
}, {
    readonly id: 'fits-or-faints';
    readonly tier: 'tell';
}, {
    readonly id: 'oil-or-latex-allergy';
    readonly tier: 'tell';
}, {
    readonly id: 'touch-sensitivity';
    readonly tier: 'tell';
}, {
    readonly id: 'under-18';
    readonly tier: 'tell';
}, {
    readonly id: 'alcohol-or-drugs';
    readonly tier: 'tell';
}];
export type SafetyFlagId = (typeof safetyFlags)[number]['id'];
/** The row of a flag; the map is built once and shared. */
export declare const safetyFlagById: ReadonlyMap<string, SafetyFlag & {
    readonly id: SafetyFlagId;
}>;
