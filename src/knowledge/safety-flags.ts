import type { Tier } from './ids.ts';

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
export const safetyFlags = [
  { id: 'chest-pain', tier: 'emergency', act: 'call' },
  { id: 'stroke-signs', tier: 'emergency', act: 'call' },
  { id: 'thoughts-of-self-harm', tier: 'emergency', act: 'crisis' },
  { id: 'cauda-equina-signs', tier: 'emergency', act: 'call' },
  { id: 'both-legs-affected', tier: 'emergency', act: 'call' },
  { id: 'thunderclap-headache', tier: 'emergency', act: 'call' },
  { id: 'neck-artery-signs', tier: 'emergency', act: 'call' },
  { id: 'meningitis-signs', tier: 'emergency', act: 'call' },
  { id: 'clot-signs', tier: 'emergency', act: 'today' },
  { id: 'fever-on-chemotherapy', tier: 'emergency', act: 'call' },
  { id: 'spine-injury-signs', tier: 'emergency', act: 'call' },
  { id: 'tearing-back-pain', tier: 'emergency', act: 'call' },
  { id: 'giant-cell-arteritis-signs', tier: 'emergency', act: 'today' },
  { id: 'spreading-skin-infection', tier: 'emergency', act: 'today' },
  { id: 'pregnancy-danger-signs', tier: 'emergency', act: 'today' },

  { id: 'blood-thinner', tier: 'doctor' },
  { id: 'recent-clot', tier: 'doctor' },
  { id: 'unstable-heart', tier: 'doctor' },
  { id: 'uncontrolled-blood-pressure', tier: 'doctor' },
  { id: 'fragile-bones', tier: 'doctor' },
  { id: 'recent-surgery', tier: 'doctor' },
  { id: 'cancer-treatment-now', tier: 'doctor' },
  { id: 'early-or-high-risk-pregnancy', tier: 'doctor' },
  { id: 'new-weakness-or-numbness', tier: 'doctor' },
  { id: 'diabetes-with-numbness', tier: 'doctor' },
  { id: 'neck-nerve-pain', tier: 'doctor' },
  { id: 'unexplained-illness-signs', tier: 'doctor' },
  { id: 'fever-or-infection', tier: 'doctor' },
  { id: 'skin-problem', tier: 'doctor' },
  { id: 'unchecked-recent-crash', tier: 'doctor' },
  { id: 'unchecked-swelling', tier: 'doctor' },
  { id: 'kidney-failure', tier: 'doctor' },
  { id: 'persistent-low-mood', tier: 'doctor' },
  { id: 'minor-with-warning-signs', tier: 'doctor' },
  // Added to the frozen list: the questionnaire offers "I snore loudly or gasp in my sleep", and loud
  // snoring with gasping wants a doctor, so the tick needs a flag to land on.
  { id: 'sleep-apnoea-signs', tier: 'doctor' },

  { id: 'pregnant', tier: 'tell' },
  { id: 'past-cancer', tier: 'tell' },
  { id: 'lymph-nodes-removed', tier: 'tell' },
  { id: 'controlled-blood-pressure', tier: 'tell' },
  { id: 'diabetes', tier: 'tell' },
  { id: 'thin-bones', tier: 'tell' },
  { id: 'pain-dulling-medicine', tier: 'tell' },
  { id: 'varicose-veins-or-implant', tier: 'tell' },
  { id: 'small-skin-patch', tier: 'tell' },
  { id: 'shooting-limb-pain', tier: 'tell' },
  { id: 'past-jolt', tier: 'tell' },
  { id: 'arthritis', tier: 'tell' },
  { id: 'fits-or-faints', tier: 'tell' },
  { id: 'oil-or-latex-allergy', tier: 'tell' },
  { id: 'touch-sensitivity', tier: 'tell' },
  { id: 'under-18', tier: 'tell' },
  { id: 'alcohol-or-drugs', tier: 'tell' },
] as const satisfies readonly SafetyFlag[];

export type SafetyFlagId = (typeof safetyFlags)[number]['id'];

/** The row of a flag; the map is built once and shared. */
export const safetyFlagById: ReadonlyMap<string, SafetyFlag & { readonly id: SafetyFlagId }> = new Map(
  safetyFlags.map(flag => [flag.id, flag]),
);
