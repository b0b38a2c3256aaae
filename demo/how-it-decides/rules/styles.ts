// Which styles, in which order, in words.
import { firstFor, lighter, lightTouch } from '../../../src/assessment/modality-order.ts';
import { firmOut, freshJolt, ruledOutBy } from '../../../src/assessment/rule-outs.ts';
import { most } from '../../../src/assessment/rules.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { type ModalityId, modalityIds } from '../../../src/knowledge/ids.ts';
import { conditionName, factWords, flagWords, modalityName, triggersInWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { outFor, stylesFor } from './worked-out.ts';

const firmNames = firmStyles.map(modalityName).join(', ');

export const stylesRules: readonly RuleInWords[] = [
  {
    id: 'rule-out',
    title: 'What rules a style out for now',
    text: [
      `Firm styles are ${firmNames}. A style is also ruled out by every condition that fits and should keep away from it (see “Conditions and styles”), even one that is not among those shown. The result says which answer did it.`,
    ],
    rows: [
      { term: 'Every firm style', lines: firmOut.map(flagWords) },
      ...modalityIds
        .filter(id => ruledOutBy[id])
        .map((id: ModalityId) => ({ term: modalityName(id), lines: (ruledOutBy[id] ?? []).map(flagWords) })),
      { term: 'Every firm style, after a fresh jolt', lines: [factWords(freshJolt)] },
    ],
    source:
      'Clinical document, override (a) and “avoid or adapt” lists, read on the cautious side; whiplash and C7.',
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], health: ['blood-thinner'] },
        got: outFor,
        want: 'not for now: Sports massage, Deep tissue massage, Structural integration',
      },
      {
        answers: { help: ['headaches'], where: ['head'] },
        got: outFor,
        want: 'not for now: Sports massage',
      },
      {
        answers: { health: ['kidney-failure'] },
        got: outFor,
        want: 'not for now: Lymphatic facilitation',
      },
    ],
  },
  {
    id: 'style-order',
    title: 'Which styles come first',
    text: [
      `Styles on the lists of the first two conditions go first, then the rest of the first list, then the second. After pregnancy or cancer care has been put first, its own list goes first. The first ${most.modalities} that nothing rules out and the clinic offers are shown.`,
    ],
    source: 'Clinical document, show-order and C6.',
    examples: [
      {
        answers: {
          help: ['jaw'],
          where: ['jaw-face', 'neck'],
          start: ['repeated'],
          'head-neck-jaw': ['chew', 'end-of-day'],
        },
        got: stylesFor,
        want: 'Myofascial release, then Deep tissue massage',
      },
      {
        answers: { help: ['pregnant', 'pain'], where: ['low-back'], 'back-hip-leg': ['back-only'] },
        got: stylesFor,
        want: 'Prenatal massage, then Myofascial release',
      },
    ],
  },
  {
    id: 'style-first',
    title: 'Answers that put one style first',
    text: [
      'They move the style to the front of the list of these conditions. Where several hold, the one written last here wins. Where nothing fits and the visitor wants calm, relaxation massage alone is on the list.',
    ],
    rows: firstFor.map(({ modality, conditions, when }) => ({
      term: `${modalityName(modality)}, for: ${conditions.map(conditionName).join('; ')}`,
      lines: triggersInWords(when),
    })),
    source:
      'Clinical document C1 to C4. Structural integration: narrow on purpose, since its research is thin (house).',
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['down-leg'] },
        got: stylesFor,
        want: 'Myofascial release, then Deep tissue massage',
      },
      { answers: { help: ['relax-unsure'] }, got: stylesFor, want: 'Relaxation massage' },
    ],
  },
  {
    id: 'style-lighter',
    title: 'Who likes or needs it light gets gentle styles first',
    text: [
      'Each firm style steps behind the next gentle one. Structural integration is as firm, so stepping behind it would be no step down.',
    ],
    rows: [
      { term: 'Answers', lines: lightTouch.map(factWords) },
      { term: 'Flags', lines: lighter.map(flagWords) },
    ],
    source: 'Clinical document, override (b).',
    examples: [
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['back-only'], firmness: ['4'] },
        got: stylesFor,
        want: 'Deep tissue massage, then Myofascial release',
      },
      {
        answers: { help: ['pain'], where: ['low-back'], 'back-hip-leg': ['back-only'], firmness: ['2'] },
        got: stylesFor,
        want: 'Myofascial release, then Deep tissue massage',
      },
    ],
  },
];
