const isNode = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

/**
 * The path of the first text that `shape` has and `words` have not, or of one that is no text; `undefined` when all is
 * well. What another build or a broken file hands over is found here, before a visitor reads half of it.
 */
export function faultIn(words: unknown, shape: unknown, path = ''): string | undefined {
  if (!isNode(shape)) return typeof words === 'string' ? undefined : path;
  if (!isNode(words) || Array.isArray(words) !== Array.isArray(shape)) return path;
  // Forms for a count: which of them a language has, beside `other`, is its own.
  const isPlural = 'one' in shape && 'other' in shape;
  for (const key of isPlural ? ['other', ...Object.keys(words)] : Object.keys(shape)) {
    const fault = faultIn(words[key], isPlural ? '' : shape[key], path ? `${path}.${key}` : key);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
