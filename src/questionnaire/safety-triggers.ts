import type { EmergencyId } from '../knowledge/safety-flags.ts';
import { arm, head, leg, neckAndBack } from './areas.ts';
import type { Trigger } from './facts.ts';

/** Signs that no answer has to bring up. */
export const askedOfEveryone = ['chest-pain', 'stroke-signs'] as const satisfies readonly EmergencyId[];

/**
 * When each of the other emergency signs is asked; the type wants a row for every one. Any line is enough; a list
 * within needs all of its facts.
 * Facts that come later than the safety screen (how it started, health) bring a sign up on the late check.
 * Source: the "show when" column and the late triggers of the clinical document. Wider on the cautious side:
 * a fall is asked of anyone with a sore neck or back, since how it started is not known yet; "leg" and "arm"
 * mean every part of one.
 */
export const askWhen: Readonly<
  Record<Exclude<EmergencyId, (typeof askedOfEveryone)[number]>, readonly Trigger[]>
> = {
  'thoughts-of-self-harm': ['help.sleep', 'help.stress', 'sleep-mood.low-mood', 'health.persistent-low-mood'],
  'cauda-equina-signs': ['where.low-back', ...leg],
  'both-legs-affected': ['where.low-back', ...leg],
  'thunderclap-headache': [...head, 'where.neck', ['health.blood-thinner', 'start.jolt']],
  'neck-artery-signs': [...head, 'where.neck', 'start.jolt'],
  'meningitis-signs': [...head, 'where.neck', 'where.all-over'],
  'clot-signs': [
    ...leg,
    ...arm,
    'help.swelling',
    'help.pregnant',
    'health.recent-surgery',
    'health.recent-clot',
    'health.pregnant',
    'health.early-or-high-risk-pregnancy',
  ],
  'fever-on-chemotherapy': ['help.cancer', 'start.cancer-treatment', 'health.cancer-treatment-now'],
  'spine-injury-signs': [...neckAndBack, 'start.jolt'],
  'tearing-back-pain': ['where.low-back', 'where.chest-belly'],
  'giant-cell-arteritis-signs': [...head, 'help.jaw', 'where.jaw-face'],
  'spreading-skin-infection': ['help.swelling', 'help.scar', 'health.skin-problem'],
  'pregnancy-danger-signs': [
    'help.pregnant',
    'help.headaches',
    'help.swelling',
    'start.pregnancy',
    'health.pregnant',
    'health.early-or-high-risk-pregnancy',
  ],
};
