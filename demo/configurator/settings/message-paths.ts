import { en } from '../../../src/messages/en.ts';

/** A sentence of the check: where it stands, and what it says. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
}

const walk = (node: unknown, path: string): readonly Sentence[] => {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, entry]) => walk(entry, path ? `${path}.${key}` : key));
};

let all: readonly Sentence[] | undefined;

/** Every sentence that a clinic can put its own words in place of. */
const sentences = (): readonly Sentence[] => {
  all ??= walk(en, '').filter(({ path }) => !/^(references|referenceNotes|installationCheck)\b/.test(path));
  return all;
};

export const sentenceAt = (path: string): string => sentences().find(each => each.path === path)?.text ?? '';

/** Hits that are shown. */
const most = 8;

/** Sentences with these letters in them, whatever the case; none for fewer than three letters. */
export function findSentences(letters: string): readonly Sentence[] {
  const wanted = letters.trim().toLowerCase();
  return wanted.length < 3
    ? []
    : sentences()
        .filter(({ text }) => text.toLowerCase().includes(wanted))
        .slice(0, most);
}
