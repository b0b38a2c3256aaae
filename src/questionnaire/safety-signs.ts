import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import {
  afterBirth,
  arm,
  back,
  clotLeg,
  head,
  joint,
  leg,
  lowSpine,
  maybePregnant,
  neck,
  over50,
  sport,
} from './fact-groups.ts';
import { both, type OfferedFor } from './triggers.ts';

/**
 * The signs of the safety screen, in the order on screen, and when each is offered; without `when`, always. What comes
 * after the twelfth stands on a second screen, if it is more than two; a sign that a later answer brings up stands on the late screen.
 * Source: clinical contract 2, §3.
 */
export const safetySigns: readonly { readonly id: SafetyFlagId; readonly when?: readonly OfferedFor[] }[] = [
  { id: 'chest-pain' },
  {
    id: 'heart-signs',
    when: [
      'where.jaw-face',
      ...neck,
      'where.shoulder',
      'where.upper-arm',
      'where.upper-back',
      'where.mid-back',
      'where.chest-belly',
      'where.armpit-ribs',
      'where.whole-limb',
    ],
  },
  { id: 'stroke-signs' },
  { id: 'thoughts-of-self-harm' },
  { id: 'pregnancy-bleeding-or-fluid', when: maybePregnant },
  { id: 'pre-eclampsia-signs', when: [...maybePregnant, 'pregnancy.birth-under-6-weeks'] },
  {
    id: 'baby-moving-less',
    when: [
      'pregnancy.13-to-36-weeks',
      'pregnancy.37-plus-weeks',
      'pregnancy.not-said',
      ['help.pregnant', '!pregnancy'],
    ],
  },
  { id: 'early-labour-signs', when: ['pregnancy.13-to-36-weeks'] },
  { id: 'heavy-bleeding-after-birth', when: ['pregnancy.birth-under-6-weeks'] },
  { id: 'mind-changed-after-birth', when: afterBirth },
  { id: 'cauda-equina-signs', when: [...lowSpine, 'help.tingle'] },
  { id: 'both-legs-affected', when: [...lowSpine, 'help.tingle'] },
  { id: 'thunderclap-headache', when: [...head, ...neck] },
  { id: 'neck-artery-signs', when: [...head, ...neck, 'start.jolt'] },
  { id: 'meningitis-signs', when: [...head, ...neck, 'where.all-over'] },
  { id: 'tearing-back-pain', when: [...back, 'where.chest-belly', 'where.armpit-ribs', 'where.not-sure'] },
  {
    id: 'tight-painful-limb',
    when: [both(['help.sport', 'start.jolt'], [...leg, ...arm])],
  },
  { id: 'cold-pale-limb', when: [...leg, ...arm, 'help.tingle'] },
  { id: 'muscle-breakdown-signs', when: sport },
  {
    id: 'giant-cell-arteritis-signs',
    when: [both(over50, [...head, ...neck, 'where.shoulder'])],
  },
  { id: 'sight-change', when: [both(over50, head)] },
  {
    id: 'clot-signs',
    when: [
      ...leg,
      ...arm,
      'help.swelling',
      'where.not-sure',
      ...maybePregnant,
      'pregnancy.birth-under-6-weeks',
      'health.recent-surgery',
      'health.recent-clot',
      'health.cancer-treatment-now',
    ],
  },
  { id: 'deep-leg-pain', when: clotLeg },
  { id: 'hot-swollen-joint', when: joint },
  { id: 'cannot-bear-weight', when: leg },
  { id: 'child-limp', when: [both(['age.under-16', 'age.16-17'], leg)] },
  { id: 'spreading-skin-infection', when: ['help.swelling', 'help.scar', 'help.cancer', 'where.whole-limb'] },
  {
    id: 'foot-drop',
    when: ['where.buttock', 'where.thigh', 'where.buttock-leg', both(['help.tingle'], leg)],
  },
  { id: 'cord-signs', when: [...neck, 'help.tingle', 'where.upper-back'] },
  { id: 'unfamiliar-neck-pain', when: [...head, ...neck] },
  { id: 'fever-or-infection' },
];

/** Their ids, in order. */
export const safetySignIds: readonly SafetyFlagId[] = safetySigns.map(({ id }) => id);
