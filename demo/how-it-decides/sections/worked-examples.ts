import { assess } from '../../../src/assessment/assess.ts';
import { type WorkedExample, workedExamples } from '../data/worked-examples.ts';
import { type Child, el } from '../dom.ts';
import {
  answersInWords,
  conditionName,
  flagWords,
  handsOnWords,
  modalityName,
  urgencyWords,
} from '../words.ts';
import type { Section } from './section.ts';

const columns = ['Visitor', 'Answers', 'How soon; hands-on work', 'Flags', 'First', 'Styles', 'Start'];

/** True when the program, asked now, says what is written. */
function holds({
  answers,
  offers,
  tier,
  urgency,
  handsOn,
  flags,
  first,
  styles,
  start,
}: WorkedExample): boolean {
  const { safety, matches, modalities, pressure } = assess(answers, offers && { modalities: offers });
  const got = [
    [safety.tier, safety.urgency, safety.handsOn, safety.flags],
    [matches[0]?.condition ?? null, modalities.map(({ modality }) => modality)],
    start === null ? null : pressure.start,
  ];
  const want = [[tier, urgency, handsOn, flags], [first, styles], start];
  return JSON.stringify(got) === JSON.stringify(want);
}

function row(example: WorkedExample): HTMLElement {
  const { visitor, lookAlike, answers, urgency, handsOn, flags, first, styles, start } = example;
  const isRight = holds(example);
  const cells: readonly Child[] = [
    answersInWords(answers),
    `${urgencyWords[urgency]}; ${handsOnWords[handsOn]}`,
    flags.map(flagWords).join('; ') || '–',
    first ? `${conditionName(first)}${handsOn === 'stop' ? ' (not shown)' : ''}` : '–',
    styles.map(modalityName).join(', ') || '–',
    start ?? '–',
  ];
  return el(
    'tr',
    { 'data-worked': visitor, class: isRight ? null : 'wrong' },
    el('th', { scope: 'row' }, visitor, lookAlike ? ' (looks like trouble, and is free)' : ''),
    ...cells.map(cell => el('td', {}, cell)),
    isRight ? null : el('td', { role: 'alert' }, 'The program does not say this.'),
  );
}

export const workedExamplesSection = (): Section => ({
  id: 'worked-examples',
  title: 'Worked examples',
  verdict: `${workedExamples.length} made-up visitors, written without sight of the program, and what it says to each.`,
  content: [
    el(
      'p',
      {},
      `${workedExamples.length} made-up visitors, written without sight of the program. The page asks the program for each of them when it opens; the tests do too.`,
    ),
    el('p', { class: 'quiet' }, 'Source: clinical contract 2, §11.'),
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Worked examples' },
      el(
        'table',
        { class: 'points' },
        el('thead', {}, el('tr', {}, ...columns.map(head => el('th', { scope: 'col' }, head)))),
        el('tbody', {}, ...workedExamples.map(row)),
      ),
    ),
  ],
});
