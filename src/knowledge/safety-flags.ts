import type { Tier } from './ids.ts';
import type { Source } from './source.ts';

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
export const safetyFlags = [
  { id: 'chest-pain', tier: 'emergency', act: 'call', source: ['heart-and-stroke-signs', 'dvt'] },
  { id: 'stroke-signs', tier: 'emergency', act: 'call', source: ['heart-and-stroke-signs'] },
  { id: 'thoughts-of-self-harm', tier: 'emergency', act: 'crisis', source: ['lifeline-988'] },
  { id: 'cauda-equina-signs', tier: 'emergency', act: 'call', source: ['cauda-equina'] },
  { id: 'both-legs-affected', tier: 'emergency', act: 'call', source: ['nhs-sciatica'] },
  { id: 'thunderclap-headache', tier: 'emergency', act: 'call', source: ['do-2019'] },
  { id: 'neck-artery-signs', tier: 'emergency', act: 'call', source: ['neck-artery-tear'] },
  { id: 'meningitis-signs', tier: 'emergency', act: 'call', source: ['do-2019'] },
  { id: 'clot-signs', tier: 'emergency', act: 'today', source: ['dvt', 'lymph-contraindications'] },
  { id: 'fever-on-chemotherapy', tier: 'emergency', act: 'call', source: ['fever-on-chemo'] },
  { id: 'spine-injury-signs', tier: 'emergency', act: 'call', source: ['nhs-whiplash'] },
  { id: 'tearing-back-pain', tier: 'emergency', act: 'call', source: ['house'] },
  { id: 'giant-cell-arteritis-signs', tier: 'emergency', act: 'today', source: ['nhs-giant-cell-arteritis'] },
  { id: 'spreading-skin-infection', tier: 'emergency', act: 'today', source: ['house'] },
  { id: 'pregnancy-danger-signs', tier: 'emergency', act: 'today', source: ['pre-eclampsia'] },

  { id: 'blood-thinner', tier: 'doctor', source: ['mayo-clinic', 'kallas-2022', 'yari-haematoma'] },
  { id: 'recent-clot', tier: 'doctor', source: ['mayo-clinic'] },
  { id: 'unstable-heart', tier: 'doctor', source: ['house', 'lymph-contraindications'] },
  { id: 'uncontrolled-blood-pressure', tier: 'doctor', source: ['cambron-2006'] },
  { id: 'fragile-bones', tier: 'doctor', source: ['mayo-clinic'] },
  { id: 'recent-surgery', tier: 'doctor', source: ['mayo-clinic', 'cuh-scar-care'] },
  { id: 'cancer-treatment-now', tier: 'doctor', source: ['cancer-council'] },
  { id: 'early-or-high-risk-pregnancy', tier: 'doctor', source: ['mueller-2021'] },
  { id: 'new-weakness-or-numbness', tier: 'doctor', source: ['house'] },
  { id: 'diabetes-with-numbness', tier: 'doctor', source: ['diabetic-neuropathy'] },
  { id: 'neck-nerve-pain', tier: 'doctor', source: ['house'] },
  { id: 'unexplained-illness-signs', tier: 'doctor', source: ['back-pain-when-to-get-help', 'do-2019'] },
  { id: 'fever-or-infection', tier: 'doctor', source: ['house'] },
  { id: 'skin-problem', tier: 'doctor', source: ['mayo-clinic'] },
  { id: 'unchecked-recent-crash', tier: 'doctor', source: ['house'] },
  { id: 'unchecked-swelling', tier: 'doctor', source: ['lymphoedema'] },
  { id: 'kidney-failure', tier: 'doctor', source: ['lymph-contraindications'] },
  { id: 'persistent-low-mood', tier: 'doctor', source: ['arroll-2010'] },
  { id: 'minor-with-warning-signs', tier: 'doctor', source: ['house'] },
  // Added to the frozen list: the questionnaire offers "I snore loudly or gasp in my sleep", and loud
  // snoring with gasping wants a doctor, so the tick needs a flag to land on.
  { id: 'sleep-apnoea-signs', tier: 'doctor', source: ['house'] },

  { id: 'pregnant', tier: 'tell', source: ['mueller-2021'] },
  { id: 'past-cancer', tier: 'tell', source: ['cancer-council'] },
  { id: 'lymph-nodes-removed', tier: 'tell', source: ['cancer-council'] },
  { id: 'controlled-blood-pressure', tier: 'tell', source: ['cambron-2006'] },
  { id: 'diabetes', tier: 'tell', source: ['house'] },
  { id: 'thin-bones', tier: 'tell', source: ['house'] },
  { id: 'pain-dulling-medicine', tier: 'tell', source: ['house'] },
  { id: 'varicose-veins-or-implant', tier: 'tell', source: ['house'] },
  { id: 'small-skin-patch', tier: 'tell', source: ['house'] },
  { id: 'shooting-limb-pain', tier: 'tell', source: ['house'] },
  { id: 'past-jolt', tier: 'tell', source: ['house'] },
  { id: 'arthritis', tier: 'tell', source: ['house'] },
  { id: 'fits-or-faints', tier: 'tell', source: ['house'] },
  { id: 'oil-or-latex-allergy', tier: 'tell', source: ['house'] },
  { id: 'touch-sensitivity', tier: 'tell', source: ['house'] },
  { id: 'under-18', tier: 'tell', source: ['house'] },
  { id: 'alcohol-or-drugs', tier: 'tell', source: ['house'] },
] as const satisfies readonly SafetyFlag[];

export type SafetyFlagId = (typeof safetyFlags)[number]['id'];

/** The row of a flag; the map is built once and shared. */
export const safetyFlagById: ReadonlyMap<string, SafetyFlag & { readonly id: SafetyFlagId }> = new Map(
  safetyFlags.map(flag => [flag.id, flag]),
);
