import { introView, whoItem } from '../result/intro-view.ts';
import { resultView } from '../result/result-view.ts';
import { screenView } from '../result/screen-view.ts';
import type { Intents } from '../views/intents.ts';
import { intro } from '../views/intro.ts';
import { result } from '../views/result.ts';
import { screen } from '../views/screen.ts';
import type { Settings } from './settings.ts';
import type { TakeAlong } from './take-along.ts';
import type { Visit } from './visit.ts';

/** Draws where a visit stands: the first page, a screen of questions, or the result. */
export function pageInView(
  visit: Visit,
  { config, language }: Settings,
  takeAlong: TakeAlong,
  includes: boolean | null,
  pageSearch: string,
  intents: Intents,
): unknown {
  const { messages } = language;
  const { given, place, walk } = visit;
  if (place === 'intro') return intro(introView(given, config, messages), intents);
  if (place === 'result') {
    const assessment = visit.assess(config);
    const input = { assessment, walk, given, config, language, pageSearch, felt: visit.felt };
    const model = resultView(input);
    return result(model, intents, takeAlong.view(model, input, includes));
  }
  const { screen: shown, index, total, showErrors } = visit;
  const isFirst = config.start === 'questions' && index === 0;
  const extra = isFirst ? [whoItem] : [];
  const title = isFirst ? (config.heading ?? messages.intro.heading) : null;
  return (
    shown &&
    screen(
      screenView({ screen: shown, given, index: index + 1, total, showErrors, extra, title }, messages),
      intents,
    )
  );
}
