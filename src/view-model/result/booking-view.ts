import type { Assessment } from '../../assessment/types.ts';
import { telHref } from '../../config/tel-href.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { fill } from '../../messages/fill.ts';
import { join } from '../../messages/join.ts';
import type { Messages } from '../../messages/messages.ts';
import { bookedStyle } from './booked-style.ts';
import { bookingLink } from './booking-link.ts';
import { type Hold, holdOf } from './hands-on-words.ts';
import type { BookingView } from './types.ts';

type Words = Messages['result']['booking'];

const textFor = (hold: Hold | null, words: Words): string => {
  if (hold === 'stop') return words.stopText;
  if (hold === 'ask-first') return words.askText;
  return hold === 'wait' ? words.waitText : words.text;
};

/** The words on the link; where hands-on work waits they say so, whatever the clinic calls it. */
const labelFor = (hold: Hold | null, own: string | null, words: Words): string => {
  const label = own ?? words.label;
  if (hold === null) return label;
  if (hold === 'wait') return fill(words.labelLater, { label });
  return own === null ? words.talk : fill(words.labelTalk, { label });
};

/** Letters that fit on a button as wide as a phone. */
const oneLine = 44;

/** The way to the clinic: its link, its phone, or words. */
export function bookingView(
  assessment: Pick<Assessment, 'route' | 'safety' | 'modalities'>,
  config: ResolvedConfig,
  messages: Messages,
  pageSearch: string,
): BookingView {
  const words = messages.result.booking;
  const { route, safety } = assessment;
  const hold = holdOf(safety);
  const link = bookingLink(config, route, pageSearch, bookedStyle(assessment));
  const callHref = config.phone === null ? null : telHref(config.phone);
  const callText = fill(words.call, { phone: config.phone ?? '' });
  const number = config.phone === null ? {} : { number: config.phone };
  const isCall = link !== null && link.href === callHref;
  const label = labelFor(hold, config.bookingLabel, words);
  const text = isCall ? callText : link?.target === 'blank' ? fill(words.labelNewTab, { label }) : label;
  const guardian = safety.flags.includes('under-16')
    ? words.under16
    : safety.flags.includes('under-18')
      ? words.under18
      : '';
  return {
    isQuiet: hold !== null,
    isShort: link !== null && text.length <= oneLine,
    heading: config.clinicName ? fill(words.headingAt, { clinic: config.clinicName }) : words.heading,
    text: join(messages.joins.sentences, [
      link === null && callHref === null ? words.none : textFor(hold, words),
      guardian,
    ]),
    link: link && { text, ...(isCall ? number : {}), href: link.href, target: link.target },
    phone: callHref && !isCall ? { text: callText, ...number, href: callHref, target: 'self' } : null,
  };
}
