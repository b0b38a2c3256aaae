import type { Assessment } from '../../assessment/types.ts';
import { telHref } from '../../config/tel-href.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import { fill } from '../../messages/fill.ts';
import type { Messages } from '../../messages/messages.ts';
import { bookingLink } from './booking-link.ts';
import type { BookingView } from './types.ts';

/** The way to the clinic: its link, its phone, or words. */
export function bookingView(
  { route, safety }: Pick<Assessment, 'route' | 'safety'>,
  config: ResolvedConfig,
  messages: Messages,
  pageSearch: string,
): BookingView {
  const words = messages.result.booking;
  const link = bookingLink(config, route, pageSearch);
  const callHref = config.phone === null ? null : telHref(config.phone);
  const callText = fill(words.call, { phone: config.phone ?? '' });
  const isCall = link !== null && link.href === callHref;
  const label = config.bookingLabel ?? words.label;
  const text = isCall ? callText : link?.target === 'blank' ? fill(words.labelNewTab, { label }) : label;
  return {
    heading: config.clinicName ? fill(words.headingAt, { clinic: config.clinicName }) : words.heading,
    text:
      link === null && callHref === null
        ? words.none
        : safety.tier === 'doctor'
          ? words.doctorText
          : words.text,
    link: link && { text, href: link.href, target: link.target },
    phone: callHref && !isCall ? { text: callText, href: callHref, target: 'self' } : null,
  };
}
