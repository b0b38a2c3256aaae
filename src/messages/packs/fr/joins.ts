/** How texts stand side by side that are no sentence together. */
export const joins = {
  sentences: '{first} {next}',
  answers: '{first}\u00a0· {next}',
  names: '{first}, {next}',
  ownName: '{first} ({next})',
  named: '{name} {number}',
  quote: '«\u00a0{text}\u00a0»',
} as const;
