import type { Messages } from '../../messages/messages.ts';
import type { SayingsView } from './pressure-types.ts';
import { quotes } from './quotes.ts';

/**
 * Words to say to the therapist, for the places `{softer}`, `{firmer}` and `{stop}` of texts that quote them: they are
 * those of the list beside (`result.pressure.words`), so that nothing is told in two ways.
 */
export function sayings({ result }: Messages): Readonly<Record<'softer' | 'firmer' | 'stop', string>> {
  const [softer, firmer, , stop] = result.pressure.words;
  return { softer, firmer, stop };
}

/** The list itself. */
export const sayingsView = (messages: Messages): SayingsView => ({
  heading: messages.result.pressure.sayings,
  items: messages.result.pressure.words,
  quotes: quotes(messages),
});
