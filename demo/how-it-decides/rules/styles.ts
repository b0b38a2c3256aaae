// Which styles, in which order, in words.
import { limitOf } from '../../../src/assessment/flag-limits.ts';
import { most } from '../../../src/assessment/gates.ts';
import { firmEnough, lightCap, lightTouch } from '../../../src/assessment/modality-order.ts';
import { freshJolt, notStructural } from '../../../src/assessment/rule-outs.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { modalityIds } from '../../../src/knowledge/ids.ts';
import { safetyFlagIds } from '../../../src/knowledge/safety-flags.ts';
import { downTheLeg, swollen } from '../../../src/questionnaire/fact-groups.ts';
import { factWords, flagWords, modalityName, triggersInWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { outFor, stylesFor } from './worked-out.ts';

const firmNames = firmStyles.map(modalityName).join(', ');
const putsOff = (styles: readonly string[], count: number): readonly string[] =>
  safetyFlagIds
    .filter(id => {
      const out = limitOf(id).out ?? [];
      return out.length === count && styles.every(style => (out as readonly string[]).includes(style));
    })
    .map(flagWords);

export const stylesRules: readonly RuleInWords[] = [
  {
    id: 'rule-out',
    title: 'What rules a style out for now',
    text: [
      `Firm styles are ${firmNames}. A style is also ruled out by every condition that fits and should keep away from it (see “Conditions and styles”), even one that is not among those shown; every firm style where the start may be ${lightCap} at most; and every firm style by a flag for which hands-on work waits. The result says which answer did it.`,
    ],
    rows: [
      { term: 'Every style', lines: putsOff([], modalityIds.length) },
      {
        term: 'Every firm style and lymph work',
        lines: putsOff([...firmStyles, 'lymphatic-facilitation'], 4),
      },
      { term: 'Every firm style', lines: putsOff(firmStyles, 3) },
      { term: 'Every firm style, after a fresh jolt (S7)', lines: [factWords(freshJolt)] },
      { term: `${modalityName('structural-integration')} (S5)`, lines: triggersInWords(notStructural) },
    ],
    source: 'Clinical contract 2, §1 and §6 S5–S7.',
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], health: ['blood-thinner'] },
        got: outFor,
        want: 'not for now: Sports massage, Deep tissue massage, Structural integration',
      },
      {
        answers: { help: ['headaches'], where: ['head'] },
        got: outFor,
        want: 'not for now: Sports massage, Structural integration',
      },
    ],
  },
  {
    id: 'style-order',
    title: 'Which styles come first (S1)',
    text: [
      `Styles on the lists of the first two conditions go first, then the rest of the first list, then the second, and relaxation massage as everyone’s last resort. The first ${most.modalities} that nothing rules out and the clinic offers are shown.`,
    ],
    source: 'Clinical contract 2, §6 S1.',
    examples: [
      {
        answers: {
          help: ['jaw'],
          where: ['jaw-face', 'neck'],
          start: ['repeated'],
          'head-neck-jaw': ['chew', 'end-of-day'],
        },
        got: stylesFor,
        want: 'Myofascial release, then Relaxation massage',
      },
    ],
  },
  {
    id: 'style-first',
    title: 'Answers that put one style first (S2, S3)',
    text: [
      'Pregnant, or a birth in the last six weeks: prenatal massage. Nothing but calm wanted: relaxation massage. Better posture wanted by somebody who likes it medium or firmer, or is not sure: structural integration. Pain going down the leg: myofascial release, for the lower back.',
    ],
    rows: [
      { term: modalityName('structural-integration'), lines: firmEnough.map(factWords) },
      { term: modalityName('myofascial-release'), lines: downTheLeg.map(factWords) },
    ],
    source: 'Clinical contract 2, §6 S2 and S3.',
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['down-leg'] },
        got: stylesFor,
        want: 'Myofascial release, then Deep tissue massage',
      },
      { answers: { help: ['relax'] }, got: stylesFor, want: 'Relaxation massage, then Myofascial release' },
    ],
  },
  {
    id: 'lymph',
    title: 'Lymph work is for swelling only (S4)',
    text: [
      `Without one of these answers it is on no list, and never where nothing but calm is wanted: ${triggersInWords(swollen).join('; ')}.`,
    ],
    source: 'Clinical contract 2, §6 S4.',
    examples: [
      {
        answers: { help: ['scar'], 'scar-signs': ['pulls'] },
        got: stylesFor,
        want: 'Myofascial release, then Relaxation massage',
      },
      {
        answers: { help: ['swelling'], 'swelling-signs': ['heavy-tight'] },
        got: stylesFor,
        want: 'Lymphatic facilitation, then Myofascial release',
      },
    ],
  },
  {
    id: 'style-lighter',
    title: 'Who likes it light gets gentle styles first (S6)',
    text: ['Firm styles stand behind all gentle ones.'],
    rows: [{ term: 'Answers', lines: lightTouch.map(factWords) }],
    source: 'Clinical contract 2, §6 S6.',
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['back-only'], firmness: ['4'] },
        got: stylesFor,
        want: 'Deep tissue massage, then Relaxation massage',
      },
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['back-only'], firmness: ['2'] },
        got: stylesFor,
        want: 'Relaxation massage, then Myofascial release',
      },
    ],
  },
];
