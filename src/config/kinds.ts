import type { Kind } from './kind.ts';
import { judgeUrl, type LinkKind, schemes } from './safe-url.ts';
import { telHref } from './tel-href.ts';

export const refused = 'refused';

/** Without a default; refused when `read` gives back nothing. */
const optional = (
  allowed: string,
  read: (text: string) => string | false | null | undefined,
  problem = refused,
): Kind<string | null> => ({
  allowed,
  standard: null,
  convert(text) {
    const value = read(text);
    return value ? { value } : { problem };
  },
});

/** Refused when too long: half a disclaimer would say something the clinic did not write. */
const text = (limit: number) =>
  optional(`text of at most ${limit} characters`, value => value.length <= limit && value);

const link = (kind: LinkKind): Kind<string | null> => ({
  allowed: `${schemes[kind].join(', ')} or a link within this site`,
  standard: null,
  convert(_, raw, base) {
    const verdict = judgeUrl(raw, kind, base);
    return verdict.ok ? { value: verdict.url } : { problem: verdict.reason };
  },
});

/** Case does not matter. The first of `values` is the default. */
export const choice = <const V extends string>(...values: readonly [V, ...V[]]): Kind<V> => ({
  allowed: values.join(', '),
  standard: values[0],
  convert(text) {
    const value = values.find(known => known === text.toLowerCase());
    return { value, problem: value ? undefined : 'not known' };
  },
});

/** Ids by space or comma, in any case and order; they come back in our order. None known: all of them. */
export const list = <V extends string>(ids: readonly V[]): Kind<readonly V[]> => ({
  allowed: ids.join(' '),
  standard: ids,
  convert(text) {
    const words = new Set(text.toLowerCase().match(/[^ ,]+/g));
    const known = ids.filter(id => words.delete(id));
    const strangers = [...words].join(' ').slice(0, 120);
    return { value: known.length ? known : undefined, problem: strangers && `not known: ${strangers}` };
  },
});

/** Present means on, as in HTML; only `false` says off. */
export const flag: Kind<boolean> = {
  allowed: 'true, false',
  standard: false,
  convert: text => ({ value: text.toLowerCase() !== 'false' }),
};

/** A label, a name, a heading. */
export const shortText = text(500);
/** A paragraph. */
export const longText = text(2_000);
export const bookingLink = link('booking');
export const pageLink = link('page');

/** Kept as written for the eye, at most 100 characters; it must hold something to dial. */
export const telephone = optional(
  'a telephone number',
  text => text.length <= 100 && telHref(text) && text,
  'nothing to dial',
);

/** Only the characters of a colour, at most 64; the browser has the last word (`accentIssue`). */
export const colour = optional(
  'a CSS colour, like #14594f',
  text => /^[a-z\d#%., ()/-]{1,64}$/i.test(text) && text,
);

/** Comes back in its canonical spelling; the underscore of WordPress (`fr_CA`) is understood. */
export const language = optional('a language code, like fr-CA', text => {
  try {
    return Intl.getCanonicalLocales(text.replace(/_/g, '-'))[0];
  } catch {
    return;
  }
});

/** A day that exists, YYYY-MM-DD: 31 February parses as a day of March. Not by `toJSON`, which Prototype.js replaces. */
export const date = optional(
  'a date, like 2026-03-31',
  text => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).getUTCDate() === +text.slice(8) && text,
);
