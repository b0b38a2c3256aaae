// The safety part alone, on four sheets of A4 at most: to be read, signed and kept.
import { directRules } from '../../../src/assessment/direct-rules.ts';
import { limitOf } from '../../../src/assessment/flag-limits.ts';
import type { RaisingRule } from '../../../src/assessment/raising-rule.ts';
import { combinationRules } from '../../../src/assessment/raising-rules.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { modalityIds } from '../../../src/knowledge/ids.ts';
import { type SafetyFlag, safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { safetySources } from '../../../src/knowledge/safety-sources.ts';
import { en } from '../../../src/messages/en.ts';
import { version } from '../../../src/version.ts';
import { type Child, el } from '../dom.ts';
import { sourceNumbers } from '../references.ts';
import { factWords, flagWords, handsOnWords, modalityName, plural, urgencyWords } from '../words.ts';

const table = (look: string, heads: readonly string[], rows: readonly (readonly Child[])[]): HTMLElement =>
  el(
    'table',
    { class: look },
    el('thead', {}, el('tr', {}, ...heads.map(head => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...rows.map(cells => el('tr', {}, ...cells.map(cell => el('td', {}, cell))))),
  );

const soon = ({ urgency, withinDays }: SafetyFlag): string =>
  withinDays ? plural(withinDays, 'day') : urgencyWords[urgency];

/** Styles that a flag rules out, by a word for the usual sets. */
function outWords(flag: SafetyFlag): string {
  const out = limitOf(flag.id).out ?? [];
  if (out.length === 0) return '';
  if (out.length === modalityIds.length) return 'no style';
  const isFirm = firmStyles.every(style => out.includes(style));
  const others = out.filter(style => !isFirm || !firmStyles.includes(style)).map(modalityName);
  return `no ${[...(isFirm ? ['firm style'] : []), ...others].join(', no ')}`;
}

const handsOn = (flag: SafetyFlag): string => {
  const cap = limitOf(flag.id).cap;
  return [
    handsOnWords[flag.handsOn],
    outWords(flag),
    cap ? `start ${cap} at most` : '',
    flag.isCheckable ? 'may be cleared' : '',
  ]
    .filter(Boolean)
    .join('; ');
};

const whom = ({ turnTo }: SafetyFlag): string =>
  turnTo ? en.turnTo[turnTo].replace(/^(a|an|the) /, '') : '';

const emergencyRow = (flag: SafetyFlag): readonly Child[] => [
  flagWords(flag.id),
  urgencyWords[flag.urgency],
  whom(flag),
  en.flagReasons[flag.id],
  sourceNumbers(safetySources[flag.id]),
];

const otherRow = (flag: SafetyFlag): readonly Child[] => [
  flagWords(flag.id),
  soon(flag),
  handsOn(flag),
  whom(flag),
  en.flagReasons[flag.id],
  sourceNumbers(safetySources[flag.id]),
];

const conditions = ({ all }: RaisingRule): string =>
  all.map(list => list.map(factWords).join(' or ')).join(' — and — ');

const line = (label: string): HTMLElement => el('p', {}, label);

/** Flags that visitors can still raise; a page script alone may give the others. */
const offered = safetyFlags.filter(({ isLegacy }) => !isLegacy);
const isEmergency = ({ tier }: SafetyFlag): boolean => tier === 'emergency';

export const safetySheet = (): HTMLElement =>
  el(
    'section',
    { class: 'safety-sheet', 'aria-labelledby': 'safety-sheet-title' },
    el('h2', { id: 'safety-sheet-title' }, `Massage fit check: the safety part, rules version ${version}`),
    el(
      'p',
      {},
      'What stops, delays or changes hands-on work. Not yet signed off by any clinician: the medical facts have sources (numbers as in the list of references on the page), the time limits and what follows from them are house decisions. The highest row that is up holds, for each of the two questions apart: how soon, and what hands-on work waits for. Whom each line is shown to, and flags that only a page script can still give, stand on the page.',
    ),
    el(
      'div',
      { class: 'signature' },
      el('p', {}, el('strong', {}, 'Reviewed by')),
      ...['Name', 'Licence', 'Date', 'Signature'].map(line),
    ),
    el('h3', {}, 'Help now or today: the questionnaire ends, no style and no booking is shown'),
    table(
      'emergencies',
      ['Sign or rule', 'How soon', 'Turn to', 'What the visitor reads', 'Source'],
      offered.filter(isEmergency).map(emergencyRow),
    ),
    el('h3', {}, 'All others'),
    table(
      'others',
      ['Line or rule', 'How soon', 'Hands-on work', 'Turn to', 'What the visitor reads', 'Source'],
      offered.filter(flag => !isEmergency(flag)).map(otherRow),
    ),
    el('h3', {}, 'Rules that raise a flag from several answers; they only add'),
    table(
      'raising',
      ['Rule', 'Raises', 'When all of this holds'],
      combinationRules.map(rule => [rule.id, flagWords(rule.raises), conditions(rule)]),
    ),
    el('h3', {}, 'One answer, one flag'),
    el('p', {}, directRules.map(rule => `${conditions(rule)} → ${flagWords(rule.raises)}`).join('. ')),
  );

/** Prints that part alone, and takes it away again. */
export const safetyPrint = (): HTMLElement => {
  const button = el('button', { type: 'button' }, 'Print the safety part');
  button.addEventListener('click', () => {
    const root = document.documentElement;
    const sheet = safetySheet();
    document.body.append(sheet);
    root.classList.add('safety-alone');
    const putBack = (): void => {
      sheet.remove();
      root.classList.remove('safety-alone');
    };
    addEventListener('afterprint', putBack, { once: true });
    print();
  });
  return el(
    'p',
    { class: 'controls' },
    button,
    ' On four pages at most, with a place for name, licence, date and signature.',
  );
};
