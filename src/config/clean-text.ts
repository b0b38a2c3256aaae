/**
 * Text as a visitor may see it: outer whitespace gone, inner runs of whitespace folded to one space (no-break
 * spaces stay: French needs them), and without controls, lone surrogates and the bidi characters that can turn
 * the line around. Joiners and direction marks stay: languages need them.
 */
export const cleanText = (raw: string): string =>
  raw
    .replace(/(?:[^\S\u00a0\u202f]|[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069])+/gu, run =>
      /\s/.test(run) ? ' ' : '',
    )
    .trim();
