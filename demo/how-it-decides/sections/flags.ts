import { lighter } from '../../../src/assessment/modality-order.ts';
import { lightFlags, tenderFlags } from '../../../src/assessment/pressure.ts';
import { raisedBy } from '../../../src/assessment/raised-flags.ts';
import { firmOut, ruledOutBy } from '../../../src/assessment/rule-outs.ts';
import { firmStyles } from '../../../src/knowledge/conditions.ts';
import { modalityIds } from '../../../src/knowledge/ids.ts';
import { lightestStart, lightStart, lowPainCeiling } from '../../../src/knowledge/pressure.ts';
import { type SafetyFlag, type SafetyFlagId, safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { safetySources } from '../../../src/knowledge/safety-sources.ts';
import { en } from '../../../src/messages/en.ts';
import type { Trigger } from '../../../src/questionnaire/facts.ts';
import { offerWhen, settledBy } from '../../../src/questionnaire/health-triggers.ts';
import { askedOfEveryone, askWhen } from '../../../src/questionnaire/safety-triggers.ts';
import { type Child, el, lines, list, terms } from '../dom.ts';
import { sourceLinks } from '../references.ts';
import { flagWords, modalityName, plural, tierWords, triggersInWords } from '../words.ts';
import { entries, entry, type Section } from './section.ts';

const advice: Readonly<Record<string, string>> = en.emergencyAdvice;
const adaptations: Readonly<Record<string, string>> = en.adaptations;

const acts = {
  call: 'Says to call the emergency number now.',
  today: 'Says to get medical help today.',
  crisis: 'Says to talk to someone now, with a crisis line.',
} as const;

const tierMeaning: Readonly<Record<SafetyFlag['tier'], string>> = {
  emergency:
    'Ends the questionnaire. No condition, no style, no booking button. Asked on the safety pages, most urgent first.',
  doctor: 'The result asks to check with a doctor first. A talk can still be booked; hands-on work waits.',
  tell: 'The result asks to mention it when booking, and says how the therapist adapts.',
};

/** When a sign is asked, beside those asked of everyone. */
const signs: Readonly<Partial<Record<SafetyFlagId, readonly Trigger[]>>> = askWhen;

/** Whom a flag is offered to. */
function askedOf({ id, tier }: SafetyFlag): Child {
  if (tier === 'emergency') {
    return (askedOfEveryone as readonly string[]).includes(id)
      ? 'Everyone'
      : ['Visitors with any of:', list(triggersInWords(signs[id] ?? []))];
  }
  const offer = offerWhen[id];
  const settled = settledBy[id];
  return [
    !offer
      ? 'Everyone'
      : offer.length === 0
        ? 'Nobody: it follows from another answer'
        : 'Visitors with any of:',
    offer ? list(triggersInWords(offer)) : null,
    settled ? ['Not asked again after:', list(triggersInWords(settled))] : null,
  ];
}

/** What the flag changes in the result. */
function effects({ id, tier, act }: SafetyFlag): readonly string[] {
  const out = modalityIds.filter(
    style => (firmStyles.includes(style) && firmOut.includes(id)) || ruledOutBy[style]?.includes(id),
  );
  const isLight = (flags: readonly SafetyFlagId[]) => flags.includes(id);
  return [
    ...(act ? [acts[act]] : []),
    ...(advice[id] ? [`Adds: “${advice[id]}”`] : []),
    ...(tier === 'tell' && adaptations[id] ? [`Says: “${adaptations[id]}”`] : []),
    ...(out.length > 0 ? [`Not for now: ${out.map(modalityName).join(', ')}`] : []),
    ...(isLight(lighter) ? ['Gentle styles come before firm ones'] : []),
    ...(id === 'touch-sensitivity' ? [`Pressure starts at ${lightestStart} of 5`] : []),
    ...(isLight(tenderFlags)
      ? [`Pressure starts at ${lightStart} of 5 or less; pain at most ${lowPainCeiling} of 10`]
      : isLight(lightFlags)
        ? [`Pressure starts at ${lightStart} of 5 or less`]
        : []),
  ];
}

const flagEntry = (flag: SafetyFlag): HTMLElement =>
  entry(
    { id: `flag-${flag.id}`, 'data-flag': flag.id },
    flagWords(flag.id),
    terms([
      ['Asked of', askedOf(flag)],
      ['Also raised by', lines(triggersInWords(raisedBy[flag.id] ?? []))],
      ['What it does', lines(effects(flag))],
      ['Source', [sourceLinks(safetySources[flag.id]), '. Its tier: house.']],
    ]),
  );

export const flags = (): Section => ({
  id: 'flags',
  title: 'Safety flags',
  content: [
    el(
      'p',
      {},
      `${plural(safetyFlags.length, 'answer')} that change what the visitor should do next, in the words on the screen. The highest tier that is up holds for the whole result.`,
    ),
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
