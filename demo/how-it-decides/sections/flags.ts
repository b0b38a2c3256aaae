import { limitOf } from '../../../src/assessment/flag-limits.ts';
import { raisingRules } from '../../../src/assessment/raising-rules.ts';
import { modalityIds } from '../../../src/knowledge/ids.ts';
import { type SafetyFlag, safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { safetySources } from '../../../src/knowledge/safety-sources.ts';
import { en } from '../../../src/messages/en.ts';
import { healthLines } from '../../../src/questionnaire/health-lines.ts';
import { safetySigns } from '../../../src/questionnaire/safety-signs.ts';
import { optionLabel } from '../../../src/view-model/question-words.ts';
import { type Child, el, lines, list, terms } from '../dom.ts';
import { sourceLinks } from '../references.ts';
import {
  flagWords,
  handsOnWords,
  modalityName,
  plural,
  tierWords,
  triggersInWords,
  urgencyWords,
} from '../words.ts';
import { safetyPrint } from './safety-sheet.ts';
import { entries, entry, type Section } from './section.ts';

const tierMeaning: Readonly<Record<SafetyFlag['tier'], string>> = {
  emergency:
    'Help now or today. Ends the questionnaire. No condition, no style, no booking button. Most urgent first.',
  doctor: 'Nothing until somebody has looked, or an OK first. No firm style; a talk can still be booked.',
  tell: 'The visitor can come; the therapist adapts, or the visit waits until they are well. Some want a doctor too.',
};

/** Whom a flag is offered to. */
function askedOf({ id, isLegacy }: SafetyFlag): Child {
  const sign = safetySigns.find(each => each.id === id);
  const line = healthLines.find(each => each.id === id);
  if (isLegacy) return 'Nobody any more; page scripts may still give it';
  if (!sign && !line) return 'Nobody: it follows from other answers';
  return [
    sign
      ? sign.when
        ? ['On a safety page, to visitors with any of:', list(triggersInWords(sign.when))]
        : 'On the first safety page, to everyone'
      : null,
    line?.groups
      ? `On the health page, under: ${line.groups.map(group => optionLabel(en, 'health-groups', group)).join('; ')}`
      : null,
    line && !line.groups
      ? ['On the health page, never folded', line.when ? list(triggersInWords(line.when)) : ': everyone']
      : null,
  ];
}

/** What the flag changes in the result. */
function effects({ id, urgency, withinDays, handsOn, turnTo, isCheckable }: SafetyFlag): readonly string[] {
  const { out = [], cap } = limitOf(id);
  return [
    `How soon: ${urgencyWords[urgency]}${withinDays ? ` (within ${plural(withinDays, 'day')})` : ''}${turnTo ? `, ${en.turnTo[turnTo]}` : ''}`,
    `Hands-on work: ${handsOnWords[handsOn]}${isCheckable ? '; the visitor is asked whether somebody has already agreed' : ''}`,
    `Says: “${en.flagReasons[id]}”`,
    ...(out.length === modalityIds.length
      ? ['Not for now: every style']
      : out.length > 0
        ? [`Not for now: ${out.map(modalityName).join(', ')}`]
        : []),
    ...(cap ? [`Pressure starts at ${cap} of 5 or less`] : []),
  ];
}

/** The rules that raise a flag from other answers, by their ids. */
const rulesFor = ({ id }: SafetyFlag): readonly Child[] =>
  raisingRules
    .filter(({ raises }) => raises === id)
    .map(
      ({ id: rule, all }) =>
        `${rule}: ${all.map(each => triggersInWords(each).join('; or ')).join(' — and — ')}`,
    );

const flagEntry = (flag: SafetyFlag): HTMLElement =>
  entry(
    { id: `flag-${flag.id}`, 'data-flag': flag.id },
    flagWords(flag.id),
    terms([
      ['Asked of', askedOf(flag)],
      ['Also raised by', lines(rulesFor(flag))],
      ['What it does', lines(effects(flag))],
      ['Source', [sourceLinks(safetySources[flag.id]), '. Its two axes and its limits: house.']],
    ]),
  );

export const flags = (): Section => ({
  id: 'flags',
  title: 'Safety flags',
  verdict: `${plural(safetyFlags.length, 'answer')} that change what comes next; ${safetyFlags.filter(({ tier }) => tier === 'emergency').length} of them end everything at once. Can be printed alone, to sign.`,
  content: [
    el(
      'p',
      {},
      `${plural(safetyFlags.length, 'answer')} that change what the visitor should do next, in the words on the screen. The highest tier that is up holds for the whole result.`,
    ),
    safetyPrint(),
    ...(['emergency', 'doctor', 'tell'] as const).map(tier => {
      const own = safetyFlags.filter(flag => flag.tier === tier);
      return el(
        'div',
        { class: `tier ${tier}` },
        el('h3', {}, `${tierWords[tier]} (${own.length})`),
        el('p', {}, tierMeaning[tier]),
        entries(own.map(flagEntry)),
      );
    }),
  ],
});
