import { back, bodilyGoals, childbearing, jaw, leg, neck, painGoals } from './fact-groups.ts';
import type { Fact, OptionsOf, QuestionId } from './questions.ts';
import { both, noneOf, type OfferedFor, type Trigger } from './triggers.ts';

type Rows = {
  readonly [Id in QuestionId]?: { readonly [Option in OptionsOf<Id>]?: readonly OfferedFor[] };
};

/** Options that concern only some visitors: offered when any of the triggers holds. Source: clinical contract 2, §3. */
export const offeredWhen: Rows = {
  help: { pregnant: childbearing },
  start: {
    repeated: [...painGoals, 'help.posture'],
    lifting: [...back, ...neck, 'where.buttock', 'where.shoulder', 'where.armpit-ribs'],
    'sudden-small': [...back, 'where.armpit-ribs', 'where.outer-hip', 'where.hip-groin'],
    training: [...painGoals, 'help.posture'],
    jolt: bodilyGoals,
    operation: [...bodilyGoals, 'help.cancer'],
    'stress-time': [
      'help.headaches',
      'help.jaw',
      'help.sleep',
      'help.stress',
      ...neck,
      'where.jaw-face',
      'where.all-over',
    ],
    'shift-work': ['help.sleep'],
    'cancer-treatment': ['help.swelling', 'help.scar', 'help.cancer'],
    'new-medicine': ['help.swelling', 'where.all-over'],
    always: ['help.headaches', 'where.all-over'],
    pregnancy: ['help.pregnant'],
  },
  'head-neck-jaw': {
    throb: ['help.headaches', 'where.head'],
    'light-sick': ['help.headaches', 'where.head'],
    'deep-sets-off': ['help.headaches', 'where.head'],
    chew: jaw,
    'click-lock': jaw,
    clench: jaw,
    'turn-head': [...neck, 'where.upper-back'],
    'neck-always-tight': [...neck, 'where.upper-back', 'where.shoulder'],
  },
  'back-hip-leg': {
    'foot-drags': ['where.low-back'],
    'better-moving': [...back, 'where.buttock'],
    'wakes-late-night': [...back, 'where.buttock'],
    'morning-stiff': [...back, 'where.buttock'],
    socks: ['where.hip-groin', 'where.outer-hip'],
  },
  'shoulder-hip': {
    dressing: ['where.shoulder', 'where.upper-arm', both(['help.stuck-joint'], noneOf(leg))],
    'hip-socks': ['where.hip-groin', 'where.outer-hip', 'where.thigh'],
  },
  'leg-signs': {
    'first-steps': ['where.foot-ankle'],
    'knee-locks': ['where.knee'],
    'missed-periods': [both(childbearing, ['help.sport'])],
  },
};

/** Questions that open directly below one option of their own screen, while it is ticked. Source: clinical contract 2, §3. */
export const opensInPlace = {
  pregnancy: 'help.pregnant',
  'jolt-details': 'start.jolt',
} as const satisfies Partial<Record<QuestionId, Fact>>;

/** Questions that are asked only while any of these is ticked, and stop counting when it is not. */
export const openedBy: Readonly<Partial<Record<QuestionId, readonly Trigger[]>>> = {
  pregnancy: [opensInPlace.pregnancy],
  'jolt-details': [opensInPlace['jolt-details']],
  pain: painGoals,
};
