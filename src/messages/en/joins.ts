/** How texts stand side by side that are no sentence together. More than two are joined from the left. */
export const joins = {
  sentences: '{first} {next}',
  /** Answers, which may have commas of their own. */
  answers: '{first} · {next}',
  /** What the clinic calls a style, and what it is. */
  ownName: '{first} ({next})',
} as const;
