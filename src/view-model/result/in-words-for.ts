import { forCarer } from '../../messages/carer.ts';
import type { ResultInput } from './result-input.ts';

/** Whoever answers for somebody else reads "they". */
export function inWordsFor(input: ResultInput): ResultInput {
  const { language, walk } = input;
  const { who } = walk.answers;
  const isCarer = Array.isArray(who) && who.includes('someone-else');
  return isCarer ? { ...input, language: { ...language, messages: forCarer(language.messages) } } : input;
}
