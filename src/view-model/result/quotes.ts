import { around } from '../../messages/join.ts';
import type { Messages } from '../../messages/messages.ts';

/** Quotation marks, with their spaces: before and after what somebody said. */
export type Quotes = readonly [before: string, after: string];

/** The quotation marks of the language: those of a browser go by the language it knows of, and have no spaces. */
export function quotes({ joins }: Messages): Quotes {
  const [before = '', after = ''] = around(joins.quote);
  return [before, after];
}
