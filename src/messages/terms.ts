const source = '\\[([^\\]]*)\\]\\(([\\w-]*)\\)';

/**
 * `[words to show](term)` in a message marks a term of the glossary. Splits the text at its terms: plain words,
 * shown words, term, plain words, and so on.
 */
export const atTerms = (text: string): readonly string[] => text.split(new RegExp(source));

/** The text without marks, for places that can show no term: speech, paper, plain words. */
export const plainText = (text: string): string => text.replace(new RegExp(source, 'g'), '$1');
