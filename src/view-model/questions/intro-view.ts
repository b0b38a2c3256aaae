import type { ResolvedConfig } from '../../config/types.ts';
import type { Messages } from '../../messages/messages.ts';
import { type GivenAnswers, whoItem } from '../../questionnaire/replay.ts';
import type { ChoiceView, IntroView } from '../types.ts';
import { questionView } from './question-view.ts';

export function introView(given: GivenAnswers, config: ResolvedConfig, messages: Messages): IntroView {
  const { intro, result } = messages;
  return {
    heading: config.heading ?? intro.heading,
    lead: config.intro ?? intro.lead,
    facts: intro.facts,
    who: questionView(whoItem, given, messages, false) as ChoiceView,
    startLabel: intro.start,
    disclaimer: config.disclaimer ?? result.disclaimer,
    privacy: config.privacyUrl ? { text: intro.privacy, href: config.privacyUrl, target: 'self' } : null,
  };
}
