import { emergencyView } from './emergency-view.ts';
import { guideView } from './guide-view.ts';
import { inWordsFor } from './in-words-for.ts';
import type { ResultInput } from './result-input.ts';
import type { ResultView } from './types.ts';

/** The whole result, every word and link final. */
export function resultView(given: ResultInput): ResultView {
  const input = inWordsFor(given);
  const { route } = input.assessment;
  return route === 'help-now' ? emergencyView(input) : guideView(route, input);
}
