import type { ResolvedConfig } from '../../config/types.ts';
import { fill } from '../../messages/fill.ts';
import type { Language } from '../../messages/languages.ts';
import { localeOf } from '../../messages/locale.ts';
import { clearView } from '../clear-view.ts';
import type { ResultView } from './types.ts';

function reviewedLine(
  { reviewedBy, reviewedOn }: ResolvedConfig,
  { messages, tag }: Language,
): string | null {
  const { reviewed, reviewedBy: byAlone, reviewedOn: onAlone } = messages.result;
  const date = reviewedOn === null ? '' : localeOf(tag).date(reviewedOn);
  if (reviewedBy && date) return fill(reviewed, { name: reviewedBy, date });
  if (reviewedBy) return fill(byAlone, { name: reviewedBy });
  return date ? fill(onAlone, { date }) : null;
}

/** The last lines of every result, and the ways out of it. */
export function resultFrame(
  config: ResolvedConfig,
  language: Language,
): Pick<ResultView, 'disclaimer' | 'reviewed' | 'backLabel' | 'clear'> {
  const { questionnaire, result } = language.messages;
  return {
    disclaimer: config.disclaimer ?? result.disclaimer,
    reviewed: reviewedLine(config, language),
    backLabel: questionnaire.back,
    clear: clearView(language.messages),
  };
}
