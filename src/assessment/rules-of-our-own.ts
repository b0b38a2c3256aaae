import { back, headache, saidOver50, sport } from '../questionnaire/fact-groups.ts';
import type { RaisingRule } from './raising-rule.ts';

/** Rules beside the clinical contract, each with why. They raise flags of the contract, whose sources are the flags' own. */
export const rulesOfOurOwn: readonly RaisingRule[] = [
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
  {
    // A new headache after 50 with an ache on chewing is what the sign "sore scalp, or jaw ache on chewing" asks for; it
    // is easily overlooked among twelve, and sight is at stake. A jaw alone, or one known for months, raises nothing.
    id: 'H1',
    raises: 'giant-cell-arteritis-signs',
    all: [saidOver50, ['duration.under-6-weeks'], headache, ['head-neck-jaw.chew']],
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
      saidOver50,
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
