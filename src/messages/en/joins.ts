/** How texts stand side by side that are no sentence together. More than two are joined from the left. */
export const joins = {
  sentences: '{first} {next}',
  /** Answers and styles, which may have commas of their own. No line begins with what stands between. */
  answers: '{first}\u00a0· {next}',
  /** Names on one line. Not the browser's own list: to open its data for that takes a slow phone a tenth of a second. */
  names: '{first}, {next}',
  /** What the clinic calls a style, and what it is. */
  ownName: '{first} ({next})',
  /** Who answers a number: "Samaritans 116 123". */
  named: '{name} {number}',
  /** What somebody ticked, or may say. */
  quote: '“{text}”',
} as const;
