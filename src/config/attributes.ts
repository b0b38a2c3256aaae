import { conditionIds, modalityIds } from '../knowledge/ids.ts';
import type { Kind } from './kind.ts';
import {
  bookingLink,
  choice,
  colour,
  date,
  flag,
  language,
  list,
  longText,
  pageLink,
  shortText,
  telephone,
} from './kinds.ts';
import type { ResolvedConfig, UtmKey } from './types.ts';

/** Keys of the config that are one value each. The others hold several and come through JSON or `config`. */
type PlainKey = Exclude<keyof ResolvedConfig, 'bookingUrls' | 'utm' | 'texts'>;
type Kebab<S extends string> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${Kebab<Tail>}`
  : S;
type UtmName<K extends string> = K extends `utm_${infer Tail}` ? `utm-${Tail}` : never;

type Rows = { readonly [K in PlainKey as Kebab<K>]: Kind<ResolvedConfig[K]> } & {
  readonly [K in UtmKey as UtmName<K>]: Kind<string | null>;
};
export type AttributeName = keyof Rows;

/** Every attribute, in the order of the documentation. The types hold it to `ResolvedConfig`, key by key. */
export const rows: Rows = {
  'booking-url': bookingLink,
  'booking-label': shortText,
  'booking-target': choice('self', 'blank', 'top'),
  phone: telephone,
  'clinic-name': shortText,
  modalities: list(modalityIds),
  conditions: list(conditionIds),
  'emergency-number': shortText,
  'crisis-line': shortText,
  heading: shortText,
  intro: longText,
  disclaimer: longText,
  lang: language,
  theme: choice('auto', 'light', 'dark'),
  accent: colour,
  start: choice('intro', 'questions'),
  'forward-utm': flag,
  'utm-source': shortText,
  'utm-medium': shortText,
  'utm-campaign': shortText,
  'utm-content': shortText,
  'utm-term': shortText,
  'first-visit-url': pageLink,
  'pregnancy-url': pageLink,
  'privacy-url': pageLink,
  'reviewed-by': shortText,
  'reviewed-on': date,
  analytics: choice('none', 'datalayer', 'plausible'),
  variant: shortText,
};

export const attributeNames = Object.keys(rows) as readonly AttributeName[];

/** The attribute behind each path of the config: `bookingUrl` → `booking-url`, `utm.utm_term` → `utm-term`. */
export const attributeByKey: ReadonlyMap<string, AttributeName> = new Map(
  attributeNames.map(name => [
    name.replace('utm-', 'utm.utm_').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    name,
  ]),
);

export interface AttributeDoc {
  readonly name: AttributeName;
  readonly kind: 'text' | 'link' | 'telephone' | 'choice' | 'list' | 'flag' | 'colour' | 'language' | 'date';
  /** Allowed values, in words. */
  readonly allowed: string;
  /** The default, in words. */
  readonly standard: string;
  /** One line on what it is for. */
  readonly about: string;
}

type Words = readonly [kind: AttributeDoc['kind'], standard: string, about: string];
const byLanguage = 'by language';

/** For the README and the API docs only: the pure call below keeps it out of the element's bundle. */
const words: Readonly<Record<AttributeName, Words>> = {
  'booking-url': [
    'link',
    'the phone, else a line that says to contact the clinic',
    'Where a consultation is booked.',
  ],
  'booking-label': ['text', '“Book a consultation” in the language', 'The words on the booking link.'],
  'booking-target': ['choice', 'self', 'Where the booking link opens.'],
  phone: ['telephone', 'none', 'Shown as written; also the way to book when there is no booking link.'],
  'clinic-name': ['text', 'none', 'The name the result speaks of.'],
  modalities: ['list', 'all', 'What the clinic offers; nothing else is suggested.'],
  conditions: ['list', 'all', 'What the clinic sees; nothing else is matched.'],
  'emergency-number': ['text', 'by language region, else a short list', 'The number for an emergency.'],
  'crisis-line': ['text', '988 where the region is US, else none', 'The number for someone in crisis.'],
  heading: ['text', byLanguage, 'The heading of the first screen.'],
  intro: ['text', byLanguage, 'The paragraph under the heading.'],
  disclaimer: ['text', byLanguage, 'What this guide is not.'],
  lang: ['language', 'that of the nearest ancestor, else English', 'The language of the widget.'],
  theme: ['choice', 'auto', 'Light, dark, or (auto) as the page declares by its color-scheme.'],
  accent: ['colour', 'the house colour', 'The one colour; a readable companion is computed.'],
  start: ['choice', 'intro', 'The first screen: the introduction, or the first question at once.'],
  'forward-utm': [
    'flag',
    'off',
    "Copies the five utm parameters of the page's own address to the booking link, after those set here.",
  ],
  'utm-source': ['text', 'none', 'utm_source on the booking link.'],
  'utm-medium': ['text', 'none', 'utm_medium on the booking link.'],
  'utm-campaign': ['text', 'none', 'utm_campaign on the booking link.'],
  'utm-content': ['text', 'none', 'utm_content on the booking link.'],
  'utm-term': ['text', 'none', 'utm_term on the booking link.'],
  'first-visit-url': ['link', 'none', "The clinic's page on a first visit."],
  'pregnancy-url': ['link', 'none', "The clinic's page on massage in pregnancy."],
  'privacy-url': ['link', 'none', "The clinic's privacy policy."],
  'reviewed-by': ['text', 'none', "Who at the clinic reviewed the widget's advice."],
  'reviewed-on': ['date', 'none', 'When they did.'],
  analytics: [
    'choice',
    'none',
    "Which of the page's counters hears of starts and bookings; never of an answer.",
  ],
  variant: ['text', 'none', 'A label that is echoed in events, to compare two pages.'],
};

/** The one table behind the README, the API docs and the custom-elements manifest. */
export const attributes: readonly AttributeDoc[] = /* @__PURE__ */ attributeNames.map(name => {
  const [kind, standard, about] = words[name];
  return { name, kind, allowed: rows[name].allowed, standard, about };
});
