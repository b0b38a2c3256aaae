import { introView } from '../view-model/questions/intro-view.ts';
import { screenView } from '../view-model/questions/screen-view.ts';
import { resultView } from '../view-model/result/result-view.ts';
import type { Intents } from '../views/intents.ts';
import { intro } from '../views/intro.ts';
import { result } from '../views/result.ts';
import { screen } from '../views/screen.ts';
import type { Stages } from '../views/stages.ts';
import type { Settings } from './settings.ts';
import type { TakeAlong } from './take-along/take-along.ts';
import type { Visit } from './visit.ts';

/** Where a visit stands: the first page, a screen of questions, or the result. */
export function stepInView(
  visit: Visit,
  settings: Settings,
  takeAlong: TakeAlong,
  includes: boolean | null,
  pageSearch: string,
  intents: Intents,
): Stages {
  const { config, language, law } = settings;
  const { given, step, walk, screen: shown, index, showErrors, sides } = visit;
  if (step === 'result') {
    const assessment = visit.assess(settings.clinic);
    const { therapistLanguage } = settings;
    const { felt } = visit;
    const input = {
      assessment,
      walk,
      given,
      config,
      language,
      law,
      therapistLanguage,
      pageSearch,
      felt,
      sides,
    };
    const model = resultView(input);
    return result(model, intents, guide => takeAlong.view(guide, input, includes));
  }
  if (step === 'intro' || !shown) return [() => intro(introView(given, config, language), intents)];
  // There is no first page to say it.
  const title = step === 'about' ? (config.heading ?? language.messages.intro.heading) : null;
  const input = { screen: shown, given, index: index + 1, showErrors, sides, title };
  return screen(screenView(input, language), intents);
}
