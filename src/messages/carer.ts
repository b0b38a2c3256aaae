import type { Messages } from './messages.ts';
import { withLayers } from './overlay.ts';

/**
 * The words for someone who answers for somebody they look after: "they", and never "you" about the body. A language
 * has a whole sentence of its own for each (`messages.carer`), never a pronoun to be put in.
 */
export const forCarer = (messages: Messages): Messages =>
  withLayers(messages, 'carer', () => [messages.carer]);
