import type { Advice } from '../../assessment/axes.ts';
import type { Assessment } from '../../assessment/types.ts';
import type { HandsOn } from '../../knowledge/safety-flags.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import type { Plural } from '../../messages/messages.ts';

/** What hands-on work waits for: a look, an OK, or that it is over. */
export type Hold = Extract<HandsOn, 'stop' | 'ask-first' | 'wait'>;

const holds: readonly HandsOn[] = ['stop', 'ask-first', 'wait'];

/** `null`: hands-on work need not wait. */
export const holdOf = ({ handsOn }: Pick<Advice, 'handsOn'>): Hold | null =>
  holds.includes(handsOn) ? (handsOn as Hold) : null;

/** What holds hands-on work most strictly, the most urgent first; where nothing does, everything that is up. */
export function leadingAdvice({ safety }: Assessment): readonly Advice[] {
  const open = safety.advice.filter(({ flag }) => !safety.cleared.includes(flag));
  const held = open.filter(({ handsOn }) => holdOf({ handsOn }) && handsOn === safety.handsOn);
  return held.length > 0 ? held : open;
}

/** "Within 2 days", in the plural form of the language; whole weeks are weeks. */
function within(
  days: number,
  words: { readonly days: Plural; readonly weeks: Plural },
  who: string,
  tag: string,
): string {
  const isWeeks = days % 7 === 0;
  const count = isWeeks ? days / 7 : days;
  const { number, plural } = localeOf(tag);
  const forms = isWeeks ? words.weeks : words.days;
  return fill(forms[plural(count)] ?? forms.other, { who, n: number(count) });
}

/**
 * Whom to turn to and how soon; empty where nobody beside the therapist needs to know.
 * @param isBeside the usual page goes on: then it is said that massage need not wait
 */
export function whomToSee(advice: Advice, isBeside: boolean, { messages, tag }: Language): string {
  const { ask, mention, see, seeToo } = messages.result;
  if (!advice.turnTo) return '';
  const who = messages.turnTo[advice.turnTo];
  const isOwn = advice.handsOn === 'stop' || advice.handsOn === 'ask-first';
  if (advice.within !== null) return within(advice.within, isBeside ? seeToo : see, who, tag);
  if (isOwn) return fill(ask, { who });
  if (advice.urgency !== 'routine') return '';
  return fill(isBeside ? seeToo.sometime : mention, { who });
}
