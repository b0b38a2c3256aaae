import { describe, expect, test } from 'vitest';
import { conditions } from '../../../src/knowledge/conditions.ts';
import { modalities } from '../../../src/knowledge/modalities.ts';
import { en } from '../../../src/messages/en.ts';
import { withOwnTexts } from '../../../src/messages/own-texts.ts';
import { atTerms, plainText } from '../../../src/messages/terms.ts';
import { prose } from '../../../src/view-model/result/prose.ts';
import { shippedLanguages } from '../../support/shipped-languages.ts';

type Tree = string | readonly string[] | { readonly [key: string]: Tree };
const textsOf = (node: Tree, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => textsOf(child as Tree, path ? `${path}.${key}` : key));

const termsIn = (text: string): readonly string[] =>
  atTerms(text).flatMap(piece => (typeof piece === 'string' ? [] : piece.id));

describe.each(Object.entries(shippedLanguages))('the glossary, %s', (_tag, messages) => {
  const texts = textsOf(messages as unknown as Tree);
  const marked = texts.filter(([, text]) => termsIn(text).length > 0);

  test('explains every term that a text marks, and no other', () => {
    const used = new Set(marked.flatMap(([, text]) => termsIn(text)));
    expect([...used].sort()).toEqual(Object.keys(messages.glossary).sort());
  });

  test('is short, plain and itself without terms', () => {
    for (const [id, meaning] of Object.entries(messages.glossary)) {
      expect(meaning.length, id).toBeLessThanOrEqual(140);
      expect(termsIn(meaning), id).toEqual([]);
      expect(meaning, id).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('is asked for only where a text is shown with its terms: never in a heading, legend, hint or answer', () => {
    // Whoever answers for somebody else, or lives in a country with words of its own, reads the same places.
    for (const [path] of marked)
      expect(path.replace(/^(regions\.\w+\.)?(carer\.)?/, '')).toMatch(
        /^(claims\.[\w-]+|conditions\.[\w-]+\.(mix|first)|modalities\.[\w-]+\.(what|avoid|also)|result\.pressure\.(paragraphs\.\d|ceilingMore))$/,
      );
  });

  test('no mark is broken', () => {
    for (const [path, text] of texts)
      if (!path.startsWith('result.citation')) expect(plainText(text), path).not.toMatch(/[[\]]|\]\(/);
  });

  test('a card explains each term once', () => {
    const claims = messages.claims as Readonly<Record<string, string>>;
    const claimTexts = (row: { readonly claims: readonly { readonly id: string }[] }) =>
      row.claims.map(({ id }) => claims[id] ?? '');
    const cards = [
      ...conditions.map(row => [
        messages.conditions[row.id].mix,
        messages.conditions[row.id].first,
        ...claimTexts(row),
      ]),
      ...modalities.map(row => [...Object.values(messages.modalities[row.id]), ...claimTexts(row)]),
      messages.result.pressure.paragraphs,
    ];
    for (const card of cards) {
      const terms = card.flatMap(termsIn);
      expect(terms).toEqual([...new Set(terms)]);
    }
  });
});

describe('a text with terms', () => {
  test('becomes words and meanings, in order', () => {
    expect(prose('Soft [Fascia](fascia) work, or [lymph](lymph).', en)).toEqual([
      'Soft ',
      { word: 'Fascia', meaning: en.glossary.fascia },
      ' work, or ',
      { word: 'lymph', meaning: en.glossary.lymph },
      '.',
    ]);
  });

  test('shows plain words where the glossary has no such term', () => {
    for (const id of ['nope', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(prose(`A [word](${id}) here.`, en).join('')).toBe('A word here.');
  });

  test('without marks is as it was written, odd brackets and all', () => {
    for (const text of [
      'Our own words.',
      '',
      '[1] and (2)',
      'a [b] (c)',
      '[b](c d)',
      '[](',
      '](x)',
      '{n} of 10',
    ])
      expect(prose(text, en).join('')).toBe(text);
  });

  test('is plain text without its marks', () => {
    expect(plainText('[Whiplash](whiplash), a [frozen shoulder](frozen-joint).')).toBe(
      'Whiplash, a frozen shoulder.',
    );
    expect(plainText('No marks [1] (2).')).toBe('No marks [1] (2).');
  });

  test('a clinic may word it anew, with terms or without, and may word the meaning', () => {
    const own = withOwnTexts(en, {
      'claims.lymphatic': 'Light work.',
      'modalities.deep-tissue.what': 'Slow work on [fascia](fascia).',
      'glossary.fascia': 'The wrap of a muscle.',
    });
    expect(prose(own.claims.lymphatic, own)).toEqual(['Light work.']);
    expect(prose(own.modalities['deep-tissue'].what, own)).toContainEqual({
      word: 'fascia',
      meaning: 'The wrap of a muscle.',
    });
  });
});
