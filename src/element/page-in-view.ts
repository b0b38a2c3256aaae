import { whoItem } from '../questionnaire/replay.ts';
import { introView } from '../view-model/questions/intro-view.ts';
import { screenView } from '../view-model/questions/screen-view.ts';
import { resultView } from '../view-model/result/result-view.ts';
import type { Intents } from '../views/intents.ts';
import { intro } from '../views/intro.ts';
import { result, resultPieces } from '../views/result.ts';
import { screen } from '../views/screen.ts';
import type { Settings } from './settings.ts';
import type { TakeAlong } from './take-along/take-along.ts';
import type { Place, Visit } from './visit.ts';

/** In how many pieces a page is drawn: questions in two, what is first in view and the rest. */
export const piecesOf = (place: Place): number =>
  place === 'result' ? resultPieces : place === 'intro' ? 1 : 2;

/** Draws where a visit stands: the first page, a screen of questions, or the result; its pieces from `from` to `to`. */
export function pageInView(
  visit: Visit,
  { config, language }: Settings,
  takeAlong: TakeAlong,
  includes: boolean | null,
  pageSearch: string,
  intents: Intents,
  from: number,
  to: number,
): unknown {
  const { messages } = language;
  const { given, place, walk } = visit;
  if (place === 'intro') return intro(introView(given, config, messages), intents);
  if (place === 'result') {
    const assessment = visit.assess(config);
    const input = { assessment, walk, given, config, language, pageSearch, felt: visit.felt };
    const model = resultView(input);
    return result(model, intents, takeAlong.view(model, input, includes), from, to);
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
      to === piecesOf(place),
    )
  );
}
