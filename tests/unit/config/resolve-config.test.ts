import { describe, expect, it } from 'vitest';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { resolve, withAttributes, withProperty } from './given.ts';

describe('who is heard', () => {
  const attributes = new Map([
    ['theme', 'light'],
    ['heading', 'attribute'],
    ['utm-source', 'attribute'],
    ['utm-term', 'attribute'],
    ['variant', 'attribute'],
  ]);
  const child = '{"theme":"dark","heading":"child","utm":{"utm_source":"child"}}';
  const property = { heading: 'property', texts: { 'intro.heading': 'property' } };

  it('is the property before the JSON child before the attribute, value by value', () => {
    expect(resolve({ attributes, child, property }).config).toMatchObject({
      heading: 'property',
      theme: 'dark',
      variant: 'attribute',
      utm: { utm_source: 'child', utm_term: 'attribute' },
      start: 'intro',
    });
  });

  it('merges own words and links of both', () => {
    const { config } = resolve({
      child: '{"texts":{"intro.heading":"child","intro.lead":"child"},"bookingUrls":{"unsure":"/a"}}',
      property: { ...property, bookingUrls: { prenatal: '/b' } },
    });
    expect(config.texts).toEqual({ 'intro.heading': 'property', 'intro.lead': 'child' });
    expect(config.bookingUrls).toEqual({ unsure: '/a', prenatal: '/b' });
  });

  it('is the next one when a value is refused, and the issue says so', () => {
    const { config, issues } = resolve({ attributes, property: { theme: 'sepia' } });
    expect(config.theme).toBe('light');
    expect(issues).toEqual([
      { attribute: 'theme', value: 'sepia', allowed: 'not known; allowed: auto, light, dark; using light' },
    ]);
  });

  it('does not hide the bad value of the one that is not heard', () => {
    const { config, issues } = resolve({
      attributes: new Map([['theme', 'sepia']]),
      property: { theme: 'dark' },
    });
    expect(config.theme).toBe('dark');
    expect(issues.map(({ attribute }) => attribute)).toEqual(['theme']);
  });
});

describe('what comes out', () => {
  it('is the same whether asked once or again with its own answer', () => {
    const once = withAttributes({
      'booking-url': 'https://clinic.example/?a=b c#/d',
      phone: '1-800-MASSAGE',
      lang: 'fr_ca',
      modalities: 'reiki deep-tissue',
      'utm-source': 'site',
      'forward-utm': '',
      heading: ' a \n b ',
    });
    const again = withProperty(once.config);
    expect(again.config).toEqual(once.config);
    expect(again.issues).toEqual([]);
  });

  it('cannot be changed by the page', () => {
    const { config, issues } = withAttributes({ theme: 'sepia', modalities: 'deep-tissue' });
    const parts = [
      config,
      config.modalities,
      config.conditions,
      config.utm,
      config.bookingUrls,
      config.modalityNames,
      config.modalityBookingUrls,
      config.texts,
    ];
    expect([...parts, issues, ...issues].every(Object.isFrozen)).toBe(true);
  });

  it('is the default config without a word from the clinic', () => {
    const { config, issues } = resolve();
    expect(issues).toEqual([]);
    expect(config).toMatchObject({
      bookingUrl: null,
      bookingTarget: 'self',
      theme: 'auto',
      forwardUtm: false,
    });
    expect(config.modalities).toEqual(modalityIds);
    expect(config.conditions).toEqual(conditionIds);
  });

  it('does not depend on what the page does to its sources', () => {
    const hostile = {
      get: () => {
        throw new Error('trap');
      },
    } as unknown as ReadonlyMap<string, string>;
    const isMessagePath = () => {
      throw new Error('trap');
    };
    expect(resolve({ attributes: hostile, property: { theme: 'dark' } }).config.theme).toBe('dark');
    expect(resolve({ property: { texts: { a: 'b' } }, isMessagePath }).config).toEqual(resolve().config);
  });
});
