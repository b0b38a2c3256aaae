// Settings as clinics write them, and as nobody should: the same in every run, by a seed.
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { seeded } from '../random.ts';

/** What a page sets on one widget. `property` may be of a kind that no JSON can carry: see `made` in `pages.ts`. */
export interface GivenSettings {
  readonly pageLang: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of the JSON child. */
  readonly child: string | null;
  readonly property: unknown;
  /** What changes afterwards; `null` takes the attribute away. */
  readonly later: Readonly<Record<string, string | null>>;
}

const urls = [
  'https://clinic.janeapp.com/#/staff_member/42/treatment/133',
  'https://www.fresha.com/book-now/clinic/all-offer?share&pId=1&oiid=sv%3A26105577',
  'https://acuityscheduling.com/schedule.php?owner=1&appointmentType[]=2&field:35=New%20York',
  '/book',
  'book.html?x=1#y',
  '#book',
  'tel:+16045550142',
  'mailto:hello@clinic.example?subject=Hi',
  'sms:+16045550142',
  ' https://clinic.example/a b ',
];
const badUrls = [
  'javascript:alert(1)',
  'data:text/html,x',
  'clinic.example/book',
  '//clinic.example',
  'https:clinic.example',
  'https://user:pw@clinic.example/',
  'https://clinic.example\\@evil.example',
  'java\tscript:alert(1)',
  `https://clinic.example/${'x'.repeat(2100)}`,
  'https://clinic.example/\u202Ekoob',
  'http//clinic.example',
];
const texts = [
  'Your Clinic',
  'Zoë’s “Hands”',
  'a & b <b>bold</b>',
  '  spaced   out ',
  '{number}',
  '日本語',
  '👐🏽 Hands',
];
const badTexts = ['', '   ', 'x'.repeat(501), 'x'.repeat(2001), 'x'.repeat(10_001), 'one\u0000two', '\u200B'];
const choicesOf = (...values: readonly string[]): readonly [readonly string[], readonly string[]] => [
  [...values, values.at(-1)?.toUpperCase() ?? ''],
  ['', 'sepia', 'true', `${values[0]} ${values[1]}`, '“auto”'],
];
const links = [urls.slice(0, 6), [...badUrls, 'tel:+16045550142']] as const;
const words = [texts, badTexts] as const;

/** For each attribute, values that are good and values that are odd or bad. */
const values: Readonly<Record<string, readonly [good: readonly string[], bad: readonly string[]]>> = {
  'booking-url': [urls, badUrls],
  'booking-label': words,
  'booking-target': choicesOf('self', 'blank', 'top'),
  phone: [
    ['+1 604 555 0142', '(604) 555-0142 ext. 12', '1-800-MASSAGE', '+44 (0)20 7946 0958', '988 LIFELINE'],
    ['', 'call us', '12', '1'.repeat(40), `${'5'.repeat(10)} ${'x'.repeat(100)}`],
  ],
  'clinic-name': words,
  modalities: [
    [
      'deep-tissue',
      'relaxation-massage prenatal-massage',
      'Deep-Tissue,lymphatic-facilitation',
      modalityIds.join(','),
    ],
    ['', ',', 'reiki', 'deep-tissue reiki hot-stones', 'deep tissue', 'deep-tissue;prenatal-massage'],
  ],
  conditions: [
    ['neck-shoulder', 'low-back-sciatica, stress-mood', conditionIds.slice(3, 9).join(' ')],
    ['', 'everything', 'neck', 'neck-shoulder backache', '__proto__ constructor'],
  ],
  'emergency-number': [['112', '911', 'ring the bell'], badTexts],
  'crisis-line': [['116 123', '988'], badTexts],
  heading: words,
  intro: words,
  disclaimer: words,
  lang: [
    ['en', 'en-GB', 'en-CA', 'fr-CA', 'de'],
    ['', 'english', 'en-', 'xx-yy-zz-', '1', 'not a language'],
  ],
  theme: choicesOf('auto', 'light', 'dark'),
  accent: [
    ['#14594f', 'rebeccapurple', 'rgb(20 89 79)', 'hsl(170, 63%, 21%)', '#fff', '#0000'],
    ['', '#12', 'url(x)', 'red;color:blue', 'var(--brand)', 'x'.repeat(65), 'notacolour'],
  ],
  start: choicesOf('intro', 'questions'),
  'forward-utm': [
    ['', 'true', 'false', 'FALSE'],
    ['no', '0'],
  ],
  'utm-source': words,
  'utm-medium': words,
  'utm-campaign': words,
  'utm-content': words,
  'utm-term': words,
  'first-visit-url': links,
  'pregnancy-url': links,
  'privacy-url': links,
  'reviewed-by': words,
  'reviewed-on': [
    ['2026-03-31', '2024-02-29'],
    ['', '2026-02-31', '31.3.2026', '2026-3-1', '2026-03-31T00:00'],
  ],
  analytics: choicesOf('none', 'datalayer', 'plausible'),
  variant: words,
};
const names = Object.keys(values);
const strangers = [
  'booking-ulr',
  'phone-number',
  'clinic',
  'data-x',
  'modality',
  'utm-src',
  'class',
  'title',
  'themes',
];
const camel = (name: string) =>
  name.startsWith('utm-') ? name : name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const paths = [
  'intro.heading',
  'questionnaire.next',
  'result.booking.text',
  'flags.clot-signs',
  'nonsense',
  'intro',
  '__proto__.x',
];
const routes = [
  'therapeutic',
  'relaxation',
  'prenatal',
  'cancer-care',
  'unsure',
  'doctor-first',
  'help-now',
  'toString',
];
/** What no JSON holds, by name. */
export const oddKinds = [
  'function',
  'symbol',
  'bigint',
  'cycle',
  'throwing getter',
  'proxy that throws',
  'map',
  'date',
  'NaN',
];
const oddJson = [
  null,
  true,
  42,
  '',
  'text',
  [],
  {},
  [[]],
  { a: 1 },
  ['deep-tissue', 7],
  ['relaxation-massage'],
];
const brokenChildren = [
  '',
  '  ',
  '{',
  '[]',
  '"text"',
  '{"theme": "dark",}',
  'null',
  `{"heading": "${'x'.repeat(100_001)}"}`,
  '{“theme”: “dark”}',
];

export const settingsOf = (seed: number): GivenSettings => {
  const random = seeded(seed);
  const chance = (share: number) => random() < share;
  const one = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const some = <Value>(list: readonly Value[], most: number) =>
    [...Array(Math.floor(random() * (most + 1)))].map(() => one(list));
  const drawn = (name: string) => one(values[name]?.[chance(0.55) ? 0 : 1] ?? ['']);
  const odd = () => (chance(0.5) ? { odd: one(oddKinds) } : one(oddJson));
  const attributes = Object.fromEntries([
    ...some(names, 9).map(name => [name, drawn(name)]),
    ...(chance(0.2) ? [[one(strangers), one(texts)]] : []),
  ]);
  const object = (mayBeOdd: boolean): Record<string, unknown> => ({
    ...Object.fromEntries(
      some(
        names.filter(name => !name.startsWith('utm-')),
        5,
      ).map(name => [
        camel(name),
        mayBeOdd && chance(0.2) ? odd() : chance(0.15) ? one(oddJson) : drawn(name),
      ]),
    ),
    ...(chance(0.4)
      ? {
          texts: Object.fromEntries(
            some(paths, 3).map(path => [path, chance(0.8) ? one(texts) : one(oddJson)]),
          ),
        }
      : {}),
    ...(chance(0.4)
      ? {
          bookingUrls: Object.fromEntries(
            some(routes, 3).map(route => [route, one(chance(0.7) ? urls : badUrls)]),
          ),
        }
      : {}),
    ...(chance(0.3)
      ? { utm: chance(0.8) ? { utm_source: one(texts), utm_term: one(badTexts), utm_x: 'x' } : one(oddJson) }
      : {}),
    ...(chance(0.2) ? { [one(['bookingUrl ', 'colour', 'utm.utm_source', 'constructor'])]: one(texts) } : {}),
  });
  return {
    pageLang: one([null, 'en', 'en-GB', 'en-CA', 'en-US', 'fr-CA', 'de-CH']),
    attributes,
    child: chance(0.3) ? JSON.stringify(object(false)) : chance(0.15) ? one(brokenChildren) : null,
    property: chance(0.3) ? object(true) : chance(0.15) ? odd() : undefined,
    later: Object.fromEntries(some(names, 2).map(name => [name, chance(0.3) ? null : drawn(name)])),
  };
};

/** As a clinic that has read the manual sets it. */
export const goodSettingsOf = (seed: number): GivenSettings => {
  const random = seeded(seed);
  const one = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const attributes = Object.fromEntries(
    [...Array(Math.floor(random() * 10))].map(() => {
      const name = one(names.filter(name => name !== 'lang'));
      return [name, one(values[name]?.[0] ?? [''])];
    }),
  );
  return {
    pageLang: one(['en', 'en-GB', 'en-CA', 'en-US', 'en-AU', 'fr-FR', 'en-UK']),
    attributes,
    child:
      random() < 0.2
        ? JSON.stringify({ bookingUrls: { relaxation: '/relax', 'doctor-first': '/talk' } })
        : null,
    property: undefined,
    later: {},
  };
};
