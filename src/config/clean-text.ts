/**
 * Text as a visitor may see it: outer whitespace gone, inner runs of whitespace folded to one space (a
 * no-break space stays: French needs it), and without controls, lone surrogates and the bidi characters that
 * can turn the line around. Joiners and direction marks stay: languages need them.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(/[\s\u2028\u2029]+/g, run => (run === '\u00a0' || run === '\u202f' ? run : ' '))
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
