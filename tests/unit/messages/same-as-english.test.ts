// What a translation keeps of English: its places and terms, its numbers, each "not"; and that it is one.
import { francAll } from 'franc-min';
import { describe, expect, test } from 'vitest';
import { denialSamples, denials, deniedOtherwise } from '../../support/messages/denials.ts';
import { numberSamples, numbersIn } from '../../support/messages/numbers.ts';
import { englishAt, type PlacedText, spokenTexts, translations } from '../../support/messages/texts.ts';

/** Places to be filled in, and the terms that words stand for; in any order. */
const fixedPartsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}|\]\([\w-]*\)/g)].map(([part]) => part).sort();

/** Words that are spelled alike. */
const alike: Readonly<Record<string, RegExp>> = {
  fr: /^result\.pressure\.words\.3$/,
  es: /^(flags\.(fragile-bones|diabetes)|questionnaire\.options\.light-touch\.no|summary\.pain\.no)$/,
};

/** By the codes of ISO 639-3 that `franc` knows. */
const codes: Readonly<Record<string, string>> = {
  fr: 'fra',
  es: 'spa',
  de: 'deu',
  'zh-Hans': 'cmn',
  ar: 'arb',
};

/** A number that a language says more often than English, by its usual place, and why. */
const saidAgain: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { 'flags.polymyalgia-signs': 'the hips have a "deux" of their own' },
  es: { 'flags.polymyalgia-signs': 'the hips have a "dos" of their own' },
};

/** Not only places and marks. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

/** That language rather than English. */
const readsAs = (tag: string, text: string): boolean => {
  const own = codes[tag] ?? '';
  const words = text.replace(/\{\w+\}|\]\([\w-]*\)/g, '');
  return francAll(words, { only: [own, 'eng'] })[0]?.[0] === own;
};

/** Lists of names that English has, too, which are too little to tell a language by. */
const fewWords: readonly string[] = [
  'Problème de thyroïde, articulations enflammées, COVID long, moral bas.',
];

const withEnglish = (texts: readonly PlacedText[]) =>
  texts.map(placed => ({ ...placed, english: englishAt(placed.path) ?? '' }));

describe.each(Object.entries(translations))('%s', (tag, messages) => {
  const texts = withEnglish(spokenTexts(messages));

  test('has a text where English has one, and no more', () => {
    for (const { path, text } of texts) {
      const english = englishAt(path);
      expect(english, path).toBeDefined();
      // A country may need a hint that another does not.
      if (!path.endsWith('.hint')) expect(text === '', path).toBe(english === '');
    }
  });

  test('keeps each place and each term, once each', () => {
    for (const { path, text, english } of texts)
      expect(fixedPartsOf(text), path).toEqual(fixedPartsOf(english));
  });

  test('says the same numbers', () => {
    const again = saidAgain[tag] ?? {};
    for (const { path, usual, text, english } of texts) {
      const [said, meant] = [numbersIn(text, tag), numbersIn(english, 'en')];
      if (Object.hasOwn(again, usual)) expect([...new Set(said)], path).toEqual([...new Set(meant)]);
      else expect(said, path).toEqual(meant);
    }
  });

  test('says no where English does', () => {
    const otherwise = deniedOtherwise[tag] ?? {};
    const lost = texts.filter(
      ({ text, english }) => denials.en?.test(english) && !(denials[tag] as RegExp).test(text),
    );
    expect(lost.filter(({ usual }) => !Object.hasOwn(otherwise, usual))).toEqual([]);
    expect([...new Set(lost.map(({ usual }) => usual))].sort()).toEqual(Object.keys(otherwise).sort());
  });

  test('is translated: no text reads as English does, but for those that are spelled alike', () => {
    const same = texts.filter(({ text, english }) => text === english && hasWords(text));
    expect(same.filter(({ usual }) => !alike[tag]?.test(usual)).map(({ path }) => path)).toEqual([]);
  });

  test('is that language, in every text that is long enough to tell', () => {
    const long = texts.filter(({ text }) => text.length > 60);
    const doubtful = long.filter(({ text }) => !readsAs(tag, text));
    expect(doubtful.map(({ text }) => text).filter(text => !fewWords.includes(text))).toEqual([]);
    // What is left in English would be found, nearly always.
    const found = long.filter(({ english }) => english.length > 60 && !readsAs(tag, english));
    expect(found.length).toBeGreaterThan(0.95 * long.filter(({ english }) => english.length > 60).length);
  });
});

describe('the check itself, also of languages that are yet to come', () => {
  test.each(Object.entries(numberSamples))('%s: a number that is lost or changed is seen', (tag, samples) => {
    for (const [english, same, other] of samples) {
      expect(numbersIn(same, tag)).toEqual(numbersIn(english, 'en'));
      expect(numbersIn(other, tag)).not.toEqual(numbersIn(english, 'en'));
    }
  });

  test.each(Object.entries(denialSamples))(
    '%s: a "not" that is lost is seen',
    (tag, [english, kept, lost]) => {
      expect([english, kept].every((text, i) => denials[i === 0 ? 'en' : tag]?.test(text))).toBe(true);
      expect(denials[tag]?.test(lost)).toBe(false);
    },
  );

  test('every language of a pack has its rows', () => {
    for (const rows of [denials, denialSamples, numberSamples, codes, deniedOtherwise, alike])
      for (const tag of Object.keys(translations)) expect(Object.keys(rows)).toContain(tag);
  });
});
