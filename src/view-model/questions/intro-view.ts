import type { ResolvedConfig } from '../../config/types.ts';
import type { Language } from '../../messages/languages.ts';
import { aboutItems, type GivenAnswers } from '../../questionnaire/replay.ts';
import { privacyLink } from '../link-view.ts';
import { languageSwitchView } from './language-switch-view.ts';
import { questionView } from './question-view.ts';
import type { ChoiceView, IntroView } from './types.ts';

/** @param leadsBack the visitor came from the result to change what is asked here, and goes back to it */
export function introView(
  given: GivenAnswers,
  config: ResolvedConfig,
  language: Language,
  leadsBack = false,
): IntroView {
  const { intro, questionnaire, result } = language.messages;
  return {
    languages: languageSwitchView(config, language),
    heading: config.heading ?? intro.heading,
    lead: config.intro ?? intro.lead,
    facts: intro.facts,
    about: aboutItems.map(item => questionView(item, given, language, false) as ChoiceView),
    startLabel: leadsBack ? questionnaire.finish : intro.start,
    disclaimer: config.disclaimer ?? result.disclaimer,
    privacy: privacyLink(config, language.messages),
  };
}
