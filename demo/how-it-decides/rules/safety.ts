// What safety changes, in words.

import { saidFor } from '../../../src/assessment/raised-flags.ts';
import { raisingRules } from '../../../src/assessment/raising-rules.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { readFacts } from '../../../src/questionnaire/facts.ts';
import { healthGroups } from '../../../src/questionnaire/health-lines.ts';
import { mostAtOnce, mostLeftOver } from '../../../src/questionnaire/safety-screens.ts';
import { safetySigns } from '../../../src/questionnaire/safety-signs.ts';
import { flagWords, optionWords, plural, triggersInWords } from '../words.ts';
import type { RuleInWords } from './rule-in-words.ts';
import { axesFor, flagsFor, isOffered, offeredOn, pathFor, routeFor, shownFor } from './worked-out.ts';

export const safetyRules: readonly RuleInWords[] = [
  {
    id: 'axes',
    title: 'Two questions about every flag: how soon, and what it means for hands-on work',
    text: [
      'Each raised flag answers both, each on its own; the most urgent and the strictest hold for the whole result. Where hands-on work waits for somebody, or for getting well, no firm style is shown, whatever else fits; where it stops, no style at all.',
    ],
    source: 'Clinical contract 2, §1. The axes: house.',
    examples: [
      {
        answers: { health: ['persistent-low-mood', 'cancer-treatment-now'] },
        got: axesFor,
        want: 'urgency: soon; hands-on: ask-first',
      },
    ],
  },
  {
    id: 'tier',
    title: 'The tier is that of the most urgent flag, before anything is cleared',
    text: [
      'Now or today: emergency. Nothing until seen, or an OK first: doctor. Any other flag: tell. More answers can only add flags, so no answer ever lowers the tier. No setting of the clinic can.',
    ],
    source: 'Clinical contract 2, §1. Tiers: house.',
    examples: [
      {
        answers: { health: ['arthritis', 'weight-loss'] },
        got: flagsFor,
        want: 'doctor: weight-loss, arthritis',
      },
    ],
  },
  {
    id: 'stop',
    title: 'An emergency ends the questionnaire',
    text: [
      'As soon as a flag is up that says now or today, no more is asked. The result says how to get help and shows no condition, no style and no booking button.',
    ],
    source: 'Clinical contract 2, §1a.',
    examples: [
      {
        answers: { help: ['pain'], where: ['neck'], safety: ['chest-pain'] },
        got: answers => `${pathFor(answers)}; ${routeFor(answers)}; shown: ${shownFor(answers)}`,
        want: 'help > where > safety; outcome: help-now; shown: nothing',
      },
    ],
  },
  {
    id: 'combinations',
    title: 'Flags that follow from several answers together',
    text: [
      'Of each line one must hold; a flag counts however it came up. The rules run until nothing more follows, and only ever add. A flag counts whether it was ticked on a safety page or on the health page. The result quotes the answer that was really given, never words nobody chose.',
    ],
    rows: raisingRules.map(({ id, raises, all }) => ({
      term: `${id}: ${flagWords(raises)}`,
      lines: all.map(list => triggersInWords(list).join('; or ')),
    })),
    source:
      'Clinical contract 2, §4; each flag’s medical fact has its source with the flag. Rules of one answer and one flag are numbered here only. E1 is for answers of the first edition, H1 to H3 for answers that already tell: house.',
    examples: [
      {
        answers: { health: ['cancer-treatment-now', 'fever-or-infection'] },
        got: flagsFor,
        want: 'emergency: fever-on-chemotherapy, cancer-treatment-now, fever-or-infection',
      },
      {
        answers: { hand: ['drop'] },
        got: answers => {
          const said = saidFor('weak-grip', readFacts(answers));
          return `quoted: ${said && optionWords(said)}`;
        },
        want: 'quoted: “The hand drops things”',
      },
    ],
  },
  {
    id: 'checked',
    title: 'What a doctor or a care team has already looked at',
    text: [
      `${plural(safetyFlags.filter(({ isCheckable }) => isCheckable).length, 'flag')} may be cleared by the visitor’s yes; nothing that says now or today is among them. A cleared flag counts as adapted and to be mentioned: no firm style, the same light start. Lymph work comes back only where swelling or kidneys were all that kept it off. Tier and flags stay.`,
    ],
    source: 'Clinical contract 2, §2.',
    examples: [
      {
        answers: { health: ['weight-loss'], checked: ['weight-loss'] },
        got: answers => `${flagsFor(answers)}; ${axesFor(answers)}`,
        want: 'doctor: weight-loss; urgency: routine; hands-on: adapt',
      },
    ],
  },
  {
    id: 'safety-pages',
    title: 'Which signs are on which safety page',
    text: [
      `The first safety page shows the ${safetySigns.filter(({ when }) => !when).length} signs asked of everyone and those that the answers so far bring up, ${mostAtOnce} at most; the second shows the rest, unless that is ${mostLeftOver} or fewer: then the first shows all. The late one shows signs that only later answers bring up. A sign once ticked stays on screen and counts until it is unticked, whatever is changed before it.`,
    ],
    source: 'Clinical contract 2, §3; one or two signs left over: house.',
    examples: [
      {
        answers: { age: ['18-49'], help: ['pain'], where: ['neck'] },
        got: offeredOn('safety', 'safety-more'),
        want: 'safety: 10',
      },
      {
        answers: { age: ['50-64'], help: ['pain'], where: ['head', 'low-back'] },
        got: offeredOn('safety', 'safety-more'),
        want: 'safety: 13',
      },
      {
        answers: { age: ['50-64'], help: ['pain'], where: ['head', 'low-back', 'calf'] },
        got: offeredOn('safety', 'safety-more'),
        want: 'safety: 12, safety-more: 5',
      },
    ],
  },
  {
    id: 'health-list',
    title: 'Health comes in groups',
    text: [
      `${healthGroups.length} groups, whose lines open when the group is ticked; “not sure” opens all, and comfort in cancer care opens its own. What could kill is never folded away.`,
    ],
    source: 'Clinical contract 2, §3.',
    examples: [
      { answers: { help: ['relax'] }, got: isOffered('kidney-failure'), want: 'kidney-failure: not offered' },
      {
        answers: { help: ['relax'], 'health-groups': ['long-term'] },
        got: isOffered('kidney-failure'),
        want: 'kidney-failure: offered',
      },
      { answers: { help: ['relax'] }, got: isOffered('weight-loss'), want: 'weight-loss: offered' },
    ],
  },
];
