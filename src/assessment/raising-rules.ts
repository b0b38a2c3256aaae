import { cancerFlags } from '../knowledge/cancer-flags.ts';
import { back, carrying, child, childbearing, head, lasting, sport } from '../questionnaire/fact-groups.ts';
import type { Trigger } from '../questionnaire/triggers.ts';
import { directRules } from './direct-rules.ts';
import type { RaisingRule } from './raising-rule.ts';
import { rulesOfOurOwn } from './rules-of-our-own.ts';

const short: readonly Trigger[] = [
  'duration.under-6-weeks',
  'duration.6-weeks-to-3-months',
  'duration.not-sure',
];
const recent: readonly Trigger[] = [
  'jolt-details.last-2-weeks',
  'duration.under-6-weeks',
  'duration.not-sure',
];
const cancerFact: readonly Trigger[] = [
  'help.cancer',
  'start.cancer-treatment',
  ...cancerFlags.map((id): Trigger => `flag.${id}`),
  'swelling-signs.nodes',
];

/**
 * Flags that follow from answers and from other flags: a rule raises its flag when of each of its lists one fact
 * holds (`flag.x`: raised in any way). Run to a fixed point; they only add. Source: clinical contract 2, §4.
 * C01 stays silent for an injury, a task or a long-known pain; a plain lift with low back pain at 65 raises nothing;
 * C12 asks fewer of the nine criteria of its source than that does, and names no disease.
 */
export const combinationRules: readonly RaisingRule[] = [
  {
    id: 'C01',
    raises: 'past-cancer-new-pain',
    all: [
      cancerFact,
      ['help.pain'],
      ['duration.under-6-weeks', 'duration.6-weeks-to-3-months'],
      ['start.slow-no-reason', 'start.sudden-small', 'start.not-sure'],
    ],
  },
  {
    id: 'C02',
    raises: 'head-knock-on-thinner',
    all: [
      ['jolt-details.head-hit', 'jolt-details.head-signs'],
      ['flag.blood-thinner', 'flag.low-platelets'],
      recent,
    ],
  },
  { id: 'C03', raises: 'head-knock-signs', all: [['jolt-details.head-signs'], recent] },
  { id: 'C04', raises: 'spine-injury-signs', all: [['jolt-details.limbs-changed'], recent] },
  {
    id: 'C05',
    raises: 'cord-signs',
    all: [['jolt-details.limbs-changed'], [...lasting, 'duration.6-weeks-to-3-months']],
  },
  {
    id: 'C06',
    raises: 'spine-injury-signs',
    all: [['jolt-details.spine-pain'], ['jolt-details.last-2-weeks']],
  },
  {
    id: 'C07',
    raises: 'unchecked-recent-crash',
    all: [['jolt-details.last-2-weeks'], ['jolt-details.not-checked']],
  },
  {
    id: 'C09',
    raises: 'fracture-signs',
    all: [
      back,
      ['start.sudden-small', 'start.lifting', 'start.jolt'],
      short,
      ['flag.steroid-tablets', 'flag.fragile-bones', 'flag.thin-bones'],
    ],
  },
  {
    id: 'C10',
    raises: 'fracture-signs',
    all: [back, ['start.sudden-small', 'start.jolt'], short, ['age.65-plus']],
  },
  {
    id: 'C11',
    raises: 'fracture-signs',
    all: [['where.upper-back', 'where.mid-back'], ['start.lifting'], short, ['age.65-plus']],
  },
  {
    id: 'C12',
    raises: 'inflammatory-back-signs',
    all: [
      childbearing,
      ['where.low-back', 'where.mid-back', 'where.buttock', 'where.buttock-leg'],
      lasting,
      ['back-hip-leg.wakes-late-night'],
      ['back-hip-leg.better-moving', 'back-hip-leg.morning-stiff', 'where.buttock'],
    ],
  },
  {
    id: 'C13',
    raises: 'bone-stress-hip',
    all: [
      sport,
      ['where.hip-groin'],
      ['leg-signs.one-spot-bone', 'leg-signs.throb-at-rest', 'leg-signs.missed-periods'],
    ],
  },
  {
    id: 'C14',
    raises: 'bone-stress-signs',
    all: [
      ['leg-signs.one-spot-bone'],
      [...sport, 'leg-signs.throb-at-rest', 'leg-signs.more-training', 'leg-signs.missed-periods'],
    ],
  },
  {
    id: 'C15',
    raises: 'bone-stress-signs',
    all: [['leg-signs.throb-at-rest'], ['leg-signs.more-training', 'leg-signs.missed-periods']],
  },
  {
    id: 'C17',
    raises: 'minor-with-warning-signs',
    all: [
      ['age.under-16', 'who.under-18'],
      [
        'flag.constant-pain',
        'leg-signs.throb-at-rest',
        'back-hip-leg.wakes-late-night',
        'sleep-mood.pain-wakes',
        'hand.night-hand',
      ],
    ],
  },
  {
    id: 'C18',
    raises: 'minor-with-warning-signs',
    all: [['age.under-16', 'who.under-18'], ['flag.fever-or-infection'], ['help.pain', 'help.stuck-joint']],
  },
  { id: 'C19', raises: 'child-back-pain', all: [child, back] },
  { id: 'C20', raises: 'back-pain-with-fever', all: [['flag.fever-or-infection'], back] },
  {
    id: 'C21',
    raises: 'wound-infection-signs',
    all: [
      ['flag.fever-or-infection'],
      ['flag.recent-surgery', 'flag.open-wound', 'pregnancy.birth-under-6-weeks'],
    ],
  },
  {
    id: 'C22',
    raises: 'fever-on-chemotherapy',
    all: [['flag.fever-or-infection'], ['help.cancer', 'flag.cancer-treatment-now', 'flag.low-platelets']],
  },
  { id: 'C23', raises: 'diabetes-with-numbness', all: [['hand.hands-and-feet'], ['flag.diabetes']] },
  { id: 'C32', raises: 'recent-surgery', all: [['start.operation'], ['duration.under-6-weeks']] },
  { id: 'C40', raises: 'pregnant', all: [['help.pregnant'], ['!pregnancy']] },
  {
    id: 'C43',
    raises: 'early-or-high-risk-pregnancy',
    all: [['flag.uncontrolled-blood-pressure'], carrying],
  },
  {
    id: 'C47',
    raises: 'hot-swollen-joint',
    all: [['flag.fever-or-infection'], ['where.hip-groin', 'where.outer-hip']],
  },
  { id: 'C48', raises: 'neck-squeezed', all: [['jolt-details.neck-squeezed'], recent] },
  {
    id: 'C49',
    raises: 'face-waits',
    all: [['flag.face-injection'], head],
  },
];

/** All of them; the order decides nothing but which answer is quoted for a flag that several raise. */
export const raisingRules: readonly RaisingRule[] = [...combinationRules, ...rulesOfOurOwn, ...directRules];
