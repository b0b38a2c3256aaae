const term = /\[([^\]]*)\]\(([\w-]*)\)/g;

/** Words of a message that the glossary explains. */
export interface Term {
  readonly words: string;
  /** Key of the glossary. */
  readonly id: string;
}

/** A message at its terms: `[words to show](term)` marks one. What stands between them is plain text. */
export function atTerms(text: string): readonly (string | Term)[] {
  const pieces: (string | Term)[] = [];
  let end = 0;
  for (const { 0: mark, 1: words = '', 2: id = '', index } of text.matchAll(term)) {
    pieces.push(text.slice(end, index), { words, id });
    end = index + mark.length;
  }
  return [...pieces, text.slice(end)].filter(piece => piece !== '');
}

/** The text without marks, for places that can show no term: speech, paper, plain words. */
export const plainText = (text: string): string => text.replace(term, '$1');
