import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/config/issue.ts';
import { judgeUrl } from '../../../src/config/safe-url.ts';
import { attributeNames } from '../../../src/config/schema.ts';
import { telHref } from '../../../src/config/tel-href.ts';
import type { ResolvedConfig } from '../../../src/config/types.ts';
import { bookingLink } from '../../../src/view-model/result/booking-link.ts';
import { resolve, withProperty } from './given.ts';

const runs = { numRuns: 2_000, seed: 20_260_331 };
const page = 'https://clinic.example/massage';
const schemes = ['https:', 'http:', 'tel:', 'mailto:', 'sms:'];

/** Made of the pieces that URL parsers trip over. */
const link = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'https:',
          'http:',
          'javascript:',
          'JAVAscript',
          'data:',
          'tel:',
          'mailto:',
          'sms:',
          'blob:',
          'file:',
        ],
        ...[
          '/',
          '//',
          '\\',
          '@',
          ':',
          '?',
          '#',
          '%',
          '%0a',
          '%3a',
          '&',
          '=',
          '.',
          ' ',
          '\t',
          '\n',
          '\0',
          '\u200b',
        ],
        ...[
          '\u202e',
          '\uff1a',
          '\u00a0',
          'evil.example',
          'clinic.example',
          '+1604',
          'utm_source=x',
          '[]',
          '\ud800',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join(''));
const base = fc.constantFrom(
  page,
  'http://a.example/',
  'about:blank',
  'about:srcdoc',
  'file:///a/b',
  'x',
  '',
);
const key = fc.constantFrom(
  ...attributeNames,
  ...Object.keys(resolve().config),
  '__proto__',
  'constructor',
  'x',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  link,
  fc.constantFrom('dark', 'tmj', 'fr_CA', '604 555 0100'),
);

function expectFullConfig(config: ResolvedConfig) {
  const standard = resolve().config;
  expect(Object.keys(config)).toEqual(Object.keys(standard));
  for (const [name, value] of Object.entries(config)) {
    expect(value).not.toBeUndefined();
    const expected = Object.entries(standard).find(([other]) => other === name)?.[1];
    if (expected !== null) expect(typeof value).toBe(typeof expected);
    else if (value !== null) expect(typeof value).toBe('string');
  }
  expect(config.modalities.length).toBeGreaterThan(0);
  expect(config.conditions.length).toBeGreaterThan(0);
  const links = [config.bookingUrl, config.firstVisitUrl, config.pregnancyUrl, config.privacyUrl];
  const own = [config.bookingUrls, config.modalityBookingUrls].flatMap(urls => Object.values(urls));
  for (const url of [...links, ...own]) {
    if (url !== null) expect(schemes).toContain(new URL(url, page).protocol);
  }
}

describe('whatever a page hands over', () => {
  it('a link is refused, or leads nowhere but where it says', () => {
    fc.assert(
      fc.property(link, base, fc.constantFrom('booking', 'page'), (raw, where, kind) => {
        const verdict = judgeUrl(raw, kind, where);
        if (!verdict.ok) return verdict.reason.length > 0;
        const url = new URL(verdict.url, URL.canParse(where) ? where : undefined);
        const own = schemes.includes(url.protocol) || (url.protocol === 'file:' && where.startsWith('file:'));
        return own && !url.username && !url.password && raw.includes(verdict.url);
      }),
      runs,
    );
  });

  it('attributes give a full config', () => {
    fc.assert(
      fc.property(fc.dictionary(key, text), base, (attributes, where) => {
        const { config, issues } = resolve({ attributes: new Map(Object.entries(attributes)), base: where });
        expectFullConfig(config);
        for (const issue of issues) expect(formatIssue(issue)).not.toMatch(/[\n\r\u2028\u202e]/);
      }),
      runs,
    );
  });

  it('JSON, broken or not, gives a full config and pollutes nothing', () => {
    const json = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.dictionary(key, fc.oneof(text, fc.jsonValue())).map(value => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(json, child => {
        expectFullConfig(resolve({ child, isMessagePath: () => true }).config);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs,
    );
  });

  it('any value as config gives a full config, which is its own answer', () => {
    const value = fc.oneof(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withMap: true }),
      fc.dictionary(key, fc.oneof(text, fc.anything())),
    );
    fc.assert(
      fc.property(value, property => {
        const { config } = withProperty(property);
        expectFullConfig(config);
        const again = withProperty(config);
        expect([again.config, again.issues]).toEqual([config, []]);
      }),
      runs,
    );
  });

  it('a telephone link dials digits only', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.stringMatching(/^[-+ ().x#,\dA-Ha-h]{0,24}$/)), phone =>
        /^(tel:\+?\d{3,15}(;ext=\d{1,7}|,+\d{1,6})?|null)$/.test(String(telHref(phone))),
      ),
      runs,
    );
  });

  it('a booking link keeps the clinic’s bytes around what is added', () => {
    fc.assert(
      fc.property(link, text, text, (raw, source, search) => {
        const attributes = new Map([
          ['booking-url', raw],
          ['utm-source', source],
          ['forward-utm', ''],
        ]);
        const { config } = resolve({ attributes });
        const written = config.bookingUrl;
        const href = bookingLink(config, 'unsure', search)?.href;
        if (written === null || href === undefined) return true;
        const cut = written.search(/#|$/);
        return href.startsWith(written.slice(0, cut)) && href.endsWith(written.slice(cut));
      }),
      runs,
    );
  });
});
