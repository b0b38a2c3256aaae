import type { Messages } from './messages.ts';

type Node = string | readonly string[] | { readonly [key: string]: Node };

/** The same texts, with those in their places that `own` has; a list is replaced as a whole. */
function merged(words: Node, own: Node): Node {
  if (typeof words === 'string' || typeof own === 'string' || Array.isArray(own)) return own;
  const before = words as { readonly [key: string]: Node };
  const after = own as { readonly [key: string]: Node };
  const result: Record<string, Node> = {};
  for (const key of Object.keys(before)) {
    const text = before[key] as Node;
    const other = after[key];
    result[key] = other === undefined ? text : merged(text, other);
  }
  return result;
}

/** A result is made anew at each drawing, its words once. */
const made = new WeakMap<Messages, Messages>();

/**
 * The words for someone who answers for somebody they look after: "they", and never "you" about the body. A language
 * has a whole sentence of its own for each (`messages.carer`), never a pronoun to be put in.
 */
export function forCarer(messages: Messages): Messages {
  const before = made.get(messages);
  if (before) return before;
  const own = { ...messages.carer, flags: messages.carerFlags };
  const words = merged(messages as unknown as Node, own) as unknown as Messages;
  made.set(messages, words);
  return words;
}
