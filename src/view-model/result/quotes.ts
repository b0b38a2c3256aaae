import { around } from '../../messages/join.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Quotes } from './types.ts';

/** The quotation marks of the language: those of a browser go by the language it knows of, and have no spaces. */
export function quotes({ joins }: Messages): Quotes {
  const [before = '', after = ''] = around(joins.quote);
  return [before, after];
}
