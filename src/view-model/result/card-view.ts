import type { Match } from '../../assessment/types.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { goalsTold } from '../../questionnaire/goals.ts';
import { holdOf, leadingAdvice, whomToSee } from './hands-on-words.ts';
import { askedText } from './pressure-reasons.ts';
import type { ResultInput } from './result-input.ts';
import { flagText, reasonText } from './said-by-visitor.ts';
import type { BookingView, CardView } from './types.ts';

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The most reasons on the card. */
const mostReasons = 2;

/** The visitor's own lines behind the heading: what holds hands-on work, else the best match, else what they came for. */
function reasonsFor({ assessment, language }: ResultInput, first: Match | undefined, facts: Facts) {
  const { messages } = language;
  const lines = holdOf(assessment.safety)
    ? leadingAdvice(assessment).map(({ flag }) => flagText(flag, facts, messages))
    : first
      ? first.because.map(reason => reasonText(reason, facts, messages))
      : goalsTold(facts).map(option => reasonText({ question: 'help', option }, facts, messages));
  return unique(lines).slice(0, mostReasons);
}

/** What matters most for safety: the highest flag's reason, and whom to see and how soon. */
function safetyWords({ assessment, language }: ResultInput): string {
  const { messages } = language;
  const [leader] = leadingAdvice(assessment);
  if (leader)
    return join(messages.joins.sentences, [
      messages.flagReasons[leader.flag],
      whomToSee(leader, false, language),
    ]);
  const cleared = assessment.safety.advice.find(({ turnTo }) => turnTo !== null);
  return cleared?.turnTo
    ? fill(messages.result.cleared.text, { who: messages.turnTo[cleared.turnTo] })
    : messages.result.hurts;
}

/** Where hands-on work waits, booking is never the first thing to do. */
function actionFor(isHeld: boolean, { link, phone, text }: BookingView, copy: string): CardView['action'] {
  if (isHeld) return { kind: 'copy', text: copy };
  const first = link ?? phone;
  return first ? { kind: 'book', link: first } : { kind: 'words', text };
}

/** The first screen of a result: what, why, which style, one sentence on safety, and one thing to do. */
export function cardView(
  input: ResultInput,
  facts: Facts,
  first: Match | undefined,
  [style]: readonly string[],
  booking: BookingView,
): CardView {
  const { assessment, language } = input;
  const { messages } = language;
  const words = messages.result;
  const { pressure, safety } = assessment;
  const items = reasonsFor(input, first, facts);
  const isHeld = holdOf(safety) !== null;
  const isLower = pressure.because.length > 0;
  return {
    note: words.note,
    because: items.length > 0 ? { heading: words.because, items } : null,
    style: style
      ? [
          fill(isHeld ? words.card.styleLater : words.card.style, { style }),
          join(messages.joins.sentences, [
            isLower ? askedText(pressure, messages) : '',
            words.pressure.start[pressure.start - 1] ?? '',
          ]),
        ]
      : [],
    gauge: pressure.start,
    isHeld,
    safety: safetyWords(input),
    action: actionFor(isHeld, booking, words.card.copy),
  };
}
