import { fill } from './fill.ts';

/**
 * Texts side by side, by a pattern of the language (`messages.joins`) with the places `{first}` and `{next}`. More than
 * two are joined from the left; empty ones are left out.
 */
export function join(pattern: string, texts: readonly string[]): string {
  let joined = '';
  for (const next of texts) joined = joined && next ? fill(pattern, { first: joined, next }) : joined || next;
  return joined;
}

/** What stands before, between and after the places of a pattern, for whoever draws the texts one by one. */
export const around = (pattern: string): readonly string[] => pattern.split(/\{\w+\}/);
