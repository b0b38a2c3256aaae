// What safety changes, in words.
import { saidFor } from '../../../src/assessment/raised-flags.ts';
import { readFacts } from '../../../src/questionnaire/facts.ts';
import { offerWhen, toldBy } from '../../../src/questionnaire/health-triggers.ts';
import { matchedAtOnce } from '../../../src/questionnaire/safety-screens.ts';
import { askedOfEveryone } from '../../../src/questionnaire/safety-triggers.ts';
import { optionWords, plural } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { flagsFor, isOffered, offeredOn, pathFor, routeFor, shownFor } from './worked-out.ts';

export const safetyRules: readonly RuleInWords[] = [
  {
    id: 'tier',
    title: 'The most urgent flag decides',
    text: [
      'Each flag has a tier. The highest tier that is up holds for the whole result. More answers can only add flags, so no answer ever lowers the tier. No setting of the clinic can.',
    ],
    source: 'Clinical document B. Tiers: house.',
    examples: [
      {
        answers: { health: ['arthritis', 'blood-thinner'] },
        got: flagsFor,
        want: 'doctor: blood-thinner, arthritis',
      },
    ],
  },
  {
    id: 'stop',
    title: 'An emergency ends the questionnaire',
    text: [
      'As soon as an emergency sign is up, no more is asked. The result says how to get help and shows no condition, no style and no booking button.',
    ],
    source: 'Clinical document B1.',
    examples: [
      {
        answers: { help: ['pain'], where: ['neck'], safety: ['chest-pain'] },
        got: answers => `${pathFor(answers)}; ${routeFor(answers)}; shown: ${shownFor(answers)}`,
        want: 'help > where > safety; outcome: help-now; shown: nothing',
      },
    ],
  },
  {
    id: 'from-other-answers',
    title: 'Some flags follow from other answers',
    text: [
      'Which ones is said with each flag above. A flag counts whether it was ticked on a safety page or on the health page. The result quotes the answer that was really given, never words nobody chose.',
    ],
    source: 'Clinical document B2 and B3; where it leaves room, the cautious reading.',
    examples: [
      {
        answers: { health: ['cancer-treatment-now', 'fever-or-infection'] },
        got: flagsFor,
        want: 'emergency: fever-on-chemotherapy, cancer-treatment-now, fever-or-infection',
      },
      {
        answers: { hand: ['drop'] },
        got: answers => {
          const said = saidFor('new-weakness-or-numbness', readFacts(answers));
          return `quoted: ${said && optionWords(said)}`;
        },
        want: 'quoted: “I drop things or my thumb feels weak”',
      },
    ],
  },
  {
    id: 'safety-pages',
    title: 'Which signs are on which safety page',
    text: [
      `The first safety page shows the ${askedOfEveryone.length} signs asked of everyone and the ${matchedAtOnce} most urgent of those that the answers so far bring up; the second shows the rest. The late one shows signs that only later answers bring up. A sign once ticked stays on screen and counts until it is unticked, whatever is changed before it.`,
    ],
    source: 'Clinical document B1.',
    examples: [
      {
        answers: { help: ['pain'], where: ['neck'] },
        got: offeredOn('safety', 'safety-more'),
        want: 'safety: 6',
      },
      {
        answers: { help: ['pain'], where: ['head', 'low-back'] },
        got: offeredOn('safety', 'safety-more'),
        want: 'safety: 7, safety-more: 3',
      },
    ],
  },
  {
    id: 'health-list',
    title: 'The health list leaves out what cannot matter or is known',
    text: [
      `${plural(Object.keys(offerWhen).length, 'health flag')} concern only some visitors and are offered to them alone. A flag that an earlier answer has settled (${Object.keys(toldBy).length} can be) is not asked again.`,
    ],
    source: 'House.',
    examples: [
      {
        answers: { help: ['jaw'], where: ['jaw-face'] },
        got: isOffered('kidney-failure'),
        want: 'kidney-failure: not offered',
      },
      {
        answers: { help: ['swelling'], where: ['whole-limb'] },
        got: isOffered('kidney-failure'),
        want: 'kidney-failure: offered',
      },
      {
        answers: { help: ['pregnant', 'pain'], where: ['low-back'] },
        got: isOffered('pregnant'),
        want: 'pregnant: not offered',
      },
    ],
  },
];
