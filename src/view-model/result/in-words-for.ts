import { forCarer } from '../../messages/carer.ts';
import { withMenuNames } from '../../messages/menu-names.ts';
import type { Messages } from '../../messages/messages.ts';
import { withLayers } from '../../messages/overlay.ts';
import type { ResultInput } from './result-input.ts';

/** Where cancer may not be named, its outcome is told as a place for well-being tells it. */
function withoutUnnamed(messages: Messages, { law }: ResultInput): Messages {
  const { outcomes } = messages.wellness.result;
  return law?.unnamed.includes('cancer-support')
    ? withLayers(messages, 'without cancer', () => [{ result: { outcomes } }])
    : messages;
}

/**
 * The words with the names on the clinic's menu, and without what may not be named; whoever answers for somebody else
 * reads "they".
 */
export function inWordsFor(input: ResultInput): ResultInput {
  const { config, language, walk } = input;
  const { who } = walk.answers;
  const isCarer = Array.isArray(who) && who.includes('someone-else');
  const spoken = isCarer ? forCarer(language.messages) : language.messages;
  const messages = withMenuNames(withoutUnnamed(spoken, input), config.modalityNames);
  return { ...input, language: { ...language, messages } };
}
