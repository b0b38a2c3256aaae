import { forCarer } from '../../messages/carer.ts';
import { emergencyView } from './emergency-view.ts';
import { guideView } from './guide-view.ts';
import type { ResultInput } from './result-input.ts';
import type { ResultView } from './types.ts';

/** Whoever answers for somebody else reads "they". */
export function inWordsFor(input: ResultInput): ResultInput {
  const { language, walk } = input;
  const { who } = walk.answers;
  const isCarer = Array.isArray(who) && who.includes('someone-else');
  return isCarer ? { ...input, language: { ...language, messages: forCarer(language.messages) } } : input;
}

/** The whole result, every word and link final. */
export function resultView(given: ResultInput): ResultView {
  const input = inWordsFor(given);
  const { route } = input.assessment;
  return route === 'help-now' ? emergencyView(input) : guideView(route, input);
}
