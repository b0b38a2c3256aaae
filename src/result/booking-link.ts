import { telHref } from '../config/tel-href.ts';
import { type BookableRoute, type ResolvedConfig, utmKeys } from '../config/types.ts';

export interface BookingLink {
  readonly href: string;
  readonly target: ResolvedConfig['bookingTarget'];
}

type BookingConfig = Pick<
  ResolvedConfig,
  'bookingUrl' | 'bookingUrls' | 'bookingTarget' | 'phone' | 'utm' | 'forwardUtm'
>;

/** A value from the page's address that is longer is no campaign name. */
const maxForwarded = 500;

function decoded(key: string): string {
  try {
    return decodeURIComponent(key.replace(/\+/g, ' '));
  } catch {
    return key;
  }
}

/** Keys in a query, or in a fragment that holds one (`#/slug?utm_source=…`). */
const keysOf = (text: string) => text.split(/[?&]/).map(part => decoded(part.split('=', 1)[0] ?? ''));

/** `%20` rather than `+` for a space: every booking system reads it. */
const pair = (key: string, value: string) =>
  new URLSearchParams([[key, value]]).toString().replace(/\+/g, '%20');

/** What may be added: the clinic's own utm values, then those of the page's address if the clinic wants them. */
function campaign({ utm, forwardUtm }: BookingConfig, pageSearch: string): ReadonlyMap<string, string> {
  const page = new URLSearchParams(forwardUtm ? pageSearch : '');
  const pairs = new Map<string, string>();
  for (const key of utmKeys) {
    const own = utm[key];
    if (own) pairs.set(key, own);
  }
  for (const key of utmKeys) {
    const value = page.get(key);
    if (value && value.length <= maxForwarded && !pairs.has(key)) pairs.set(key, value);
  }
  return pairs;
}

/** Appends as text, before `#`; every byte that the clinic wrote stays. Keys that are there already win. */
function append(url: string, pairs: ReadonlyMap<string, string>): string {
  const cut = url.search(/#|$/);
  const before = url.slice(0, cut);
  const fragment = url.slice(cut);
  const query = before.indexOf('?');
  const taken = new Set([
    ...(query < 0 ? [] : keysOf(before.slice(query + 1))),
    ...keysOf(fragment.slice(1)),
  ]);
  const added = [...pairs].filter(([key]) => !taken.has(key)).map(([key, value]) => pair(key, value));
  if (!added.length) return url;
  const join = query < 0 ? '?' : /[?&]$/.test(before) ? '' : '&';
  return before + join + added.join('&') + fragment;
}

/**
 * Where a visitor with this outcome books: the link for the outcome, else the clinic's one link, else its
 * phone, else `null`. In an emergency there is nothing to book: always `null`.
 *
 * Only web links and links within the site get parameters; a bare `#place` on the same page gets none, as that
 * would load the page anew. `tel:`, `mailto:` and `sms:` stay as they are and open in place: in a new tab they
 * would leave an empty one.
 *
 * `pageSearch` is the page's own query (`location.search`); only its five utm parameters are ever read, and
 * only with `forwardUtm`.
 */
export function bookingLink(
  config: BookingConfig,
  route: BookableRoute | 'help-now',
  pageSearch: string,
): BookingLink | null {
  if (route === 'help-now') return null;
  const url = config.bookingUrls[route] ?? config.bookingUrl;
  if (!url) {
    const href = config.phone && telHref(config.phone);
    return href ? { href, target: 'self' } : null;
  }
  if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(url)) return { href: url, target: 'self' };
  const href = url.startsWith('#') ? url : append(url, campaign(config, pageSearch));
  return { href, target: config.bookingTarget };
}
