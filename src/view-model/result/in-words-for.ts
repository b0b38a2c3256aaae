import { forCarer } from '../../messages/carer.ts';
import { withMenuNames } from '../../messages/menu-names.ts';
import type { ResultInput } from './result-input.ts';

/** The words with the names on the clinic's menu; whoever answers for somebody else reads "they". */
export function inWordsFor(input: ResultInput): ResultInput {
  const { config, language, walk } = input;
  const { who } = walk.answers;
  const isCarer = Array.isArray(who) && who.includes('someone-else');
  const spoken = isCarer ? forCarer(language.messages) : language.messages;
  return { ...input, language: { ...language, messages: withMenuNames(spoken, config.modalityNames) } };
}
