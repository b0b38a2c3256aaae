import { cleanText } from './clean-text.ts';
import type { Converted, Kind } from './kind.ts';
import { judgeUrl, type LinkKind } from './safe-url.ts';
import { telHref } from './tel-href.ts';

/** Cleans first; blank text counts as not given. */
const kind = <V>(allowed: string, standard: V, convert: (text: string) => Converted<V>): Kind<V> => ({
  allowed,
  standard,
  convert: raw => {
    const text = cleanText(raw);
    return text ? convert(text) : {};
  },
});

/** Without a default; kept as `read` gives it back, refused when that is empty. */
const optional = (allowed: string, problem: string, read: (text: string) => string | undefined | false) =>
  kind<string | null>(allowed, null, text => {
    const value = read(text);
    return value ? { value } : { problem };
  });

/** Refused when too long: half a disclaimer would say something the clinic did not write. */
const text = (limit: number) =>
  optional(`text of at most ${limit} characters`, 'too long', value => value.length <= limit && value);

const link = (linkKind: LinkKind, schemes: string): Kind<string | null> => ({
  allowed: `${schemes} or a link within this site`,
  standard: null,
  convert(raw, base) {
    if (!cleanText(raw)) return {};
    const verdict = judgeUrl(raw, linkKind, base);
    return verdict.ok ? { value: verdict.url } : { problem: verdict.reason };
  },
});

/** Case does not matter. The first of `values` is the default. */
export const choice = <const V extends string>(...values: readonly [V, ...V[]]) =>
  kind<V>(values.join(', '), values[0], given => {
    const value = values.find(known => known === given.toLowerCase());
    return value ? { value } : { problem: 'not known' };
  });

/** Ids by space or comma, in any case and order; they come back in our order. None known: all of them. */
export const list = <V extends string>(ids: readonly V[]) =>
  kind<readonly V[]>(ids.join(' '), Object.freeze([...ids]), given => {
    const words = new Set(given.toLowerCase().split(/[ ,]+/));
    words.delete('');
    const known = ids.filter(id => words.delete(id));
    const strangers = [...words].join(' ').slice(0, 120);
    return {
      ...(known.length && { value: Object.freeze(known) }),
      ...(strangers && { problem: `not known: ${strangers}` }),
    };
  });

/** Present means on, as in HTML; only `false` says off. */
export const flag: Kind<boolean> = {
  allowed: 'true, false',
  standard: false,
  convert: raw => ({ value: cleanText(raw).toLowerCase() !== 'false' }),
};

/** A label, a name, a heading: at most 500 characters. */
export const shortText = text(500);
/** A paragraph: at most 2,000 characters. */
export const longText = text(2_000);
export const bookingLink = link('booking', 'https, http, tel, mailto, sms');
export const pageLink = link('page', 'https, http');

/** Kept as written for the eye, at most 100 characters; it must hold something to dial. */
export const telephone = optional(
  'a telephone number',
  'nothing to dial',
  value => value.length <= 100 && telHref(value) !== null && value,
);

/** Only the characters of a colour, at most 64; the browser has the last word (`accentIssue`). */
export const colour = optional(
  'a CSS colour',
  'not a colour',
  value => /^[a-z\d#%., ()/-]{1,64}$/i.test(value) && value,
);

/** Comes back in its canonical spelling; the underscore of WordPress (`fr_CA`) is understood. */
export const language = optional('a language code, like fr-CA', 'not a language code', given => {
  try {
    return Intl.getCanonicalLocales(given.replace(/_/g, '-'))[0];
  } catch {
    return false;
  }
});

/** A day that exists, YYYY-MM-DD. */
export const date = optional('a date, like 2026-03-31', 'not a date', value => {
  const day = Date.parse(/^\d{4}-\d\d-\d\d$/.test(value) ? value : '');
  // 31 February parses as a day of March.
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(value) && value;
});
