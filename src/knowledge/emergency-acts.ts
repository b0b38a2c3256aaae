import { type SafetyFlagId, safetyFlagById } from './safety-flags.ts';

/** What to do in an emergency, the most urgent first. */
export const emergencyActs = [
  'call',
  'keep-still',
  'department',
  'maternity',
  'cancer-line',
  'crisis',
  'today',
] as const;
export type EmergencyAct = (typeof emergencyActs)[number];

/** Flags that ask for more than a visit today. Source: clinical contract 2, §7. */
const flagsOf: Readonly<Record<Exclude<EmergencyAct, 'today'>, readonly SafetyFlagId[]>> = {
  call: [
    'chest-pain',
    'heart-signs',
    'stroke-signs',
    'thunderclap-headache',
    'meningitis-signs',
    'tearing-back-pain',
  ],
  'keep-still': ['spine-injury-signs', 'neck-artery-signs'],
  department: ['cauda-equina-signs', 'both-legs-affected', 'tight-painful-limb', 'cold-pale-limb'],
  maternity: [
    'pregnancy-bleeding-or-fluid',
    'pre-eclampsia-signs',
    'baby-moving-less',
    'early-labour-signs',
    'heavy-bleeding-after-birth',
    'mind-changed-after-birth',
    'pregnancy-danger-signs',
  ],
  'cancer-line': ['fever-on-chemotherapy'],
  crisis: ['thoughts-of-self-harm'],
};

const nowActs = emergencyActs.filter(act => act !== 'today');

/** What one flag asks for; `null`: no emergency. */
export function actFor(flag: SafetyFlagId): EmergencyAct | null {
  const { urgency } = safetyFlagById.get(flag) ?? {};
  if (urgency === 'today') return 'today';
  return urgency === 'now' ? (nowActs.find(act => flagsOf[act].includes(flag)) ?? 'call') : null;
}

/** Everything these flags ask for, the most urgent first; none where none is an emergency. */
export const actsFor = (flags: readonly SafetyFlagId[]): readonly EmergencyAct[] =>
  emergencyActs.filter(act => flags.some(flag => actFor(flag) === act));
