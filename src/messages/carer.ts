import type { Messages } from './messages.ts';
import { overlaid, type Texts } from './overlay.ts';

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
  const words = overlaid(messages as unknown as Texts, own) as unknown as Messages;
  made.set(messages, words);
  return words;
}
