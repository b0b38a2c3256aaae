import { describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { join } from '../../../src/messages/join.ts';
import { localeOf } from '../../../src/messages/locale.ts';
import { messages as es } from '../../../src/messages/packs/es.ts';
import { messages as fr } from '../../../src/messages/packs/fr.ts';

describe('a locale', () => {
  test('writes numbers in the digits of the words around them', () => {
    for (const tag of ['en', 'fr-CA', 'ar-EG', 'fa', 'zh-TW']) expect(localeOf(tag).number(10)).toBe('10');
  });

  test('writes a short number as its language would, without opening its data for that', () => {
    for (const tag of ['en', 'fr-CA', 'ar-EG', 'fa', 'zh-TW', 'de-CH', 'hi', 'es'])
      for (let n = 0; n <= 1000; n += n < 20 ? 1 : 49)
        expect(localeOf(tag).number(n), `${tag} ${n}`).toBe(
          new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).format(n),
        );
  });

  test('writes a day in words', () => {
    expect(localeOf('en-GB').date('2026-11-23')).toBe('23 November 2026');
    expect(localeOf('de').date('2026-11-23')).toBe('23. November 2026');
  });

  test('is English where a page names a language that is none', () => {
    for (const tag of ['en-!!', '', 'a b', '__proto__', 'en_CA'])
      expect(localeOf(tag).date('2026-11-23'), tag).toBe('November 23, 2026');
  });

  test('is made once', () => {
    expect(localeOf('en-AU')).toBe(localeOf('en-AU'));
  });
});

describe('texts side by side', () => {
  test('are joined from the left, without those that are empty', () => {
    expect(join('{first} · {next}', ['A', '', 'B', 'C', ''])).toBe('A · B · C');
    expect(join('{first} · {next}', [])).toBe('');
    expect(join('{next}；{first}', ['甲', '乙'])).toBe('乙；甲');
  });

  test('are names with commas, in every language of ours', () => {
    const names = ['Deep tissue massage', 'Sports massage', 'Myofascial release'];
    for (const { joins } of [en, es, fr])
      expect(join(joins.names, names)).toBe('Deep tissue massage, Sports massage, Myofascial release');
    expect(join(en.joins.names, [])).toBe('');
  });

  test('are not read for places of their own', () => {
    expect(join('{first} {next}', ['{next}', '{first}'])).toBe('{next} {first}');
  });
});
