import type { Question } from './question.ts';

/** A question about signs: any of them, or "none of these". */
const signs = <Id extends string, const Options extends readonly string[]>(id: Id, options: Options) =>
  ({ id, kind: 'many', groups: [{ options: [...options, 'none'] }], alone: ['none'] }) as const;

/** The questions about signs; which of them is asked is in `signs-to-ask.ts`. Source: clinical contract 2, §3. */
export const signQuestions = [
  signs('hand', [
    'median',
    'little-only',
    'night-hand',
    'shake',
    'task-ache',
    'drop',
    'hands-and-feet',
    'neck-move-arm',
  ]),
  {
    ...signs('head-neck-jaw', [
      'band',
      'throb',
      'light-sick',
      'neck-to-head',
      'deep-sets-off',
      'chew',
      'click-lock',
      'clench',
      'turn-head',
      'end-of-day',
      'neck-always-tight',
    ]),
    legacy: ['throb-light-sick'],
  },
  signs('back-hip-leg', [
    'back-only',
    'down-leg',
    'cough',
    'foot-drags',
    'sit-stiff',
    'better-moving',
    'wakes-late-night',
    'morning-stiff',
    'socks',
  ]),
  signs('shoulder-hip', ['cant-move', 'dressing', 'hip-socks', 'night-lie', 'moves-ok-sore']),
  signs('leg-signs', [
    'whole-muscle-tight',
    'one-spot-bone',
    'throb-at-rest',
    'more-training',
    'down-leg',
    'first-steps',
    'knee-locks',
    'missed-periods',
  ]),
  signs('widespread', ['unrefreshed', 'fog', 'tender', 'flare', 'swollen-joints']),
  signs('swelling-signs', [
    'heavy-tight',
    'eve-worse',
    'both-legs',
    'nodes',
    'post-op-puffy',
    'new-or-growing',
  ]),
  signs('scar-signs', ['pulls', 'lumpy', 'itchy-numb', 'not-closed']),
  signs('sleep-mood', [
    'three-nights',
    'mind-races',
    'pain-wakes',
    'on-edge',
    'low-mood',
    'tense-body',
    'snore-gasp',
  ]),
  signs('cancer-signs', [
    'tired',
    'worried',
    'sleep-bad',
    'stiff',
    'swelling',
    'scar-tight',
    'numb-fingers-toes',
  ]),
] as const satisfies readonly Question[];
