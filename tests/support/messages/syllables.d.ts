declare module 'silabea' {
  /** What is known of a Spanish word; here only how many syllables it has. */
  export function getSilabas(word: string): { readonly numeroSilaba: number };
}

declare module 'hyphen/*' {
  export function hyphenateSync(
    text: string,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): string;
}
