import { type UtmKey, utmKeys } from '../../config/schema.ts';
import { telHref } from '../../config/tel-href.ts';
import type { ResolvedConfig } from '../../config/types.ts';
import type { ModalityId } from '../../knowledge/ids.ts';
import type { Route } from '../../knowledge/routes.ts';

export interface BookingLink {
  readonly href: string;
  readonly target: ResolvedConfig['bookingTarget'];
}

type BookingConfig = Pick<
  ResolvedConfig,
  'bookingUrl' | 'bookingUrls' | 'modalityBookingUrls' | 'bookingTarget' | 'phone' | 'utm' | 'forwardUtm'
>;

/** A value from the page's address that is longer is no campaign name. */
const maxForwarded = 500;

/**
 * The link with the clinic's own utm values, then those of the page's address if the clinic wants them. Added
 * as text, before `#`; every byte that the clinic wrote stays. Keys that are there already win, also those in a
 * fragment that holds a query (`#/slug?utm_source=…`). `%20` rather than `+` for a space: every booking system
 * reads it.
 */
function withCampaign(url: string, { utm, forwardUtm }: BookingConfig, pageSearch: string): string {
  const page = new URLSearchParams(forwardUtm ? pageSearch : '');
  const taken = new Set(new URLSearchParams(url.replace(/[?#]/g, '&')).keys());
  const [before = '', ...fragment] = url.split(/(?=#)/);
  let query = before;
  for (const source of [(key: UtmKey) => utm[key], (key: UtmKey) => page.get(key)]) {
    for (const key of utmKeys) {
      const value = source(key);
      if (!value || value.length > maxForwarded || taken.has(key)) continue;
      taken.add(key);
      const join = !query.includes('?') ? '?' : /[?&]$/.test(query) ? '' : '&';
      query += `${join}${key}=${encodeURIComponent(value)}`;
    }
  }
  return query + fragment.join('');
}

/**
 * Where a visitor with this outcome books: the link for the style to book, else that for the outcome, else the clinic's
 * one link, else its phone, else `null`. In an emergency there is nothing to book: always `null`.
 *
 * Only web links and links within the site get parameters; a bare `#place` on the same page gets none, as that
 * would load the page anew. `tel:`, `mailto:` and `sms:` stay as they are and open in place: in a new tab they
 * would leave an empty one.
 *
 * `pageSearch` is the page's own query (`location.search`); only its five utm parameters are ever read, and
 * only with `forwardUtm`. `style`: see `bookedStyle`.
 */
export function bookingLink(
  config: BookingConfig,
  route: Route,
  pageSearch: string,
  style: ModalityId | null = null,
): BookingLink | null {
  if (route === 'help-now') return null;
  const ofStyle = style === null ? undefined : config.modalityBookingUrls[style];
  const url = ofStyle ?? config.bookingUrls[route] ?? config.bookingUrl;
  if (!url) {
    const href = config.phone && telHref(config.phone);
    return href ? { href, target: 'self' } : null;
  }
  if (/^(tel|mailto|sms):/i.test(url)) return { href: url, target: 'self' };
  const href = url.startsWith('#') ? url : withCampaign(url, config, pageSearch);
  return { href, target: config.bookingTarget };
}
