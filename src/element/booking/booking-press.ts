import { issue } from '../../config/issue.ts';
import type { ConfigIssue } from '../../config/types.ts';
import { leaveFrame } from './leave-frame.ts';
import { isAnswered, isForPage, pressPageLink } from './page-link.ts';

/** A link to nowhere, in words a marketer can act on. */
const unanswered = (href: string): ConfigIssue =>
  issue(
    'booking-url',
    href,
    'nothing on this page answered when it was pressed',
    'the id of a place on this page, or the link that opens your popup, letter for letter',
    'it all the same',
  );

/**
 * A press on the booking link that the page has not taken over by `mfc-book`: it leads where the page's own link would.
 *
 * @param raise tells the clinic what is wrong
 */
export async function pressBooking(
  host: HTMLElement,
  event: Event,
  raise: (found: ConfigIssue) => void,
): Promise<void> {
  const link = event.currentTarget as HTMLAnchorElement;
  if (!isForPage(link, event)) return leaveFrame(link, event);
  event.preventDefault();
  const href = link.getAttribute('href') ?? '';
  if (!pressPageLink(host, link) && !(await isAnswered(host, href))) raise(unanswered(href));
}
