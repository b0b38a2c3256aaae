import { parsedTag } from './language-tag.ts';

/** How a language writes what is no word: numbers, days, countries. */
export interface Locale {
  /** In the digits 0–9, which the messages around it are written with. */
  number(value: number): string;
  /** The plural form that goes with a count. */
  plural(count: number): Intl.LDMLPluralRule;
  /** A day such as `2026-11-23` of the usual calendar, in words. */
  date(day: string): string;
  /** A country by its two letters: `GB` is the United Kingdom. */
  country(code: string): string;
}

/** Slow to make: a browser opens data for each. When first asked for, then kept. */
const once = <Formatter>(make: () => Formatter): (() => Formatter) => {
  let made: Formatter | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** In every language three digits stand as they are; what comes before them is set apart. */
const isShort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

const days = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' } as const;

function makeLocale(tag: string): Locale {
  const numbers = once(() => new Intl.NumberFormat(tag, { numberingSystem: 'latn' }));
  const dates = once(() => new Intl.DateTimeFormat(tag, days));
  const plurals = once(() => new Intl.PluralRules(tag));
  const countries = once(() => new Intl.DisplayNames(tag, { type: 'region' }));
  return {
    // The first screen's progress would open a browser's data of numbers: 12 ms, on a phone six times as much.
    number: value => (isShort(value) ? String(value) : numbers().format(value)),
    plural: count => plurals().select(count),
    country: code => countries().of(code) ?? code,
    date: day => dates().format(new Date(`${day}T00:00:00Z`)),
  };
}

const made = new Map<string, Locale>();

/** By BCP 47 tag; English where a page names none that is one. Once per tag. */
export function localeOf(tag: string): Locale {
  const locale = made.get(tag) ?? makeLocale(String(parsedTag(tag) ?? 'en'));
  made.set(tag, locale);
  return locale;
}
