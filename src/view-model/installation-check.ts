import type { CountrySource } from '../config/country.ts';
import type { ResolvedConfig, Source } from '../config/types.ts';
import { fill } from '../messages/fill.ts';
import { join } from '../messages/join.ts';
import type { Language } from '../messages/languages.ts';
import { localeOf } from '../messages/locale.ts';

/** What was found on the page; nothing of a visitor. */
export interface InstallationFacts {
  readonly version: string;
  /** Address of the script; `null`: nobody can tell. */
  readonly script: string | null;
  /** Widgets in the document. */
  readonly widgets: number;
  readonly settings: readonly {
    readonly name: string;
    readonly value: string;
    readonly source: Source;
  }[];
  /** One sentence for each thing that is wrong. */
  readonly issues: readonly string[];
  /** Where the link inside the tag and `booking-url` lead, as whole addresses. */
  readonly fallbackUrl: string | null;
  readonly bookingUrl: string | null;
  /** There is a telephone number that can be dialled. */
  readonly hasPhone: boolean;
  readonly hasStyles: boolean;
  readonly countrySource: CountrySource;
  /** The number for an emergency; `null`: none is known. */
  readonly emergencyNumber: string | null;
  /** Region of the language, the widget's own `lang`, and the language that the page names. */
  readonly languageRegion: string;
  readonly lang: string | null;
  readonly pageLanguage: string | null;
  /** Contrast on the surface in force, 1–21; `null`: not measurable. */
  readonly accentContrast: number | null;
  readonly textContrast: number | null;
  readonly analytics: ResolvedConfig['analytics'];
  readonly hasCounter: boolean;
}

export interface CheckRow {
  readonly name: string;
  readonly text: string;
}

/** What was looked at; what is to mend stands with what else is wrong. */
interface Finding extends CheckRow {
  readonly isToMend?: boolean;
}

export interface InstallationCheckView {
  readonly heading: string;
  readonly intro: string;
  readonly rows: readonly CheckRow[];
  readonly settings: { readonly heading: string; readonly rows: readonly CheckRow[]; readonly none: string };
  readonly issues: { readonly heading: string; readonly items: readonly string[]; readonly none: string };
  readonly copyLabel: string;
  /** What came of the last press on it; empty before. */
  readonly note: string;
  /** A row as text, with the places `{name}` and `{text}`. */
  readonly line: string;
}

type Words = Language['messages']['installationCheck'];

function linkText(
  { link }: Words,
  { fallbackUrl: href, bookingUrl: url, hasPhone }: InstallationFacts,
): string {
  if (href === null) return url || hasPhone ? link.none : link.nowhere;
  if (url === null) return fill(link.alone, { href });
  return href === url ? link.same : fill(link.other, { href, url });
}

function countryText(
  { country: words }: Words,
  facts: InstallationFacts,
  { region, messages, tag }: Language,
): string {
  const { countrySource, emergencyNumber, languageRegion } = facts;
  const { country } = localeOf(tag);
  return join(messages.joins.sentences, [
    fill(words.by[countrySource], { country: region && country(region) }),
    emergencyNumber === null ? '' : fill(words.calls, { number: emergencyNumber }),
    languageRegion && region && languageRegion !== region
      ? fill(words.differs, { region: country(languageRegion) })
      : '',
  ]);
}

function analyticsText({ analytics: words }: Words, { analytics, hasCounter }: InstallationFacts): string {
  if (analytics === 'none') return words.off;
  return fill(hasCounter ? words.found : words.missing, { name: analytics });
}

/** All that a clinic needs to know of how its widget is put in, in words for a marketer. */
export function installationCheckView(
  facts: InstallationFacts,
  language: Language,
  note: string,
): InstallationCheckView {
  const words = language.messages.installationCheck;
  const { number } = localeOf(language.tag);
  const ratio = (value: number): string => number(Math.round(value * 10) / 10);
  const { version, script, widgets, accentContrast, textContrast, lang, pageLanguage } = facts;
  const contrast =
    accentContrast === null || textContrast === null
      ? words.contrast.unknown
      : fill(words.contrast.text, { accent: ratio(accentContrast), words: ratio(textContrast) });
  const findings: readonly Finding[] = [
    {
      name: words.script.name,
      text: fill(words.script.text, { version, script: script ?? words.script.unknown }),
    },
    {
      name: words.widgets.name,
      text: widgets === 1 ? words.widgets.one : fill(words.widgets.more, { n: number(widgets) }),
    },
    { name: words.link.name, text: linkText(words, facts), isToMend: facts.fallbackUrl === null },
    {
      name: words.styles.name,
      text: facts.hasStyles ? words.styles.yes : words.styles.no,
      isToMend: !facts.hasStyles,
    },
    {
      name: words.country.name,
      text: countryText(words, facts, language),
      isToMend: facts.countrySource === 'none',
    },
    {
      name: words.language.name,
      text: fill(lang ? words.language.own : words.language.page, {
        page: lang ?? pageLanguage ?? words.language.none,
        shown: language.tag,
      }),
    },
    { name: words.contrast.name, text: contrast },
    { name: words.analytics.name, text: analyticsText(words, facts) },
  ];
  const toMend = findings.filter(({ isToMend }) => isToMend);
  return {
    heading: words.heading,
    intro: words.intro,
    rows: findings.filter(({ isToMend }) => !isToMend),
    settings: {
      heading: words.settings.heading,
      rows: facts.settings.map(({ name, value, source }) => ({
        name,
        text: fill(words.settings.by[source], { value }),
      })),
      none: words.settings.none,
    },
    issues: {
      heading: words.issues.heading,
      items: [...toMend.map(({ name, text }) => fill(words.line, { name, text })), ...facts.issues],
      none: words.issues.none,
    },
    copyLabel: words.copy,
    note,
    line: words.line,
  };
}

/** The same as text, to be sent to whoever helps. */
export function installationReport({ heading, rows, settings, issues, line }: InstallationCheckView): string {
  const lines = (each: readonly CheckRow[]): readonly string[] =>
    each.map(({ name, text }) => fill(line, { name, text }));
  const orNone = (all: readonly string[], none: string): readonly string[] => (all.length > 0 ? all : [none]);
  return [
    heading,
    '',
    issues.heading,
    ...orNone(issues.items, issues.none),
    '',
    ...lines(rows),
    '',
    settings.heading,
    ...orNone(lines(settings.rows), settings.none),
  ].join('\n');
}
