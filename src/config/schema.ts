import * as z from 'zod/mini';
import { conditionIds, modalityIds } from '../knowledge/ids.ts';
import { bookableRoutes } from '../knowledge/routes.ts';
import {
  bookingLink,
  choice,
  colour,
  country,
  date,
  flag,
  language,
  languages,
  list,
  longText,
  pageLink,
  type Reader,
  shortText,
  telephone,
} from './readers.ts';

/** One setting: where it is written, how it is read, and what the documentation says of it. */
export interface Setting<Of extends Reader = Reader> extends Pick<Reader, 'fallback'> {
  /** `null`: by JSON and `config` only. */
  readonly attribute: string | null;
  readonly reader: Of;
  /** One line on what it is for. */
  readonly about: string;
}

const setting = <Of extends Reader>(
  attribute: string | null,
  reader: Of,
  about: string,
  fallback = reader.fallback,
): Setting<Of> => ({ attribute, reader, about, fallback });

const byLanguage = 'by language';
/** One row for each of these ids. */
const rowFor = <const Id extends string, Of extends Reader>(
  ids: readonly Id[],
  row: (id: Id) => Setting<Of>,
): Readonly<Record<Id, Setting<Of>>> =>
  Object.fromEntries(ids.map(id => [id, row(id)])) as Readonly<Record<Id, Setting<Of>>>;

/**
 * Every setting but own texts, in the order of the documentation: a row is all that an attribute needs to be read,
 * typed and documented. Keys are those of JSON and `config`; a group holds several values.
 */
export const settings = {
  bookingUrl: setting(
    'booking-url',
    bookingLink,
    'Where a consultation is booked.',
    'the phone, else a line that says to contact the clinic',
  ),
  bookingLabel: setting(
    'booking-label',
    shortText,
    'The words on the booking link.',
    '“Book a consultation” in the language',
  ),
  bookingTarget: setting('booking-target', choice('self', 'blank', 'top'), 'Where the booking link opens.'),
  phone: setting('phone', telephone, 'Shown as written; also the way to book when there is no booking link.'),
  clinicName: setting('clinic-name', shortText, 'The name the result speaks of.'),
  modalities: setting('modalities', list(modalityIds), 'What the clinic offers; nothing else is suggested.'),
  conditions: setting('conditions', list(conditionIds), 'What the clinic sees; nothing else is matched.'),
  country: setting(
    'country',
    country,
    'Where the clinic is: it decides the numbers for an emergency.',
    'the country code of `phone`, else the region of the language',
  ),
  regime: setting('regime', choice('auto', 'health', 'wellness'), 'What the law lets the clinic say.'),
  emergencyNumber: setting(
    'emergency-number',
    shortText,
    'The number for an emergency.',
    'by country, else a short list',
  ),
  crisisLine: setting(
    'crisis-line',
    shortText,
    'The number for someone in crisis.',
    'by country where one was checked, else a directory of lines',
  ),
  heading: setting('heading', shortText, 'The heading of the first screen.', byLanguage),
  intro: setting('intro', longText, 'The paragraph under the heading.', byLanguage),
  disclaimer: setting('disclaimer', longText, 'What this guide is not.', byLanguage),
  lang: setting(
    'lang',
    language,
    'The language of the widget.',
    'that of the nearest ancestor, else English',
  ),
  languages: setting('languages', languages, 'A choice for visitors, on the first page.'),
  summaryLang: setting(
    'summary-lang',
    language,
    'What the therapist reads the summary in.',
    'that of the visitor',
  ),
  theme: setting(
    'theme',
    choice('auto', 'light', 'dark'),
    'Light, dark, or (auto) as the page declares by its color-scheme.',
  ),
  accent: setting('accent', colour, 'The one colour; a readable companion is computed.', 'the house colour'),
  start: setting(
    'start',
    choice('intro', 'questions'),
    'The first screen: the introduction, or the questions at once.',
  ),
  forwardUtm: setting(
    'forward-utm',
    flag,
    "Copies the five utm parameters of the page's own address to the booking link, after those set here.",
  ),
  utm: {
    utm_source: setting('utm-source', shortText, 'utm_source on the booking link.'),
    utm_medium: setting('utm-medium', shortText, 'utm_medium on the booking link.'),
    utm_campaign: setting('utm-campaign', shortText, 'utm_campaign on the booking link.'),
    utm_content: setting('utm-content', shortText, 'utm_content on the booking link.'),
    utm_term: setting('utm-term', shortText, 'utm_term on the booking link.'),
  },
  firstVisitUrl: setting('first-visit-url', pageLink, "The clinic's page on a first visit."),
  pregnancyUrl: setting('pregnancy-url', pageLink, "The clinic's page on massage in pregnancy."),
  privacyUrl: setting('privacy-url', pageLink, "The clinic's privacy policy."),
  reviewedBy: setting('reviewed-by', shortText, "Who at the clinic reviewed the widget's advice."),
  reviewedOn: setting('reviewed-on', date, 'When they did.'),
  analytics: setting(
    'analytics',
    choice('none', 'datalayer', 'plausible', 'matomo'),
    "Which of the page's counters hears of starts and bookings; never of an answer.",
  ),
  variant: setting('variant', shortText, 'A label that is echoed in events, to compare two pages.'),
  bookingUrls: rowFor(bookableRoutes, route =>
    setting(null, bookingLink, `Where a visitor books whose result is “${route}”.`, 'the booking link'),
  ),
  modalityNames: rowFor(modalityIds, id =>
    setting(null, shortText, `What the clinic calls “${id}”, shown before our name of it.`, 'our name alone'),
  ),
  modalityBookingUrls: rowFor(modalityIds, id =>
    setting(null, bookingLink, `Where a visitor books whose first style is “${id}”.`, "the result's link"),
  ),
};

type Group = Readonly<Record<string, Setting>>;
type Rows = typeof settings;
type ValueOf<Of> =
  Of extends Setting<infer R>
    ? z.output<ReturnType<R['schema']>> | (null extends R['unset'] ? null : never)
    : { readonly [Key in keyof Of]?: string };

/** What comes out, key by key. `texts` are words of the clinic's own, by message path. */
export type Config = { readonly [Key in keyof Rows]: ValueOf<Rows[Key]> } & {
  readonly texts: Readonly<Record<string, string>>;
};
export type UtmKey = keyof Rows['utm'];
export const utmKeys = Object.keys(settings.utm) as readonly UtmKey[];

const isGroup = (row: Setting | Group): row is Group => !Object.hasOwn(row, 'reader');
const rows: readonly (readonly [string, Setting | Group])[] = Object.entries(settings);

/** Keys that hold several values. */
export const groups: readonly string[] = [
  ...rows.flatMap(([key, row]) => (isGroup(row) ? [key] : [])),
  'texts',
];

/** Where a setting stands: `theme`; `utm_source` in the group `utm`. */
export interface Place {
  readonly group: string | null;
  readonly key: string;
  readonly setting: Setting;
}

/** Every setting by its path in the config: `theme`, `utm.utm_source`, `bookingUrls.unsure`. */
export const configPaths: ReadonlyMap<string, Place> = new Map(
  rows.flatMap(([group, row]): [string, Place][] =>
    isGroup(row)
      ? Object.entries(row).map(([key, setting]) => [`${group}.${key}`, { group, key, setting }])
      : [[group, { group: null, key: group, setting: row }]],
  ),
);

/** A word of the clinic's own in place of one of our messages. */
export const ownText: Setting = setting(null, longText, 'Words of your own, by message path.', byLanguage);

/**
 * All rows as one schema, by which editors check JSON. The widget reads value by value, so that
 * one bad value costs no other and a schema is made only for what is given.
 */
export function settingsSchema() {
  const readerOf = ({ reader }: Setting) => reader.schema('https://localhost/');
  const orUnset = (row: Setting) =>
    row.reader.unset === null
      ? z._default(z.nullable(readerOf(row)), null)
      : z._default(readerOf(row), row.reader.unset);
  const mapped = (group: object, to: (row: Setting) => z.ZodMiniType) =>
    Object.fromEntries(Object.entries(group).map(([key, row]) => [key, to(row)]));
  return z.strictObject({
    ...mapped(settings, row =>
      isGroup(row)
        ? z._default(z.strictObject(mapped(row, entry => z.optional(readerOf(entry)))), {})
        : orUnset(row),
    ),
    texts: z._default(z.record(z.string(), readerOf(ownText)), {}),
  });
}

/** The one table behind the README, the API docs and the custom-elements manifest. */
export const attributes = [...configPaths.values()].flatMap(
  ({ setting: { attribute, reader, fallback, about } }) =>
    attribute === null
      ? []
      : [{ name: attribute, kind: reader.kind, allowed: reader.allowed, fallback, about }],
);
export const attributeNames: readonly string[] = attributes.map(({ name }) => name);
