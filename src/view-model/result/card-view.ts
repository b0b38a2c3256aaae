import type { Match, Reason } from '../../assessment/types.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import { localeOf } from '../../messages/locale.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { goalsTold } from '../../questionnaire/goals.ts';
import { type Hold, holdOf, leadingAdvice, whomToSee } from './hands-on-words.ts';
import { isWellness } from './lawful.ts';
import type { PainWords } from './pain-words.ts';
import { pressureBarView } from './pressure-bar-view.ts';
import { quotes } from './quotes.ts';
import type { ResultInput } from './result-input.ts';
import { flagText, reasonText } from './said-by-visitor.ts';
import type { BookingView, CardView, FlagView } from './types.ts';
import { wishesTold } from './wishes-told.ts';

/** The most reasons on the card, where no flag is told as well, and the most letters in them: two lines of a phone. */
const mostReasons = 2;
const mostLetters = 60;
/** The most flags on the card; the others are told below it. */
export const mostFlags = 2;

/** Somebody must look or agree before anyone lays hands on. */
export const isForSomebody = (hold: Hold | null): hold is 'stop' | 'ask-first' =>
  hold === 'stop' || hold === 'ask-first';

/** What speaks for the heading, where hands-on work need not wait: the best match, else what they came for. */
function answersFor(input: ResultInput, first: Match | undefined, facts: Facts): readonly Reason[] {
  if (isWellness(input)) return wishesTold(facts);
  return first?.because ?? goalsTold(facts).map(option => ({ question: 'help', option }));
}

/** The visitor's own lines behind the heading: what it waits for, else what speaks for it. */
function reasonsFor(input: ResultInput, first: Match | undefined, facts: Facts): readonly string[] {
  const { assessment, language } = input;
  const { messages } = language;
  const lines = holdOf(assessment.safety)
    ? leadingAdvice(assessment).map(({ flag }) => flagText(flag, facts, messages))
    : answersFor(input, first, facts).map(reason => reasonText(reason, facts, messages));
  return [...new Set(lines)];
}

/** As many of them as fit, and how many more there are. */
function becauseOf(
  lines: readonly string[],
  isFlagged: boolean,
  { messages, tag }: ResultInput['language'],
): CardView['because'] {
  const [first, second] = lines;
  if (first === undefined) return null;
  const isOne = isFlagged || first.length + (second?.length ?? 0) > mostLetters;
  const items = lines.slice(0, isOne ? 1 : mostReasons);
  const left = lines.length - items.length;
  const { because, card } = messages.result;
  const n = localeOf(tag).number(left);
  return {
    heading: because,
    items,
    more: left ? fill(card.more, { n }) : '',
    moreHeard: left ? fill(card.moreHeard, { n }) : '',
  };
}

/** What matters most for safety: the highest flag's reason, and whom to see and how soon. */
function safetyWords({ assessment, language }: ResultInput): Pick<CardView, 'safety' | 'isFlagged'> {
  const { messages } = language;
  const [leader] = leadingAdvice(assessment);
  if (leader) {
    const reason = messages.flagReasons[leader.flag];
    const safety = join(messages.joins.sentences, [reason, whomToSee(leader, false, language)]);
    return { safety, isFlagged: true };
  }
  const cleared = assessment.safety.advice.find(({ turnTo }) => turnTo !== null);
  return cleared?.turnTo
    ? {
        safety: fill(messages.result.cleared.text, { who: messages.turnTo[cleared.turnTo] }),
        isFlagged: true,
      }
    : { safety: messages.result.hurts, isFlagged: false };
}

/** Every flag that leads, with its reason and whom to see. */
const flagsOf = ({ assessment, language }: ResultInput, facts: Facts): readonly FlagView[] =>
  leadingAdvice(assessment)
    .slice(0, mostFlags)
    .map(each => ({
      said: flagText(each.flag, facts, language.messages),
      reason: join(language.messages.joins.sentences, [
        language.messages.flagReasons[each.flag],
        whomToSee(each, false, language),
      ]),
    }));

/** The first thing to do, and the others. Where somebody must look first, booking is never the first. */
function waysOf(
  hold: Hold | null,
  { link, phone, text }: BookingView,
  { config, language }: ResultInput,
): Pick<CardView, 'action' | 'talk' | 'call' | 'toSummary' | 'small'> {
  const { joins, result } = language.messages;
  const words = result.card;
  const clinic = config.clinicName ? fill(words.clinic, { clinic: config.clinicName }) : '';
  const small = join(joins.sentences, [clinic, text]);
  if (isForSomebody(hold)) {
    const action = { kind: 'copy', text: words.copy } as const;
    return { action, talk: link, call: phone, toSummary: '', small };
  }
  const { toSummary } = words;
  if (!link) return { action: { kind: 'words', text }, talk: null, call: phone, toSummary, small: clinic };
  return { action: { kind: 'book', link }, talk: null, call: phone, toSummary, small };
}

/** The first screen of a result: what, why, which style, how firm, what matters for safety, and what to do. */
export function cardView(
  input: ResultInput,
  facts: Facts,
  first: Match | undefined,
  styles: NonNullable<CardView['styles']>,
  pain: Pick<PainWords, 'kind'>,
  booking: BookingView,
): CardView {
  const { assessment, language } = input;
  const { result: words } = language.messages;
  const hold = holdOf(assessment.safety);
  const isDoctorFirst = isForSomebody(hold);
  const safety = safetyWords(input);
  const hasStyles = styles.items.length > 0 && !isDoctorFirst;
  return {
    quotes: quotes(language.messages),
    note: words.note,
    because: isDoctorFirst ? null : becauseOf(reasonsFor(input, first, facts), safety.isFlagged, language),
    flags: isDoctorFirst ? flagsOf(input, facts) : [],
    ask: isDoctorFirst ? { heading: words.card.ask, text: words.card.questions[hold] } : null,
    styles: hasStyles ? styles : null,
    pressure: hasStyles
      ? { heading: words.card.pressure, bar: pressureBarView(assessment.pressure, pain, language) }
      : null,
    ...safety,
    isDoctorFirst,
    ...waysOf(hold, booking, input),
  };
}
