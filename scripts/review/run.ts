// What the command does, by the tag of a language. Each throws in words for whoever typed it.
import { languageName } from '../../src/messages/language-tag.ts';
import { version } from '../../src/version.ts';
import { sheetMark, textMark } from './marks.ts';
import { type Pack, packsByTag, recordsPath } from './packs.ts';
import { type Reading, withReading } from './records.ts';
import { reviewSheet } from './sheet/sheet.ts';
import { type Text, textsOf } from './texts.ts';

function packOf(tag: string): Pack {
  const pack = packsByTag.get(tag);
  if (!pack) throw new Error(`"${tag}" is no language with a pack: ${[...packsByTag.keys()].join(', ')}.`);
  return pack;
}

/** The sheet as it is on that day. */
export const sheetOf = (tag: string, date: string): string =>
  reviewSheet(packOf(tag), { tag, language: languageName(tag, 'en'), version, date });

interface Filled {
  readonly reading: Reading;
  /** Keys; `*` stands for any signs: `flags.*`. */
  readonly keys: readonly string[];
  /** Lines of a key and the mark behind it on the sheet. */
  readonly list: readonly string[];
  /** The mark of the sheet that was read. */
  readonly sheet?: string | undefined;
}

const matches = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[^\w*-]/g, '\\$&').replaceAll('*', '.*')}$`);

/** What keys name. A pattern without a text is a slip. */
function named(texts: readonly Text[], keys: readonly string[]): readonly Text[] {
  return keys.flatMap(pattern => {
    const found = texts.filter(({ key }) => matches(pattern).test(key));
    if (found.length === 0) throw new Error(`No text has the key ${pattern}.`);
    return found;
  });
}

/** The records of a language with this review in them, as its file holds them, and what to tell about it. */
export function recorded(tag: string, { reading, keys, list, sheet }: Filled) {
  const { messages, records } = packOf(tag);
  const texts = textsOf(messages);
  if (!reading.by.trim()) throw new Error('--reviewed-by takes a name and a role.');
  if (!/^\d{4}-\d\d-\d\d$/.test(reading.date)) throw new Error('--date takes a day: 2026-11-23.');
  if (sheet && sheet !== sheetMark(texts))
    throw new Error(`Texts changed since sheet ${sheet} was printed. Record the others by --list.`);

  const lines = list.map(line => line.trim().split(/\s+/)).filter(([key]) => key);
  const listed = lines.map(([key = '', mark]) => [named(texts, [key]), mark] as const);
  const changed = listed.flatMap(([found, mark]) => found.filter(text => textMark(text) !== mark));
  const read = new Set([
    ...named(texts, keys),
    ...listed.flatMap(([found]) => found.filter(text => !changed.includes(text))),
  ]);
  if (read.size + changed.length === 0) throw new Error('Nothing to record: give --keys or --list.');
  return {
    path: recordsPath(tag),
    json: `${JSON.stringify(withReading(texts, records, [...read], reading), null, 2)}\n`,
    told: [
      `${read.size} texts read by ${reading.by} on ${reading.date}.`,
      ...changed.map(({ key }) => `Not recorded: ${key} reads otherwise today, or has no mark.`),
    ],
  };
}
