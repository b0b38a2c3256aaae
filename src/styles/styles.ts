import alarm from './alarm.css?inline';
import answerPicture from './answer-picture.css?inline';
import answers from './answers.css?inline';
import base from './base.css?inline';
import bodyFigure from './body-figure.css?inline';
import bodyMap from './body-map.css?inline';
import booking from './booking.css?inline';
import button from './button.css?inline';
import card from './card.css?inline';
import claim from './claim.css?inline';
import clear from './clear.css?inline';
import details from './details.css?inline';
import dial from './dial.css?inline';
import ends from './ends.css?inline';
import foot from './foot.css?inline';
import gauge from './gauge.css?inline';
import glossary from './glossary.css?inline';
import host from './host.css?inline';
import installationCheck from './installation-check.css?inline';
import intro from './intro.css?inline';
import languageSwitch from './language-switch.css?inline';
import match from './match.css?inline';
import menu from './menu.css?inline';
import modality from './modality.css?inline';
import notice from './notice.css?inline';
import option from './option.css?inline';
import pinned from './pinned.css?inline';
import pressure from './pressure.css?inline';
import pressureBar from './pressure-bar.css?inline';
import print from './print.css?inline';
import progress from './progress.css?inline';
import question from './question.css?inline';
import range from './range.css?inline';
import result from './result.css?inline';
import resultCard from './result-card.css?inline';
import said from './said.css?inline';
import scale from './scale.css?inline';
import segments from './segments.css?inline';
import takeAlong from './take-along.css?inline';
import timeline from './timeline.css?inline';
import tokens from './tokens.css?inline';
import ways from './ways.css?inline';

/**
 * Every rule of the widget, in the order that decides between them: from the whole to the parts, since what stands in
 * another wins over it. In parts, so that a page is parsed for what stands on it: `asked` is for the questions after the
 * first page, `told` for the result, the others for every page. Each is put together when it is first asked for.
 */
export const styleParts = {
  all: () => host + tokens + base + segments + progress + question + option,
  asked: () => gauge + menu + ends + pinned + range + scale + bodyFigure + bodyMap + answerPicture,
  shared: () =>
    button +
    ways +
    details +
    clear +
    said +
    claim +
    card +
    notice +
    alarm +
    foot +
    glossary +
    intro +
    languageSwitch,
  told: () =>
    result +
    resultCard +
    match +
    modality +
    pressure +
    pressureBar +
    dial +
    timeline +
    booking +
    takeAlong +
    answers,
  last: () => installationCheck + print,
};
export type StylePart = keyof typeof styleParts;

export const styles = (): string =>
  Object.values(styleParts)
    .map(part => part())
    .join('');
