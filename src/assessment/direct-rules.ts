import { carrying, child, downTheLeg } from '../questionnaire/fact-groups.ts';
import type { RaisingRule } from './raising-rule.ts';

/** Flags that follow from a single answer. Source: clinical contract 2, §4 (“direct”). */
export const directRules: readonly RaisingRule[] = [
  { id: 'C08', raises: 'past-jolt', all: [['start.jolt']] },
  { id: 'C16', raises: 'missed-periods', all: [['leg-signs.missed-periods']] },
  { id: 'C24', raises: 'new-numbness', all: [['hand.hands-and-feet']] },
  { id: 'C25', raises: 'weak-grip', all: [['hand.drop']] },
  { id: 'C26', raises: 'neck-nerve-pain', all: [['hand.neck-move-arm']] },
  {
    id: 'C27',
    raises: 'shooting-limb-pain',
    all: [downTheLeg],
  },
  { id: 'C28', raises: 'lymph-nodes-removed', all: [['swelling-signs.nodes']] },
  { id: 'C29', raises: 'unchecked-swelling', all: [['swelling-signs.new-or-growing']] },
  { id: 'C30', raises: 'both-legs-swollen', all: [['swelling-signs.both-legs']] },
  { id: 'C31', raises: 'open-wound', all: [['scar-signs.not-closed']] },
  { id: 'C33', raises: 'past-cancer', all: [['help.cancer', 'start.cancer-treatment']] },
  { id: 'C34', raises: 'old-numbness', all: [['cancer-signs.numb-fingers-toes']] },
  { id: 'C35', raises: 'touch-sensitivity', all: [['widespread.tender', 'light-touch.yes']] },
  { id: 'C36', raises: 'persistent-low-mood', all: [['sleep-mood.low-mood']] },
  { id: 'C37', raises: 'sleep-apnoea-signs', all: [['sleep-mood.snore-gasp']] },
  { id: 'C38', raises: 'inflamed-joints', all: [['widespread.swollen-joints']] },
  {
    id: 'C39',
    raises: 'pregnant',
    all: [[...carrying, 'pregnancy.not-said', 'flag.early-or-high-risk-pregnancy']],
  },
  { id: 'C41', raises: 'postnatal', all: [['pregnancy.birth-under-6-weeks']] },
  { id: 'C42', raises: 'birth-in-last-year', all: [['pregnancy.birth-6-weeks-to-1-year']] },
  { id: 'C46', raises: 'foot-drop', all: [['back-hip-leg.foot-drags']] },
  { id: 'C44', raises: 'under-16', all: [child] },
  { id: 'C45', raises: 'under-18', all: [['age.16-17', 'who.under-18']] },
];
