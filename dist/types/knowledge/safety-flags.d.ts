import type { Tier } from './ids.js';
import type { Source } from './source.js';
/** A safety flag: an answer that changes what the visitor should do next. */
export interface SafetyFlag {
    readonly id: string;
    readonly tier: Exclude<Tier, 'none'>;
    /** Emergencies only: call the emergency number, get help today, or reach a crisis line. */
    readonly act?: 'call' | 'today' | 'crisis';
    /** Sources of the medical fact. The tier itself is a house decision throughout. */
    readonly source: readonly Source[];
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
    readonly source: readonly ["heart-and-stroke-signs", "dvt"];
}, {
    readonly id: 'stroke-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["heart-and-stroke-signs"];
}, {
    readonly id: 'thoughts-of-self-harm';
    readonly tier: 'emergency';
    readonly act: 'crisis';
    readonly source: readonly ["lifeline-988"];
}, {
    readonly id: 'cauda-equina-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["cauda-equina"];
}, {
    readonly id: 'both-legs-affected';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["nhs-sciatica"];
}, {
    readonly id: 'thunderclap-headache';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["do-2019"];
}, {
    readonly id: 'neck-artery-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["neck-artery-tear"];
}, {
    readonly id: 'meningitis-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["do-2019"];
}, {
    readonly id: 'clot-signs';
    readonly tier: 'emergency';
    readonly act: 'today';
    readonly source: readonly ["dvt", "lymph-contraindications"];
}, {
    readonly id: 'fever-on-chemotherapy';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["fever-on-chemo"];
}, {
    readonly id: 'spine-injury-signs';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["nhs-whiplash"];
}, {
    readonly id: 'tearing-back-pain';
    readonly tier: 'emergency';
    readonly act: 'call';
    readonly source: readonly ["house"];
}, {
    readonly id: 'giant-cell-arteritis-signs';
    readonly tier: 'emergency';
    readonly act: 'today';
    readonly source: readonly ["nhs-giant-cell-arteritis"];
}, {
    readonly id: 'spreading-skin-infection';
    readonly tier: 'emergency';
    readonly act: 'today';
    readonly source: readonly ["house"];
}, {
    readonly id: 'pregnancy-danger-signs';
    readonly tier: 'emergency';
    readonly act: 'today';
    readonly source: readonly ["pre-eclampsia"];
}, {
    readonly id: 'blood-thinner';
    readonly tier: 'doctor';
    readonly source: readonly ["mayo-clinic", "kallas-2022", "yari-haematoma"];
}, {
    readonly id: 'recent-clot';
    readonly tier: 'doctor';
    readonly source: readonly ["mayo-clinic"];
}, {
    readonly id: 'unstable-heart';
    readonly tier: 'doctor';
    readonly source: readonly ["house", "lymph-contraindications"];
}, {
    readonly id: 'uncontrolled-blood-pressure';
    readonly tier: 'doctor';
    readonly source: readonly ["cambron-2006"];
}, {
    readonly id: 'fragile-bones';
    readonly tier: 'doctor';
    readonly source: readonly ["mayo-clinic"];
}, {
    readonly id: 'recent-surgery';
    readonly tier: 'doctor';
    readonly source: readonly ["mayo-clinic", "cuh-scar-care"];
}, {
    readonly id: 'cancer-treatment-now';
    readonly tier: 'doctor';
    readonly source: readonly ["cancer-council"];
}, {
    readonly id: 'early-or-high-risk-pregnancy';
    readonly tier: 'doctor';
    readonly source: readonly ["mueller-2021"];
}, {
    readonly id: 'new-weakness-or-numbness';
    readonly tier: 'doctor';
    readonly source: readonly ["house"];
}, {
    readonly id: 'diabetes-with-numbness';
    readonly tier: 'doctor';
    readonly source: readonly ["diabetic-neuropathy"];
}, {
    readonly id: 'neck-nerve-pain';
    readonly tier: 'doctor';
    readonly source: readonly ["house"];
}, {
    readonly id: 'unexplained-illness-signs';
    readonly tier: 'doctor';
    readonly source: readonly ["back-pain-when-to-get-help", "do-2019"];
}, {
    readonly id: 'fever-or-infection';
    readonly tier: 'doctor';
    readonly source: readonly ["house"];
}, {
    readonly id: 'skin-problem';
    readonly tier: 'doctor';
    readonly source: readonly ["mayo-clinic"];
}, {
    readonly id: 'unchecked-recent-crash';
    readonly tier: 'doctor';
    readonly source: readonly ["house"];
}, {
    readonly id: 'unchecked-swelling';
    readonly tier: 'doctor';
    readonly source: readonly ["lymphoedema"];
}, {
    readonly id: 'kidney-failure';
    readonly tier: 'doctor';
    readonly source: readonly ["lymph-contraindications"];
}, {
    readonly id: 'persistent-low-mood';
    readonly tier: 'doctor';
    readonly source: readonly ["arroll-2010"];
}, {
    readonly id: 'minor-with-warning-signs';
    readonly tier: 'doctor';
    readonly source: readonly ["house"];
}, {
    readonly id: 'sleep-apnoea-signs';
    readonly tier: 'doctor';
    readonly source: readonly ["house"];
}, {
    readonly id: 'pregnant';
    readonly tier: 'tell';
    readonly source: readonly ["mueller-2021"];
}, {
    readonly id: 'past-cancer';
    readonly tier: 'tell';
    readonly source: readonly ["cancer-council"];
}, {
    readonly id: 'lymph-nodes-removed';
    readonly tier: 'tell';
    readonly source: readonly ["cancer-council"];
}, {
    readonly id: 'controlled-blood-pressure';
    readonly tier: 'tell';
    readonly source: readonly ["cambron-2006"];
}, {
    readonly id: 'diabetes';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'thin-bones';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'pain-dulling-medicine';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'varicose-veins-or-implant';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'small-skin-patch';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'shooting-limb-pain';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'past-jolt';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'arthritis';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'fits-or-faints';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'oil-or-latex-allergy';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'touch-sensitivity';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'under-18';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}, {
    readonly id: 'alcohol-or-drugs';
    readonly tier: 'tell';
    readonly source: readonly ["house"];
}];
export type SafetyFlagId = (typeof safetyFlags)[number]['id'];
/** The row of a flag; the map is built once and shared. */
export declare const safetyFlagById: ReadonlyMap<string, SafetyFlag & {
    readonly id: SafetyFlagId;
}>;
