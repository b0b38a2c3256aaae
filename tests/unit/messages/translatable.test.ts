// What English itself must keep to, so that every other language can say the same: whole texts, typed places, no glue.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { optionsOf, questions } from '../../../src/questionnaire/questions.ts';
import { optionLabel } from '../../../src/view-model/question-words.ts';

type Tree = string | readonly string[] | { readonly [key: string]: Tree };

const textsOf = (node: Tree, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => textsOf(child as Tree, path ? `${path}.${key}` : key));

const all = textsOf(en as unknown as Tree);
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

/** Texts that are no sentence and no label: each goes into a place of others, always in the same one. */
const intoPlaces: readonly RegExp[] = [
  /^turnTo\./,
  /^regions\.gp\.turnTo\./,
  /^emergency\.anyNumber$/,
  /^installationCheck\.script\.unknown$/,
  /^installationCheck\.language\.none$/,
  // A name that is written so.
  /^references\.(nidirect|van-den-dolder)/,
  /^summary\.file$/,
];

/** Every place, and what is put there: a translator meets no other. */
const places: Readonly<Record<string, string>> = {
  accent: 'a ratio',
  answer: 'what was ticked',
  clinic: 'a name',
  conditions: 'a list of names',
  copy: 'the label of a button',
  country: 'a name',
  date: 'a day',
  emergency: 'whom to call, as it reads after "call"',
  fact: 'what was ticked',
  file: 'the name of a file',
  first: 'a text',
  flag: 'what was ticked',
  group: 'what was ticked',
  heading: 'a heading',
  href: 'an address',
  label: 'the label of an answer or a button',
  n: 'a number',
  name: 'a name',
  next: 'a text',
  number: 'a telephone number',
  page: 'a language tag',
  part: 'a label',
  phone: 'a telephone number',
  place: 'a label',
  places: 'a list of names',
  pressure: 'a label',
  question: 'a question',
  reason: 'sentences',
  region: 'a name',
  script: 'an address',
  shown: 'a language tag',
  side: 'a label',
  site: 'an address',
  softer: 'a word of the list of what to say',
  firmer: 'a word of the list of what to say',
  stop: 'a word of the list of what to say',
  text: 'a text',
  thing: 'what was ticked',
  total: 'a number',
  url: 'an address',
  value: 'a value',
  version: 'a version',
  who: 'whom to turn to',
  words: 'a ratio',
};

describe('a text', () => {
  test('is whole: it begins as a sentence or a label does, or is listed as what goes into a place', () => {
    const fragments = all.filter(([, text]) => /^\p{Ll}/u.test(text)).map(([path]) => path);
    expect(fragments.filter(path => !intoPlaces.some(each => each.test(path)))).toEqual([]);
    for (const each of intoPlaces)
      expect(
        fragments.some(path => each.test(path)),
        String(each),
      ).toBe(true);
  });

  test('ends whole: with no word or mark that waits for more', () => {
    const open = all.filter(([, text]) =>
      /([,;(–—-]|\b(and|or|of|to|the|a|an|with|that|if|than))$/.test(text),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('has no space at its ends and none twice', () => {
    for (const [path, text] of all) expect(text, path).toBe(text.trim().replace(/ {2,}/g, ' '));
  });

  test('has places with names of letters only, each once, and each known', () => {
    for (const [path, text] of all) {
      const found = placesIn(text);
      expect(found, path).toEqual([...new Set(found)]);
      for (const place of found) expect(Object.keys(places), `${path}: {${place}}`).toContain(place);
      expect(text.replace(/\{[a-zA-Z]+\}/g, ''), path).not.toMatch(/[{}]|%[sd]|\$\{/);
    }
    const used = new Set(all.flatMap(([, text]) => placesIn(text)));
    expect(Object.keys(places).filter(place => !used.has(place))).toEqual([]);
  });

  test('counts nothing by "(s)", and by forms only where it has them all', () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(/\(e?s\)/);
      if (/\{n\} (?!of\b|more\b|chosen\b)\p{Ll}+/u.test(text)) expect(path).toMatch(/\.(one|other)$/);
    }
  });

  test('has curly quotation marks, one kind', () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(/["'‘„«»]/);
      expect(text.split('“').length, path).toBe(text.split('”').length);
    }
  });

  test('speaks to nobody in abbreviations, exclamations or brackets for a second form', () => {
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(/!|…|\b(e\.g|i\.e|etc)\b|\w\/\w/);
    }
  });
});

describe('whom to call', () => {
  test('stands after "call" in every sentence: one form is enough', () => {
    for (const [path, text] of all)
      if (text.includes('{emergency}')) expect(text, path).toMatch(/\b[Cc]all \{emergency\}/);
  });
});

describe('a label', () => {
  test('is quoted by its place, never copied into a sentence', () => {
    const { errors, options } = en.questionnaire;
    const labels = [
      ...en.result.pressure.words,
      options.firmness['not-sure'],
      options.age['not-said'],
      ...Object.values(en.summary.take).filter(text => text.length < 15 && !text.endsWith('.')),
    ].map(label => label.toLowerCase());
    const quoted = all.flatMap(([path, text]) =>
      [...text.matchAll(/“([^”{]*)”/g)].map(([, words = '']) => [path, words.toLowerCase()] as const),
    );
    expect(quoted.filter(([, words]) => labels.includes(words))).toEqual([]);
    expect(placesIn(errors.orSilent)).toEqual(['label']);
  });
});

describe('a line to tick', () => {
  const lines = questions.flatMap(question =>
    optionsOf(question).map(
      option => [`${question.id}.${option}`, optionLabel(en, question.id, option)] as const,
    ),
  );

  test('is read as a tick, a quotation and a fact about another person: nobody is "I", "you" or "they" in it', () => {
    // "Who is this for?" asks just that.
    for (const [id, text] of lines)
      if (!id.startsWith('who.'))
        expect(text, id).not.toMatch(/\b(I|I’m|me|my|mine|myself|you|your|they|their|them)\b/);
  });

  test('gives no order', () => {
    for (const [id, text] of lines)
      expect(text, id).not.toMatch(/^(Choose|See|Stay|Ask|Tell|Say|Please)\b|please/);
  });

  test('takes no stop: it is quoted, and stands before a colon', () => {
    for (const [id, text] of lines) expect(text, id).not.toMatch(/[.!?]$/);
  });
});

describe('meanings that other languages cannot keep', () => {
  // Each was read in two ways, or only by those who grew up with it. Source: contract for languages, §5.
  test.each([
    ['"past" for "more than"', /\bpast \d/],
    ['an age without its word', /\b(after|over) 50\b(?! years)(?!.*\bage)/],
    ['the index finger as the first', /first (or middle )?finger/],
    ['a trial', /\btrials?\b/],
    ['nausea as being sick', /\bfeeling sick|\bsickness\b/],
    ['what sets something off', /\bset(s)? (it )?off\b/],
    ['what runs in the family', /runs in the family/],
    ['what switches, winds or eases off or down', /switch off|wind down|ease off|nod off/],
    ['what is on edge, stuck or weeping', /on edge|\bstuck\b|\bsticks\b|weeping/],
    ['what fits', /\bfits?\b/],
    ['feathers', /feather/i],
    ['what did as well', /\bas well\b|\bdid better\b/],
    ['steering', /\bsteer/],
    ['low, of a person', /[Ff]eeling low/],
  ])('%s', (_what, pattern) => {
    const kept = all.filter(([path, text]) => !keeps.some(each => each.test(path)) && pattern.test(text));
    expect(kept.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });
});

/** Where such a word has its usual meaning: the bands, and the name of the tool. */
const keeps: readonly RegExp[] = [/^result\.(bands|soundsLike)\./, /^summary\.title$/];

describe('no code glues words', () => {
  const src = resolve(import.meta.dirname, '../../../src');
  const files = ['view-model', 'views', 'element', 'server'].flatMap(folder =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => join(folder, file)),
  );

  test.each(files.filter(file => /^view-model\//.test(file)))('%s', file => {
    const code = readFileSync(join(src, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '');
    // Words are joined by a message: `fill`, or `join` with a pattern of `messages.joins`.
    const glue = [
      ...code.matchAll(/\.join\('[^'\\]+'\)/g),
      ...code.matchAll(/\+ '[^'\\]*[ :.,“”·]'|'[ :.,“”·][^'\\]*' \+/g),
      ...code.matchAll(/`[^`]*\}(?:[:.]? |[:,“”·])[^`]*\$\{[^`]*`/g),
    ].map(([found]) => found);
    expect(glue).toEqual([]);
    expect(code).not.toMatch(/toUpperCase|toLowerCase/);
  });

  test('a view draws texts and joins none', () => {
    for (const file of files.filter(each => each.startsWith('views/'))) {
      const code = readFileSync(join(src, file), 'utf8');
      expect(
        [...code.matchAll(/\.join\('[^'\\]+'\)|“|”|: \$\{model/g)].map(([found]) => found),
        file,
      ).toEqual([]);
    }
  });
});
