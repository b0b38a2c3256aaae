import { emergencyView } from './emergency-view.ts';
import { guideView } from './guide-view.ts';
import type { ResultInput } from './result-input.ts';
import type { ResultView } from './types.ts';

/** The whole result, every word and link final. */
export function resultView(input: ResultInput): ResultView {
  const { route, safety } = input.assessment;
  return route === 'help-now' || safety.tier === 'emergency'
    ? emergencyView(input)
    : guideView(route, safety.tier, input);
}
