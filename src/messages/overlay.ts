import type { Messages } from './messages.ts';

export type Texts = string | readonly string[] | { readonly [key: string]: Texts | undefined };

/**
 * The same texts, with those in their places that `own` has; a list is replaced as a whole. What is made
 * when it is first read stays so: a first page makes no words of a result.
 */
function overlaid(words: Texts, own: Texts): Texts {
  if (typeof words === 'string' || typeof own === 'string' || Array.isArray(own)) return own;
  const before = words as { readonly [key: string]: Texts };
  const after = own as { readonly [key: string]: Texts | undefined };
  const result = Object.defineProperties({}, Object.getOwnPropertyDescriptors(before));
  for (const key of Object.keys(before)) {
    const text = after[key];
    if (text !== undefined)
      Object.defineProperty(result, key, { value: overlaid(before[key] as Texts, text) });
  }
  return result;
}

/** A result is made anew at each drawing, its words once. */
const made = new WeakMap<Messages, Map<string, Messages>>();

/**
 * The words with those texts in their places, one layer over the other; made once for each `name`.
 *
 * @param layers whole texts, shaped like a part of the words
 */
export function withLayers(messages: Messages, name: string, layers: () => readonly Texts[]): Messages {
  const known = made.get(messages) ?? new Map<string, Messages>();
  made.set(messages, known);
  const before = known.get(name);
  if (before) return before;
  let words = messages as unknown as Texts;
  for (const layer of layers()) words = overlaid(words, layer);
  const result = words as unknown as Messages;
  known.set(name, result);
  return result;
}
