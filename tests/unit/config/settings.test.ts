import { describe, expect, it } from 'vitest';
import { quickest } from '../../support/quickest.ts';
import { resolve, withJson, withProperty } from './given.ts';

const names = (result: ReturnType<typeof resolve>) => result.issues.map(({ attribute }) => attribute);

describe('the config property', () => {
  it('takes the keys of the config, by the rules of the attributes', () => {
    const { config, issues } = withProperty({
      bookingUrl: ' https://clinic.example/book ',
      modalities: ['Deep-Tissue', 'sports-massage'],
      conditions: 'tmj, scar',
      forwardUtm: true,
      theme: 'DARK',
      utm: { utm_source: 'site' },
    });
    expect(config).toMatchObject({
      bookingUrl: 'https://clinic.example/book',
      modalities: ['sports-massage', 'deep-tissue'],
      conditions: ['tmj', 'scar'],
      forwardUtm: true,
      theme: 'dark',
      utm: { utm_source: 'site' },
    });
    expect(issues).toEqual([]);
  });

  it('takes a link per outcome, and refuses a bad one alone', () => {
    const result = withProperty({
      bookingUrls: { prenatal: '/prenatal', relaxation: 'javascript:alert(1)', 'help-now': '/no' },
    });
    expect(result.config.bookingUrls).toEqual({ prenatal: '/prenatal' });
    expect(names(result)).toEqual(['bookingUrls.help-now', 'bookingUrls.relaxation']);
  });

  it('takes a name and a link per style; of a bad one it says what is allowed, and keeps the rest', () => {
    const result = withProperty({
      modalityNames: {
        'deep-tissue': '  Therapeutic  60 ',
        'sports-massage': 'x'.repeat(501),
        reiki: 'Reiki',
      },
      modalityBookingUrls: { 'deep-tissue': '/therapeutic-60', 'sports-massage': 'javascript:alert(1)' },
    });
    expect(result.config.modalityNames).toEqual({ 'deep-tissue': 'Therapeutic 60' });
    expect(result.config.modalityBookingUrls).toEqual({ 'deep-tissue': '/therapeutic-60' });
    expect(result.issues).toEqual([
      {
        attribute: 'modalityNames.reiki',
        value: 'Reiki',
        allowed: expect.stringContaining('unknown key; allowed: modalityNames.sports-massage'),
      },
      {
        attribute: 'modalityNames.sports-massage',
        value: 'x'.repeat(120),
        allowed: 'refused; allowed: text of at most 500 characters; using the default',
      },
      {
        attribute: 'modalityBookingUrls.sports-massage',
        value: 'javascript:alert(1)',
        allowed: expect.stringContaining('allowed: https, http, tel, mailto, sms or a link within this site'),
      },
    ]);
  });

  it('reads a blank name of a style as none', () => {
    expect(withProperty({ modalityNames: { 'deep-tissue': ' ' } })).toEqual(resolve());
  });

  it('takes own words by message path, and reports paths that are none', () => {
    const result = withProperty({ texts: { 'intro.heading': ' Is it  for me? ', 'intro.headng': 'x' } });
    expect(result.config.texts).toEqual({ 'intro.heading': 'Is it for me?' });
    expect(names(result)).toEqual(['texts.intro.headng']);
  });

  it('takes at most 200 own words', () => {
    const texts = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`t${index}`, 'x']));
    const result = resolve({ property: { texts }, isMessagePath: () => true });
    expect(Object.keys(result.config.texts)).toHaveLength(200);
    expect(names(result)).toEqual(['texts']);
  });

  it('reports each unknown key and keeps the rest', () => {
    const result = withProperty({ bookingURL: '/x', colour: 'red', theme: 'dark' });
    expect(names(result)).toEqual(['bookingURL', 'colour']);
    expect(result.config.theme).toBe('dark');
  });

  it('gives the default and one issue for each wrong type', () => {
    const result = withProperty({
      theme: 1,
      phone: {},
      modalities: 3,
      heading: ['a'],
      forwardUtm: 0,
      texts: 'x',
      bookingUrls: { unsure: 5 },
      utm: [],
      clinicName: 'Harbour',
    });
    expect(new Set(names(result))).toEqual(
      new Set([
        'theme',
        'phone',
        'modalities',
        'heading',
        'forwardUtm',
        'texts',
        'bookingUrls.unsure',
        'utm',
      ]),
    );
    expect(result.config).toEqual({ ...resolve().config, clinicName: 'Harbour' });
  });

  it('reads null and undefined as not given', () => {
    expect(withProperty({ phone: null, theme: undefined, utm: { utm_term: null } })).toEqual(resolve());
    expect(withProperty(null)).toEqual(resolve());
  });

  it.each([[5], ['x'], [true], [Symbol('x')], [10n], [() => 1], [['theme']], [Number.NaN]])(
    'that is no object raises one issue: %s',
    value => {
      const result = withProperty(value);
      expect(names(result)).toEqual(['config']);
      expect(result.config).toEqual(resolve().config);
    },
  );
});

describe('a hostile config property', () => {
  const trap = () => {
    throw new Error('trap');
  };
  const cyclic: Record<string, unknown> = { theme: 'dark' };
  cyclic.self = cyclic;
  cyclic.texts = cyclic;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  let deep: unknown = 'x';
  for (let level = 0; level < 20_000; level++) deep = { texts: deep };

  it.each([
    ['cyclic', cyclic],
    ['a revoked proxy', revoked.proxy],
    ['a proxy that throws', new Proxy({}, { ownKeys: trap, get: trap, getPrototypeOf: trap })],
    ['getters that throw', Object.defineProperty({}, 'theme', { enumerable: true, get: trap })],
    ['a revoked proxy inside', { theme: revoked.proxy, modalities: revoked.proxy, texts: revoked.proxy }],
    ['words that throw', { theme: { toString: trap, toJSON: trap, [Symbol.toPrimitive]: trap } }],
    ['lists that hold anything', { modalities: [null, {}, [], Symbol('x'), 1n, cyclic, revoked.proxy] }],
    ['very deep', deep],
    ['a list with itself', { conditions: [cyclic, [[]]] }],
  ])('does no harm: %s', (_, property) => {
    const result = resolve({ property, isMessagePath: () => true });
    expect(Object.keys(result.config)).toEqual(Object.keys(resolve().config));
    expect(result.issues.length).toBeGreaterThan(0);
  });

  it('loses only the key whose getter throws', () => {
    const property = Object.defineProperty({ theme: 'dark' }, 'phone', { enumerable: true, get: trap });
    const result = withProperty(property);
    expect(result.config.theme).toBe('dark');
    expect(names(result)).toEqual(['phone']);
  });

  it('is quick to refuse, and says it at most 50 times', () => {
    const property = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 'x']));
    const given = { property, child: `{"heading":"${'a'.repeat(99_000)}"}` };
    expect(resolve(given).issues).toHaveLength(50);
    expect(quickest(() => resolve(given))).toBeLessThan(50);
  });
});

describe('the JSON child', () => {
  it('is read like the property', () => {
    expect(withJson('{"theme":"dark","utm":{"utm_medium":"button"}}').config).toMatchObject({
      theme: 'dark',
      utm: { utm_medium: 'button' },
    });
  });

  it.each(['{', '{"theme":"dark",}', 'theme: dark', '[]', '"dark"', '7'])('raises one issue: %s', child => {
    const result = withJson(child);
    expect(names(result)).toEqual(['application/json']);
    expect(result.config).toEqual(resolve().config);
  });

  it('may be blank', () => {
    expect(withJson(' \n ')).toEqual(resolve());
    expect(withJson('null')).toEqual(resolve());
  });

  it('may hold 100,000 characters', () => {
    expect(withJson(`{"theme":"dark"}${' '.repeat(100_000 - 16)}`).config.theme).toBe('dark');
    expect(names(withJson(`{"theme":"dark"}${' '.repeat(100_000 - 15)}`))).toEqual(['application/json']);
  });

  it.each([
    '{"__proto__":{"polluted":1,"theme":"dark"}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"texts":{"__proto__":"x","constructor":"y","intro.__proto__.polluted":"z","prototype":"p"}}',
    '{"utm":{"__proto__":{"polluted":1}},"bookingUrls":{"constructor":"/x","__proto__":"/y"}}',
    '{"modalityNames":{"__proto__":{"deep-tissue":"x"},"constructor":"y"},"modalityBookingUrls":{"__proto__":"/y"}}',
  ])('pollutes nothing: %s', child => {
    const { config, issues } = resolve({ child, isMessagePath: () => true });
    expect('polluted' in {}).toBe(false);
    expect(config).toEqual(resolve().config);
    for (const part of [config, config.texts, config.utm, config.bookingUrls, config.modalityNames]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
      expect(Object.keys(part).some(key => /__proto__|constructor/.test(key))).toBe(false);
    }
    expect(issues.length).toBeGreaterThan(0);
  });
});
