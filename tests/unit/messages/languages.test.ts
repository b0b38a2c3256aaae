import { describe, expect, test } from 'vitest';
import { clinicLanguage } from '../../../src/messages/clinic-language.ts';
import { en } from '../../../src/messages/en.ts';
import { fill } from '../../../src/messages/fill.ts';
import { directionOf, languageName } from '../../../src/messages/language-tag.ts';
import { languageFor, load, loadedFor } from '../../../src/messages/languages.ts';
import { localeOf } from '../../../src/messages/locale.ts';
import type { Messages } from '../../../src/messages/messages.ts';

const french: Messages = {
  ...en,
  intro: { ...en.intro, heading: 'Bonjour', lead: 'Voici' },
  regions: { CA: { intro: { heading: 'Bonjour, Québec' } } },
};
for (const tag of ['zh-Hans', 'pt-BR', 'sr']) load({ tag, messages: en });
load({ tag: 'fr', messages: french });

describe('a language is found', () => {
  test.each([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_FR', 'fr'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['cmn-Hans', 'zh-Hans'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['sr-RS', 'sr'],
    ['ar-u-nu-arab', undefined],
    ['de', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('%j is %j', (tag, found) => {
    expect(loadedFor(tag)).toBe(found);
  });

  test.each(['zh-Hant', 'zh-TW', 'zh_TW', 'zh-HK', 'zh-MO', 'zh-Hant-CN', 'sr-Latn'])(
    '%s is never given the words of another script',
    tag => {
      expect(loadedFor(tag)).toBe(undefined);
      expect(languageFor(tag)).toMatchObject({ tag: 'en', messages: en });
    },
  );

  test('of its own region, as soon as there is one', () => {
    load({ tag: 'fr-CA', messages: en });
    load({ tag: 'zh-Hant', messages: en });
    expect(['fr', 'fr-FR', 'fr-CA'].map(loadedFor)).toEqual(['fr', 'fr', 'fr-CA']);
    expect(['zh-TW', 'zh-HK', 'zh-CN'].map(loadedFor)).toEqual(['zh-Hant', 'zh-Hant', 'zh-Hans']);
  });
});

describe('the words of a region', () => {
  const heading = (tag: string, region?: string) => languageFor(tag, region).messages.intro.heading;

  test('stand in the places of the usual ones, and the others stay', () => {
    expect(heading('fr', 'CA')).toBe('Bonjour, Québec');
    expect(heading('fr', 'FR')).toBe('Bonjour');
    expect(languageFor('fr', 'CA').messages.intro.lead).toBe('Voici');
  });

  test('are those of where the clinic is, whatever the page says', () => {
    expect(heading('fr-FR', 'CA')).toBe('Bonjour, Québec');
    expect(heading('fr-BE')).toBe('Bonjour');
  });

  test('give way to what a clinic writes itself', () => {
    const own = clinicLanguage('fr', 'CA', { 'intro.heading': 'Bienvenue' });
    expect(own.messages.intro.heading).toBe('Bienvenue');
    const british = clinicLanguage('en', 'GB', { 'regions.gp.turnTo.doctor': 'your own GP' });
    expect(british.messages.turnTo.doctor).toBe('your own GP');
  });

  test('make nothing before it is read', () => {
    const read: string[] = [];
    const late = Object.defineProperty({ ...french }, 'result', {
      get: () => read.push('result') && en.result,
      enumerable: true,
    });
    load({ tag: 'eo', messages: late });
    const { messages } = languageFor('eo', 'CA');
    expect([messages.intro.heading, ...read]).toEqual(['Bonjour, Québec']);
    expect(messages.result).toBe(en.result);
  });
});

describe('what is read from right to left', () => {
  test.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur-PK', 'rtl'],
    ['ckb', 'rtl'],
    ['dv', 'rtl'],
    ['yi', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['pa-PK', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['en', 'ltr'],
    ['zh-TW', 'ltr'],
  ])('%s is %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });

  test('keeps each value apart, so that a number stays in its order', () => {
    expect(fill('اتصل {number}', { number: '+1 604 555 0142' })).toBe('اتصل \u2068+1 604 555 0142\u2069');
    expect(fill('{n} من {total}', { n: 3, total: 10 })).toBe('\u20683\u2069 من \u206810\u2069');
    expect(fill('Call {number}', { number: '911' })).toBe('Call 911');
  });
});

describe('a locale', () => {
  test('writes days of the usual calendar, in the digits 0–9', () => {
    for (const tag of ['ar-SA', 'fa-IR', 'th-TH', 'ar-EG', 'en-u-ca-buddhist-nu-thai'])
      expect(localeOf(tag).date('2026-11-23'), tag).toMatch(/^(?=.*\b23\b)(?=.*\b2026\b)/);
  });

  test('names a language, in that language itself', () => {
    const own = (tag: string) => languageName(tag, tag);
    expect(['en', 'fr', 'es', 'de', 'ar'].map(own)).toEqual([
      'English',
      'Français',
      'Español',
      'Deutsch',
      'العربية',
    ]);
    expect(languageName('fr', 'en')).toBe('French');
  });
});
