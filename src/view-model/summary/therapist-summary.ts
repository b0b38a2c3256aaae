import type { ResultInput } from '../result/result-input.ts';
import { resultView } from '../result/result-view.ts';
import type { GuideView } from '../result/types.ts';

/** A result and what it follows from. */
type Given = readonly [view: GuideView, input: ResultInput];

/** The same result as the therapist reads it: made anew where that is another language. */
export function forTherapist([view, input]: Given): Given {
  const { therapistLanguage: language } = input;
  if (!language) return [view, input];
  const own = { ...input, language };
  // An emergency, which has another view, has no summary.
  return [resultView(own) as GuideView, own];
}
