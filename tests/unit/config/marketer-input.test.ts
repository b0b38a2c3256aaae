// Every attribute, with everything that a marketer, a page builder or a broken template may put there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/config/issue.ts';
import { attributeNames, attributes } from '../../../src/config/schema.ts';
import type { ConfigIssue } from '../../../src/config/types.ts';
import { bookingLink } from '../../../src/view-model/result/booking-link.ts';
import { quickest } from '../../support/quickest.ts';
import { resolve } from './given.ts';

const page = 'https://clinic.example/massage';
const documented = new Map<string, (typeof attributes)[number]>(attributes.map(row => [row.name, row]));

const inputs: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \t\n\u00a0 ',
  wrong: 'wrong & out of place ',
  'a megabyte': 'x'.repeat(1_000_000),
  'a megabyte of spaces': ' '.repeat(1_000_000),
  markup: '<img src=x onerror="alert(1)">',
  'an end of a script': '</script><script>alert(1)</script>',
  javascript: 'javascript:alert(1)',
  JaVaScRiPt: 'JaVaScRiPt:alert(1)',
  'javascript behind a control': '\u0001javascript:alert(1)',
  'javascript around a tab': 'java\tscript:alert(1)',
  'javascript around a line': 'java\nscript\r:alert(1)',
  'javascript with an entity': 'javascript&colon;alert(1)',
  data: 'data:text/html,<script>alert(1)</script>',
  vbscript: 'vbscript:msgbox(1)',
  controls: '\0\u0007\u001b[31m\u007f\u0085',
  'a lone surrogate': '\ud800',
  bidi: '\u202eevil\u2066',
  emoji: '💆🏽‍♀️✨',
  'a placeholder': '{{ booking_url }}',
  undefined: 'undefined',
  'an object': '[object Object]',
  prototype: '__proto__',
};

const refusal = (name: string, value: string): readonly ConfigIssue[] =>
  resolve({ attributes: new Map([[name, value]]), base: page }).issues;

describe.each(attributeNames)('U7 %s', name => {
  it.each(Object.entries(inputs))('with %s is taken or refused with one clear line', (_, value) => {
    const { config, issues } = resolve({ attributes: new Map([[name, value]]), base: page });
    expect(issues.length).toBeLessThanOrEqual(1);
    const standard = resolve({ base: page }).config;
    expect(Object.keys(config)).toEqual(Object.keys(standard));
    for (const issue of issues) {
      expect(issue.attribute).toBe(name);
      expect(issue.value.length).toBeLessThanOrEqual(120);
      expect(value.startsWith(issue.value.slice(0, 5)) || /\p{Cc}|\p{Cs}|[\u202a-\u2069]/u.test(value)).toBe(
        true,
      );
      expect(issue.allowed).toContain(documented.get(name)?.allowed);
      const line = formatIssue(issue);
      expect(line).toContain(name);
      expect(line.length).toBeLessThan(1_000);
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      // What is refused is not used.
      expect(config).toEqual(standard);
    }
  });

  it('says nothing about an empty or blank value: builders leave such attributes behind', () => {
    expect([...refusal(name, ''), ...refusal(name, '  \n ')]).toEqual([]);
  });

  it('refuses every spelling of a script where a link belongs', () => {
    if (documented.get(name)?.kind !== 'link') return;
    const scripts = Object.entries(inputs).filter(([, value]) =>
      /script|data:/i.test(value.replace(/\s/g, '')),
    );
    for (const [what, value] of scripts) {
      // Without a real colon it is the name of a page of this site.
      if (value.includes('&colon;')) continue;
      expect(refusal(name, value), what).toHaveLength(1);
    }
  });
});

const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

describe('U7 a JSON child', () => {
  const broken: Readonly<Record<string, string>> = {
    'cut off': '{"bookingUrl": "https://clinic.example/bo',
    'with a comma too many': '{"theme": "dark",}',
    'with comments': '{"theme": "dark" /* for us */}',
    'of HTML': '<p>{"theme": "dark"}</p>',
    'a list': '["dark"]',
    'a bare word': 'dark',
    'a number': '7',
    '10,000 levels deep, a list': deep(10_000, '[', ']'),
    '10,000 levels deep, broken': '{"a":'.repeat(10_000),
    'a megabyte': `{"heading": "${'x'.repeat(1_000_000)}"}`,
  };
  it.each(Object.entries(broken))('%s gives one issue and the defaults', (_, child) => {
    const { config, issues } = resolve({ child, base: page });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.attribute).toBe('application/json');
    expect(issues[0]?.allowed).toContain('valid JSON');
    expect(issues[0]?.value.length).toBeLessThanOrEqual(120);
    expect(config).toEqual(resolve({ base: page }).config);
  });

  it.each([
    ['10,000 levels deep, an object', `{"theme":${deep(10_000, '{"a":', '}').replace('{"a":}', '{}')}}`],
    ['with a list for a word', '{"theme":["dark"]}'],
    ['with null for a group', '{"texts":null,"utm":[],"theme":"no"}'],
  ])('%s throws nothing and leaves the defaults', (_, child) => {
    const { config } = resolve({ child, base: page });
    expect(config).toEqual(resolve({ base: page }).config);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'texts.__proto__', 'toString', 'hasOwnProperty'])(
    'with %s reports that key, keeps the rest, and changes no object',
    key => {
      const child = `{${JSON.stringify(key)}: {"polluted": true, "theme": "light"}, "theme": "dark"}`;
      const { config, issues } = resolve({ child, base: page });
      expect(issues.map(({ attribute }) => attribute)).toEqual([key]);
      expect(config.theme).toBe('dark');
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    },
  );

  it('of 10,000 items is read in a moment and reported in at most 50 lines', () => {
    const items = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, i]));
    const child = JSON.stringify({ ...items, theme: 'dark' });
    const given = {
      child,
      property: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i])),
      base: page,
    };
    const { issues } = resolve(given);
    expect(quickest(() => resolve(given))).toBeLessThan(2_000);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(50);
  });
});

describe('U9 whatever is set, all at once', () => {
  const value = fc.oneof(
    fc.constantFrom(...Object.values(inputs).filter(({ length }) => length < 1_000)),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('throws nothing, reports only what was set, and any link left is one that may be followed', () => {
    const given = fc.dictionary(fc.constantFrom(...attributeNames), value);
    fc.assert(
      fc.property(given, set => {
        const { config, issues } = resolve({ attributes: new Map(Object.entries(set)), base: page });
        for (const { attribute } of issues) expect(Object.keys(set)).toContain(attribute);
        const href = bookingLink(config, 'unsure', '?utm_source=x')?.href;
        if (href !== undefined) {
          expect(['https:', 'tel:', 'mailto:', 'sms:']).toContain(new URL(href, page).protocol);
        }
      }),
      { numRuns: 3_000, seed: 20_261_123 },
    );
  });
});

describe('an attribute that is misspelt', () => {
  const told = (name: string) => resolve({ attributes: new Map([[name, 'x']]), base: page }).issues;

  it.each([
    ['booking-ulr', 'booking-url'],
    ['phone-number', 'phone'],
    ['accent-color', 'accent'],
    ['bookingurl', 'booking-url'],
    ['clinic', 'clinic-name'],
    ['utm-sources', 'utm-source'],
  ])('%s is told, with what was meant', (name, meant) => {
    const [found, ...more] = told(name);
    expect([found?.attribute, more.length]).toEqual([name, 0]);
    expect(found?.allowed).toContain(meant);
  });

  it.each([
    'id',
    'class',
    'style',
    'title',
    'name',
    'disabled',
    'accesskey',
    'contenteditable',
    'data-x',
    'aria-label',
    'slot',
    '_ngcontent-abc',
    'x-on:click',
  ])('%s is none of ours and left alone', name => expect(told(name)).toEqual([]));
});
