type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Forms for a count: which of them a language has is its own. */
const isPlural = (shape: Node): boolean => Object.hasOwn(shape, 'one') && Object.hasOwn(shape, 'other');

/** What a language words differently by region: any part of the words, under names of its own. */
const regions = 'regions';

/**
 * The path of the first text that `shape` has and `words` have not, or of one that is no text; `undefined` when all is
 * well. What another version or a broken file hands over is found here, before a visitor reads half of it.
 *
 * @param isPart a text that is missing is no fault
 */
export function faultIn(words: unknown, shape: unknown, path = '', isPart = false): string | undefined {
  if (!isNode(shape)) return typeof words === 'string' ? undefined : path;
  const isList = Array.isArray(shape);
  if (!isNode(words) || Array.isArray(words) !== isList) return path;
  if (isList && words['length'] !== shape.length) return path;
  const keys = isPlural(shape) ? ['other', ...Object.keys(words)] : Object.keys(shape);
  for (const key of keys) {
    if (isPart && !isList && words[key] === undefined) continue;
    const at = path ? `${path}.${key}` : key;
    const own = shape[isPlural(shape) ? 'other' : key];
    const fault =
      at === regions
        ? Object.values(words[key] ?? []).flatMap(each => faultIn(each, shape, key, true) ?? [])[0]
        : faultIn(words[key], own, at, isPart);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
