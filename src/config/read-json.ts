const maxLength = 100_000;

/** What the text of the `<script type="application/json">` child says. Throws where it is malformed or too long. */
export function readJson(json: string | null): unknown {
  const text = json ?? '';
  if (text.length > maxLength) throw new RangeError('too long');
  return text.trim() ? JSON.parse(text) : null;
}
