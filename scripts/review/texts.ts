// The texts of a language as a reviewer reads them: one for each key, with what its regions say otherwise.
import { en } from '../../src/messages/en.ts';
import { directionOf } from '../../src/messages/language-tag.ts';
import type { Messages } from '../../src/messages/messages.ts';

/** A text, line by line: of a list its entries, of a count its forms (`one: See {who} within {n} day.`). */
export type Words = readonly string[];

export interface Text {
  /** Where it stands in the message files: `flags.chest-pain`. */
  readonly key: string;
  readonly english: Words;
  readonly translation: Words;
  /** What a region says otherwise, by its name in the pack: `CA`. Typography alone is not listed. */
  readonly regions: Readonly<Record<string, Words>>;
}

type Node = string | readonly string[] | { readonly [key: string]: Node };

const forms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (node: Node): boolean => {
  const keys = Object.keys(node);
  return typeof node === 'object' && keys.includes('other') && keys.every(key => forms.includes(key));
};

const wordsOf = (node: Node): Words =>
  typeof node === 'string'
    ? [node]
    : Array.isArray(node)
      ? node
      : forms.flatMap(form => {
          const text = (node as Readonly<Record<string, string>>)[form];
          return text === undefined ? [] : [`${form}: ${text}`];
        });

/** Every text below a node by its key, in the order of the file. */
function wordsBelow(node: Node, key = ''): readonly (readonly [key: string, words: Words])[] {
  if (typeof node === 'string' || Array.isArray(node) || isPlural(node)) return [[key, wordsOf(node)]];
  return Object.entries(node).flatMap(([name, child]) => wordsBelow(child, key ? `${key}.${name}` : name));
}

const withoutSpaces = (words: Words): string => words.join('\n').replace(/[ \u00a0\u202f]/g, '');

/** The same words, whatever kind of spaces stands between them. */
export const saysTheSame = (some: Words, others: Words): boolean =>
  withoutSpaces(some) === withoutSpaces(others);

/** Every text of a language that holds a word, in the order of the English files. */
export function textsOf(messages: Messages, english: Messages = en): readonly Text[] {
  const translated = new Map(wordsBelow(messages as unknown as Node));
  const byRegion = Object.entries(messages.regions).map(
    ([name, some]) => [name, new Map(wordsBelow(some as unknown as Node))] as const,
  );
  return wordsBelow(english as unknown as Node)
    .filter(([key]) => !key.startsWith('regions.'))
    .map(([key, words]) => {
      const translation = translated.get(key) ?? [];
      const otherwise = byRegion.flatMap(([name, some]) => {
        const own = some.get(key);
        return own && !saysTheSame(own, translation) ? [[name, own] as const] : [];
      });
      return { key, english: words, translation, regions: Object.fromEntries(otherwise) };
    })
    .filter(({ english, translation, regions }) =>
      [...english, ...translation, ...Object.values(regions).flat()].some(line => line !== ''),
    );
}

/** As `lang` and `dir` of a cell, for a language or for what one of its regions says. */
export function spokenIn(tag: string, region?: string): { readonly lang: string; readonly dir: string } {
  const lang = region && /^[A-Z]{2}$/.test(region) ? String(new Intl.Locale(tag, { region })) : tag;
  return { lang, dir: directionOf(lang) };
}
