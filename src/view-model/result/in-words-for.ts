import { forCarer } from '../../messages/carer.ts';
import { forRegion } from '../../messages/region.ts';
import type { ResultInput } from './result-input.ts';

/** The words of the visitor's region; whoever answers for somebody else reads "they". */
export function inWordsFor(input: ResultInput): ResultInput {
  const { language, walk } = input;
  const { who } = walk.answers;
  const isCarer = Array.isArray(who) && who.includes('someone-else');
  const regional = forRegion(language.messages, language.region);
  return { ...input, language: { ...language, messages: isCarer ? forCarer(regional) : regional } };
}
