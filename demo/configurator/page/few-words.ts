import type { Messages } from '../../../src/messages/messages.ts';
import type { FewWords } from '../state/languages.ts';

/** The few words of a language that stand outside the check. */
export const fewWords = ({ intro, result }: Messages): FewWords => ({
  heading: intro.heading,
  book: result.booking.label,
  call: result.booking.call,
});
