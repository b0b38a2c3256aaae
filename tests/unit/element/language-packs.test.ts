import { beforeEach, describe, expect, test, vi } from 'vitest';
import { formatIssue } from '../../../src/config/issue.ts';
import type { LanguagePack } from '../../../src/element/language-packs.ts';
import { en } from '../../../src/messages/en.ts';
import { faultIn } from '../../../src/messages/fault-in.ts';
import { version } from '../../../src/version.ts';
import { longer, rightToLeft } from '../../support/pseudo-languages.ts';

const pack: LanguagePack = { ...longer, version };

/** As on a page where no pack has come. */
let packs: typeof import('../../../src/element/language-packs.ts');
let languages: typeof import('../../../src/messages/languages.ts');
beforeEach(async () => {
  vi.resetModules();
  packs = await import('../../../src/element/language-packs.ts');
  languages = await import('../../../src/messages/languages.ts');
});
const lines = () => [...packs.refusedPacks.values()].map(formatIssue);

describe('a pack', () => {
  test('is spoken from then on, and every widget hears of it', () => {
    const redraw = vi.fn();
    const stop = packs.whenPackComes(redraw);
    packs.addLanguage(pack);
    stop();
    packs.addLanguage({ ...rightToLeft, version });
    expect(languages.loadedTags()).toEqual(['en', 'fr', 'ar']);
    expect(languages.languageFor('fr-CA').messages.intro).toBe(longer.messages.intro);
    expect(lines()).toEqual([]);
    expect(redraw).toHaveBeenCalledOnce();
  });

  test.each<[string, unknown, string]>([
    ['of another version', { ...pack, version: '0.0.1' }, 'fr.js: is of version 0.0.1'],
    ['without a version', longer, 'fr.js: is of version undefined'],
    ['of what is inside', { ...pack, tag: 'en' }, 'en.js: came twice'],
    ['without words', { tag: 'fr', version }, '.js: is no pack'],
    ['of nothing', undefined, '.js: is no pack'],
    ['of a tag that is none', { ...pack, tag: 'en-!!' }, '.js: is no pack'],
    ['with a part missing', { ...pack, messages: { ...en, result: undefined } }, 'fr.js: lacks result'],
    [
      'with a number for a text',
      { ...pack, messages: { ...en, intro: { ...en.intro, lead: 5 } } },
      'fr.js: lacks intro.lead',
    ],
    [
      'with a wrong text for a region',
      { ...pack, messages: { ...en, regions: { CA: { intro: { lead: ['a'] } } } } },
      'fr.js: lacks intro.lead',
    ],
    [
      'that throws when it is read',
      {
        ...pack,
        get messages() {
          throw new Error('No.');
        },
      },
      'is no pack',
    ],
  ])('%s is refused whole, told once, and what was there stays', (_, given, told) => {
    packs.addLanguage(given as LanguagePack);
    expect(languages.loadedTags()).toEqual(['en']);
    expect(languages.languageFor('fr').messages).toBe(languages.languageFor('en').messages);
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toContain(told);
    expect(lines()[0]).toContain(`; allowed: one of version ${version}, once; using what was there`);
  });

  test('that came before is refused, and the first stays', () => {
    packs.addLanguage(pack);
    packs.addLanguage({ ...pack, messages: en });
    expect(languages.languageFor('fr').messages.intro).toBe(longer.messages.intro);
    expect(lines()).toEqual([expect.stringContaining('languages/fr.js: came twice')]);
  });

  test('that comes right after a wrong one is taken, and nothing is told any more', () => {
    packs.addLanguage({ ...pack, version: '0.0.1' });
    packs.addLanguage(pack);
    expect(languages.loadedTags()).toEqual(['en', 'fr']);
    expect(lines()).toEqual([]);
  });
});

describe('words are whole', () => {
  const shape = { a: 'A', list: ['1', '2'], days: { one: '{n} day', other: '{n} days' }, deep: { b: '' } };

  test.each<[string, unknown, string | undefined]>([
    ['other words', { a: 'B', list: ['x', 'y'], days: { other: 'd' }, deep: { b: 'c' } }, undefined],
    ['more forms for a count', { ...shape, days: { zero: 'z', one: 'o', two: 't', other: 'd' } }, undefined],
    ['no form that always counts', { ...shape, days: { one: 'o' } }, 'days.other'],
    ['a list that is too short', { ...shape, list: ['1'] }, 'list.1'],
    ['an object for a list', { ...shape, list: { 0: '1', 1: '2' } }, 'list'],
    ['nothing for a text', { ...shape, a: null }, 'a'],
    ['a text for an object', { ...shape, deep: 'b' }, 'deep'],
  ])('%s: %s', (_, words, fault) => {
    expect(faultIn(words, shape)).toBe(fault);
  });
});
