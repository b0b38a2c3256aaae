import { forCarer } from '../../messages/carer.ts';
import { withMenuNames } from '../../messages/menu-names.ts';
import { forRegion } from '../../messages/region.ts';
import type { ResultInput } from './result-input.ts';

/** The words of the visitor's region and the clinic's menu; whoever answers for somebody else reads "they". */
export function inWordsFor(input: ResultInput): ResultInput {
  const { config, language, walk } = input;
  const { who } = walk.answers;
  const isCarer = Array.isArray(who) && who.includes('someone-else');
  const regional = forRegion(language.messages, language.region);
  const messages = withMenuNames(isCarer ? forCarer(regional) : regional, config.modalityNames);
  return { ...input, language: { ...language, messages } };
}
