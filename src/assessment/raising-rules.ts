import { back, carrying, child, childbearing, head, lasting, sport } from '../questionnaire/fact-groups.ts';
import type { Trigger } from '../questionnaire/triggers.ts';
import { directRules } from './direct-rules.ts';
import type { RaisingRule } from './raising-rule.ts';

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
  'flag.past-cancer',
  'flag.cancer-treatment-now',
  'flag.cancer-in-bone',
  'flag.lymph-nodes-removed',
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
  // Beside the contract, for answers of the first edition: it did not ask how old a young person is, and asked a doctor
  // about all of these. Nobody who is asked today gives such an answer, so nobody is sent to a doctor by it.
  {
    id: 'E1',
    raises: 'minor-with-warning-signs',
    all: [
      ['who.under-18', 'health.under-18', 'safety.under-18'],
      [
        'where.low-back',
        'where.upper-back',
        'where.buttock-leg',
        'hand.night-hand',
        'shoulder-hip.night-lie',
        'sleep-mood.pain-wakes',
        'flag.fever-or-infection',
        'flag.unexplained-illness-signs',
      ],
    ],
  },
  // Beside the contract: H1 to H3 hold for answers that already tell, where the sign itself was left unticked.
  // Each raises a flag of the contract, whose sources are the flag's own.
  {
    // A new headache after 50 with an ache on chewing is what the sign "sore scalp, or jaw ache on chewing" asks for; it
    // is easily overlooked among twelve, and sight is at stake. A jaw alone, or one known for months, raises nothing.
    id: 'H1',
    raises: 'giant-cell-arteritis-signs',
    all: [
      ['age.50-64', 'age.65-plus'],
      ['duration.under-6-weeks'],
      ['help.headaches', 'where.head'],
      ['head-neck-jaw.chew'],
    ],
  },
  {
    // Bones thinned by steroids or osteoporosis give way without a cause that anybody noticed; C09 asks for one.
    id: 'H2',
    raises: 'fracture-signs',
    all: [
      ['flag.steroid-tablets', 'flag.fragile-bones'],
      back,
      ['duration.under-6-weeks'],
      ['start.slow-no-reason', 'start.not-sure'],
      ['age.50-64', 'age.65-plus'],
    ],
  },
  {
    // In someone who trains, a shin or foot that throbs at rest is a bone until it is looked at, never one for firm work;
    // C15 asks also for more training than usual, which nobody notices.
    id: 'H3',
    raises: 'bone-stress-signs',
    all: [['leg-signs.throb-at-rest'], sport, ['where.shin', 'where.foot-ankle', 'where.lower-leg-foot']],
  },
];

/** All of them; the order decides nothing but which answer is quoted for a flag that several raise. */
export const raisingRules: readonly RaisingRule[] = [...combinationRules, ...directRules];
