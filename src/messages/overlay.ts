export type Texts = string | readonly string[] | { readonly [key: string]: Texts };

/** The same texts, with those in their places that `own` has; a list is replaced as a whole. */
export function overlaid(words: Texts, own: Texts): Texts {
  if (typeof words === 'string' || typeof own === 'string' || Array.isArray(own)) return own;
  const before = words as { readonly [key: string]: Texts };
  const after = own as { readonly [key: string]: Texts };
  const result: Record<string, Texts> = {};
  for (const key of Object.keys(before)) {
    const text = before[key] as Texts;
    const other = after[key];
    result[key] = other === undefined ? text : overlaid(text, other);
  }
  return result;
}
