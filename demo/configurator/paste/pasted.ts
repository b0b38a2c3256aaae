import type { SetUp } from '../state/set-up.ts';

/** What a pasted text says. */
export interface Pasted {
  /** Every value as it was written, right or wrong. */
  readonly setUp: SetUp;
  /** A sentence for each part that was not understood, or was understood as something else. */
  readonly notes: readonly string[];
}

/** Several parts of one text, the last word on a field counts. */
export const together = (parts: readonly Pasted[]): Pasted => ({
  setUp: Object.freeze(Object.assign({}, ...parts.map(({ setUp }) => setUp))),
  notes: [...new Set(parts.flatMap(({ notes }) => notes))],
});

/** Long or empty text in quotes, for a note. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
