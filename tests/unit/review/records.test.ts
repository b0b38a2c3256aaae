// A review holds for the words that were read. Whatever is changed, exactly that text has to be read again.

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetMark, textMark } from '../../../scripts/review/marks.ts';
import { type Pack, packsByTag } from '../../../scripts/review/packs.ts';
import { placeOf } from '../../../scripts/review/place.ts';
import { type ReviewRecords, staleKeys, standingOf, withReading } from '../../../scripts/review/records.ts';
import { reviewStateOf, stateOf } from '../../../scripts/review/review-state.ts';
import { recorded } from '../../../scripts/review/run.ts';
import { type Text, textsOf } from '../../../scripts/review/texts.ts';
import { en } from '../../../src/messages/en.ts';
import type { Messages } from '../../../src/messages/messages.ts';

const french = packsByTag.get('fr') as Pack;
const texts = textsOf(french.messages);
const reading = { by: 'A. Person, physician', date: '2026-11-20' };
const other = { by: 'B. Person, midwife', date: '2026-11-22' };
const all = withReading(texts, {}, texts, reading);

type Node = string | readonly Node[] | { readonly [key: string]: Node };

/** The paths of all texts, as deep as they lie. */
const pathsIn = (node: Node, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof node === 'string'
    ? [path]
    : Object.entries(node).flatMap(([key, child]) => pathsIn(child, [...path, key]));

const at = (node: Node, [key, ...rest]: readonly string[]): string =>
  key === undefined ? String(node) : at((node as Readonly<Record<string, Node>>)[key] ?? '', rest);

/** The same words with one of them changed. */
function changed(node: Node, [key, ...rest]: readonly string[], text: string): Node {
  if (key === undefined) return text;
  if (Array.isArray(node))
    return node.map((child, index) => (String(index) === key ? changed(child, rest, text) : child));
  const words = node as { readonly [key: string]: Node };
  return { ...words, [key]: changed(words[key] ?? '', rest, text) };
}

/** The key of the text at a path: the longest that one has. */
const keyAt = (path: readonly string[]): string | undefined => {
  const [first, ...rest] = path[0] === 'regions' ? path.slice(2) : path;
  const joined = [first, ...rest].join('.');
  return texts.map(({ key }) => key).find(key => joined === key || joined.startsWith(`${key}.`));
};

const newWords = fc.string({ minLength: 1 }).map(text => `Autrement ${text}`);

describe('a changed text', () => {
  test('in the translation or in a region: exactly its record is stale', () => {
    const words = french.messages as unknown as Node;
    // What a region only sets with other spaces is the usual text; a place without words is none.
    const paths = pathsIn(words).filter(
      path => (path[0] !== 'regions' || path[1] === 'CA') && keyAt(path) !== undefined,
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), newWords, (path, text) => {
        const after = changed(words, path, text) as unknown as Messages;
        expect(staleKeys(textsOf(after), all)).toEqual([keyAt(path)]);
        expect(stateOf({ messages: after, records: all }).reviewed).toBe(
          stateOf({ messages: french.messages, records: all }).safetyTexts -
            (placeOf(keyAt(path) ?? '').risk === 'A' ? 1 : 0),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('in English: exactly its record is stale', () => {
    const english = en as unknown as Node;
    const paths = pathsIn(english).filter(path => path[0] !== 'regions' && at(english, path) !== '');
    fc.assert(
      fc.property(fc.constantFrom(...paths), newWords, (path, text) => {
        const after = changed(english, path, text) as unknown as Messages;
        expect(staleKeys(textsOf(french.messages, after), all)).toEqual([keyAt(path)]);
      }),
      { numRuns: 60 },
    );
  });

  test('that is no longer there has a stale record', () => {
    expect(staleKeys(texts.slice(1), all)).toEqual([texts[0]?.key]);
  });

  test('has another mark on the sheet, and so has the sheet', () => {
    const [text, ...rest] = texts as [Text, ...Text[]];
    const after = { ...text, english: ['Otherwise'] };
    expect(textMark(after)).not.toBe(textMark(text));
    expect(sheetMark([after, ...rest])).not.toBe(sheetMark(texts));
  });
});

describe('a review', () => {
  test('of nothing changes nothing', () => {
    expect(withReading(texts, all, [], other)).toEqual(all);
    expect(staleKeys(texts, all)).toEqual([]);
  });

  test('stands beside another one of the same words', () => {
    const [text] = texts as [Text];
    const both = withReading(texts, all, [text], other);
    expect(both[text.key]?.readings).toEqual([other, reading]);
    expect(withReading(texts, both, [text], { ...other, date: '2026-12-01' })[text.key]?.readings).toEqual([
      { ...other, date: '2026-12-01' },
      reading,
    ]);
  });

  test('of words that changed since begins anew', () => {
    const [text, ...rest] = texts as [Text, ...Text[]];
    const now = { ...text, translation: ['Autrement'] };
    const after = withReading([now, ...rest], all, [now], other);
    expect(after[text.key]?.readings).toEqual([other]);
    expect(standingOf(now, after).state).toBe('read');
    expect(standingOf(text, after).state).toBe('stale');
  });

  test('is not lost while a text that changed waits to be read again', () => {
    const [text, ...rest] = texts as [Text, ...Text[]];
    const now = { ...text, translation: ['Autrement'] };
    const [next] = rest as [Text];
    expect(withReading([now, ...rest], all, [next], other)[text.key]).toEqual(all[text.key]);
  });
});

describe('the command', () => {
  const record = (options: Partial<Parameters<typeof recorded>[1]>) =>
    recorded('fr', { reading, keys: [], list: [], ...options });
  const written = ({ json }: { readonly json: string }) => JSON.parse(json) as ReviewRecords;
  const markOf = (wanted: string) => texts.filter(({ key }) => key === wanted).map(textMark)[0] ?? '';

  test('records what keys name, and nothing else', () => {
    const after = record({ keys: ['flags.*', 'result.disclaimer'] });
    expect(after.path).toBe('docs/translating/fr.reviewed.json');
    expect(Object.keys(written(after))).toEqual(
      texts.map(({ key }) => key).filter(key => /^flags\.|^result\.disclaimer$/.test(key)),
    );
    expect(staleKeys(texts, written(after))).toEqual([]);
  });

  test('records a list by its marks; a text with another mark is told', () => {
    const list = [
      `flags.chest-pain ${markOf('flags.chest-pain')}`,
      'flags.heart-signs 000000',
      'flags.stroke-signs',
      '',
    ];
    const after = record({ list });
    expect(Object.keys(written(after))).toEqual(['flags.chest-pain']);
    expect(after.told.join('\n')).toMatch(/flags\.heart-signs[\s\S]*flags\.stroke-signs/);
  });

  test.each([
    ['a key that no text has', { keys: ['flag.*'] }, /No text has the key flag\.\*/],
    ['a sheet with other texts', { keys: ['flags.*'], sheet: '000000' }, /changed since sheet 000000/],
    ['nothing', {}, /Nothing to record/],
    ['nobody', { keys: ['flags.*'], reading: { ...reading, by: ' ' } }, /a name and a role/],
    ['no day', { keys: ['flags.*'], reading: { ...reading, date: 'today' } }, /takes a day/],
  ])('refuses %s', (_, options, words) => {
    expect(() => record(options)).toThrow(words);
  });

  test('takes the mark of the sheet of today', () => {
    expect(() => record({ keys: ['flags.*'], sheet: sheetMark(texts) })).not.toThrow();
  });

  test('refuses a language without a pack', () => {
    expect(() => recorded('en', { reading, keys: ['flags.*'], list: [] })).toThrow(
      /"en" is no language with a pack: es, fr/,
    );
  });
});

describe('the state of a language', () => {
  const safety = texts.filter(({ key }) => placeOf(key).risk === 'A');

  test('without a review', () => {
    expect(stateOf({ messages: french.messages, records: {} })).toEqual({
      safetyTexts: safety.length,
      reviewed: 0,
      changedSince: 0,
      reviewers: [],
      words: 'translated by the project, not yet reviewed by a clinician who speaks it',
    });
  });

  test('counts safety texts alone, and names who read them', () => {
    const records = withReading(
      texts,
      withReading(texts, {}, safety.slice(0, 3), reading),
      safety.slice(2, 3),
      other,
    );
    const state = stateOf({
      messages: french.messages,
      records: withReading(
        texts,
        records,
        texts.filter(({ key }) => key === 'intro.start'),
        other,
      ),
    });
    expect(state).toMatchObject({ reviewed: 3, changedSince: 0, reviewers: [reading.by, other.by] });
    expect(state.words).toBe(
      `translated by the project, 3 of ${safety.length} safety texts reviewed by A. Person, physician; B. Person, midwife`,
    );
  });

  test('never counts a text that changed since', () => {
    const flags = { ...french.messages.flags, 'chest-pain': 'Autrement' };
    const state = stateOf({ messages: { ...french.messages, flags }, records: all });
    expect(state).toMatchObject({ reviewed: safety.length - 1, changedSince: 1 });
    expect(state.words).toContain('(1 changed since they were reviewed)');
  });

  test('is that of its pack for every region, and none for what has no pack', () => {
    expect(reviewStateOf('fr-CA')).toEqual(reviewStateOf('fr'));
    expect(reviewStateOf('en')).toBeUndefined();
    expect(reviewStateOf('no tag')).toBeUndefined();
  });
});

test('pages show the state of today', async () => {
  const rows = [...packsByTag].map(
    ([tag, pack]) =>
      `  ${/^\w+$/.test(tag) ? tag : `'${tag}'`}: '${stateOf(pack).words.replaceAll("'", '’')}',\n`,
  );
  await expect(`// Written by tests/unit/review/records.test.ts, which fails when it no longer holds; run "npm run figures" to renew it.
/** How far the review of each language has come, by its tag, as \`reviewStateOf\` says it. */
export const reviewStates: Readonly<Record<string, string>> = {
${rows.join('')}};
`).toMatchFileSnapshot('../../../demo/review-states.ts');
});

describe.each([...packsByTag])('what is recorded of %s', (tag, { records }) => {
  test('says who read each text, and on which day', () => {
    for (const [key, { readings }] of Object.entries(records)) {
      expect(readings.length, key).toBeGreaterThan(0);
      for (const { by, date } of readings) {
        expect(by.trim(), key).not.toBe('');
        expect(date, key).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  // A change that loses a review is seen here: the document has to say so.
  test.runIf(existsSync(`docs/translating/${tag}.md`))('is what its document says', () => {
    const document = readFileSync(`docs/translating/${tag}.md`, 'utf8');
    expect(document).toContain(`**State: ${reviewStateOf(tag)?.words}.**`);
  });
});
