// The texts of a language, each with the place it stands in.
import { existsSync } from 'node:fs';
import { en } from '../../../src/messages/en.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { shippedLanguages } from '../shipped-languages.ts';

export type Tree = string | readonly string[] | { readonly [key: string]: Tree };

export interface PlacedText {
  readonly path: string;
  /** The same without region, and without whoever answers for somebody else or the law of a clinic. */
  readonly usual: string;
  readonly text: string;
}

/** Every text below a node, by its dotted path. */
export const textsOf = (node: Tree, path = ''): readonly (readonly [path: string, text: string])[] =>
  typeof node === 'string'
    ? [[path, node]]
    : Object.entries(node).flatMap(([key, child]) => textsOf(child as Tree, path ? `${path}.${key}` : key));

const usualOf = (path: string): string => path.replace(/^(regions\.\w+\.)?((carer|wellness)\.)*/, '');

/** What stays English in every language, for those who look after a website, and titles of books. */
const staysEnglish = /^(regions\.\w+\.)?(installationCheck|references)\./;

/** The texts of a language that are in that language, those of its regions too. */
export const spokenTexts = (messages: Messages): readonly PlacedText[] =>
  textsOf(messages as unknown as Tree)
    .filter(([path]) => !staysEnglish.test(path))
    .map(([path, text]) => ({ path, usual: usualOf(path), text }));

const english = new Map(textsOf(en as unknown as Tree));

/** What English says in that place; a region that English has no words of its own for has the usual ones. */
export const englishAt = (path: string): string | undefined =>
  english.get(path) ?? english.get(path.replace(/^regions\.\w+\./, '')) ?? english.get(usualOf(path));

/** The packs whose record has begun (docs/translating/): until then a language is in the making. */
export const translations: Readonly<Record<string, Messages>> = Object.fromEntries(
  Object.entries(shippedLanguages).filter(
    ([tag, messages]) => messages !== en && existsSync(`docs/translating/${tag}.md`),
  ),
);
