const word = (value: unknown) => (Object(value) === value ? typeof value : String(value));

/** A value as text, for readers and issues: a list with spaces, and nothing of what is inside objects. */
export const wording = (value: unknown): string =>
  Array.isArray(value) ? value.map(word).join(' ') : word(value);
