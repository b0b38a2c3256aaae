import * as z from 'zod/mini';
import { helpLinesByRegion } from '../knowledge/help-lines.ts';
import { parsedTag } from '../messages/language-tag.ts';
import { cleanText } from './clean-text.ts';
import { idsAmong } from './ids-among.ts';
import { inWords } from './issue.ts';
import { judgeUrl, type LinkKind, schemes } from './safe-url.ts';
import { telHref } from './tel-href.ts';

/** How one kind of setting is read. The same reader serves attributes, the JSON child and `config`. */
export interface Reader<Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly kind:
    | 'text'
    | 'link'
    | 'telephone'
    | 'choice'
    | 'list'
    | 'flag'
    | 'colour'
    | 'language'
    | 'country'
    | 'date';
  /** What is allowed, in words that fit after "allowed: ". */
  readonly allowed: string;
  /** The value when nothing usable is given; and that in words. */
  readonly unset: z.output<Schema> | null;
  readonly fallback: string;
  /** `base` is the page's base URL. What the schema is refused with is what issues say. */
  readonly schema: (base: string) => Schema;
}

type Payload<Value = unknown> = z.core.ParsePayload<Value>;
type Check = (payload: Payload<string>) => void;

/** What blank text is refused with: it counts as not given, and nobody is told. */
const blank = 'blank';
const refuse = (payload: Payload, message: string, usable?: unknown): void => {
  payload.issues.push({ code: 'custom', input: payload.value, message, params: { usable } });
};
const notBlank: Check = payload => {
  if (!cleanText(payload.value)) refuse(payload, blank);
};

/** Longer than any value may be: refused before anything reads it. */
const maxLength = 10_000;
const written = (...checks: Parameters<z.ZodMiniString['check']>) =>
  z.string('wrong type').check(z.maxLength(maxLength, { error: 'too long', abort: true }), ...checks);
const clean = z.overwrite(cleanText);
const text = (...checks: Parameters<z.ZodMiniString['check']>) => written(clean, notBlank, ...checks);

/** Without a default: `null` when it is not given. */
const optional = (kind: Reader['kind'], allowed: string, schema: (base: string) => z.ZodMiniString) =>
  ({ kind, allowed, unset: null, fallback: 'none', schema }) as const;

/** Refused when too long: half a disclaimer would say something the clinic did not write. */
const textUpTo = (limit: number) =>
  optional('text', `text of at most ${limit} characters`, () => text(z.maxLength(limit, 'refused')));
/** A label, a name, a heading. */
export const shortText = textUpTo(500);
/** A paragraph. */
export const longText = textUpTo(2_000);

const link = (kind: LinkKind) =>
  optional('link', `${schemes[kind].join(', ')} or a link within this site`, base =>
    written(notBlank, payload => {
      const verdict = judgeUrl(payload.value, kind, base);
      if (!verdict.ok) return refuse(payload, verdict.reason);
      payload.value = verdict.url;
      // An editor has escaped it twice. The link stays as it is written: some system may want just that.
      if (/&amp;/i.test(verdict.url)) refuse(payload, 'holds “&amp;” where an & is meant', verdict.url);
    }),
  );
export const bookingLink = link('booking');
export const pageLink = link('page');

/** Case does not matter. The first of `values` is the default. */
export const choice = <const Id extends string>(...values: readonly [Id, ...Id[]]) => ({
  kind: 'choice' as const,
  allowed: values.join(', '),
  unset: values[0],
  fallback: values[0],
  schema: () => z.pipe(text(z.toLowerCase()), z.enum(values, 'not known')),
});

/**
 * Ids by space or comma, in any case and order; they come back in our order. Those that are not known raise one issue,
 * which carries the others; none known: all of them.
 */
export const list = <const Id extends string>(ids: readonly Id[]) => ({
  kind: 'list' as const,
  allowed: ids.join(' '),
  unset: ids,
  fallback: 'all',
  schema: () => {
    const known = (words: string, payload: Payload) => {
      const [found, strangers] = idsAmong(words, ids);
      const usable = ids.filter(id => found.has(id));
      if (strangers.size) {
        const message = `not known: ${[...strangers].join(' ').slice(0, 120)}`;
        refuse(payload, message, usable.length ? usable : undefined);
      } else if (!usable.length) refuse(payload, blank);
      return usable;
    };
    const joined = z.transform(value => (Array.isArray(value) ? inWords(value) : value));
    const words = z.pipe(joined, text(z.toLowerCase()));
    return z.readonly(z.pipe(z.pipe(words, z.transform(known)), z.array(z.enum(ids))));
  },
});

/** What people write to say no; only `false` is documented, the others are told. */
const noes: readonly string[] = ['no', 'off', '0', 'none', 'never'];
/** The last is HTML's habit of giving such an attribute its own name. */
const yeses: readonly string[] = ['', 'true', 'yes', 'on', '1', 'forward-utm'];

/**
 * On where it is present without a value, as in HTML; `false` says off. Another word for no is read as off, and told; what
 * is neither is refused.
 */
export const flag = {
  kind: 'flag' as const,
  allowed: 'true, false',
  unset: false,
  fallback: 'off',
  schema: () => {
    const word = z.transform(value => (typeof value === 'boolean' ? String(value) : value));
    const isOn = z.transform((text: string, payload: Payload) => {
      if (noes.includes(text)) refuse(payload, 'not known', false);
      else if (text !== 'false' && !yeses.includes(text)) refuse(payload, 'not known');
      return text !== 'false';
    });
    return z.pipe(z.pipe(z.pipe(word, written(clean, z.toLowerCase())), isOn), z.boolean());
  },
};

const dialable: Check = payload => {
  if (payload.value.includes('=')) refuse(payload, 'holds “=”: a quote may be missing before it');
  else if (payload.value.length > 100 || !telHref(payload.value)) refuse(payload, 'nothing to dial');
};
/** Kept as written for the eye, at most 100 characters; it must hold something to dial. */
export const telephone = optional('telephone', 'a telephone number, in digits', () => text(dialable));

/** Only the characters of a colour, at most 64; the browser has the last word (`accentIssue`). */
export const colour = optional('colour', 'a CSS colour, like #14594f', () =>
  text(z.regex(/^[a-z\d#%., ()/-]{1,64}$/i, 'refused')),
);

const canonical: Check = payload => {
  const locale = parsedTag(payload.value);
  if (locale) payload.value = String(locale);
  else refuse(payload, 'refused');
};
/** Comes back in its canonical spelling; the underscore of WordPress (`fr_CA`) is understood. */
export const language = optional('language', 'a language code, like fr-CA', () => text(canonical));

const allCanonical: Check = payload => {
  const locales = payload.value.split(/[\s,;]+/).map(parsedTag);
  if (locales.includes(null)) refuse(payload, 'refused');
  else payload.value = locales.join(' ');
};
/** Several by space or comma; they come back with spaces. One that is none, and all are refused. */
export const languages = optional('language', 'language codes, like en fr', () => text(allCanonical));

const isoRegion: Check = payload => {
  const region = /^[a-z]{2}$/i.test(payload.value) ? parsedTag(`und-${payload.value}`)?.region : undefined;
  // `EN` is the name of a language: no country has it. Of names, a browser opens data that take a phone 75 ms.
  const isCountry =
    region &&
    (helpLinesByRegion.has(region) ||
      new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region));
  if (isCountry) payload.value = region;
  else refuse(payload, 'refused');
};
/** ISO 3166, two letters; comes back in its canonical spelling, so that `uk` is `GB`. */
export const country = optional('country', 'a country in two letters, like CA or GB', () => text(isoRegion));

/** A day that exists, YYYY-MM-DD. */
export const date = optional('date', 'a date, like 2026-03-31', () => text(z.iso.date('refused')));

/** Made when the first such value comes: most pages give few, and the widgets of a page share its base. */
const made = new WeakMap<Reader, { readonly base: string; readonly schema: z.ZodMiniType }>();

/**
 * zod lists the entries of its own objects by `for … in`, and fails where a page has put names on every object. Those are
 * hidden from such lists while it works; nothing of the page runs meanwhile, so nobody can see it.
 */
function withoutExtras<Result>(work: () => Result): Result {
  const extras: [string, PropertyDescriptor][] = [];
  for (const name in {}) {
    const extra = Object.getOwnPropertyDescriptor(Object.prototype, name);
    if (extra?.configurable) extras.push([name, extra]);
  }
  for (const [name, extra] of extras)
    Object.defineProperty(Object.prototype, name, { ...extra, enumerable: false });
  try {
    return work();
  } finally {
    for (const [name, extra] of extras) Object.defineProperty(Object.prototype, name, extra);
  }
}

function schemaOf(reader: Reader, base: string): z.ZodMiniType {
  const last = made.get(reader);
  const schema = last?.base === base ? last.schema : reader.schema(base);
  made.set(reader, { base, schema });
  return schema;
}

/** What one value comes to. `problem` alone: refused. Both: a part of it is used. Neither: it said nothing. */
export function readValue(
  reader: Reader,
  given: unknown,
  base: string,
): { readonly value?: unknown; readonly problem?: string | undefined } {
  try {
    const { success, data, error } = withoutExtras(() => schemaOf(reader, base).safeParse(given));
    if (success) return { value: data };
    const [found] = error.issues;
    const value = found?.code === 'custom' ? found.params?.['usable'] : undefined;
    return { value, problem: found?.message === blank ? undefined : found?.message };
  } catch {
    // The page froze what it put on every object: zod makes no schema here, and the widget goes on without settings.
    return { problem: 'unreadable beside what this page puts on every object' };
  }
}
