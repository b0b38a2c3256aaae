import { html, type TemplateResult } from 'lit/html.js';
import type { GuideView, LinkView, NotNowView, ResultView, TakeAlongView } from '../view-model/types.ts';
import { answers } from './answers.ts';
import { button, list, quiet, titled } from './blocks.ts';
import { booking } from './booking.ts';
import { foot } from './foot.ts';
import type { Intents } from './intents.ts';
import { match } from './match.ts';
import { modality } from './modality.ts';
import { notice } from './notice.ts';
import { pressure } from './pressure.ts';
import { heading } from './question.ts';
import { references } from './references.ts';
import type { Stages } from './stages.ts';
import { takeAlong } from './take-along.ts';
import { timeline } from './timeline.ts';

/** The words of the part that a visitor may take along; an emergency has none. */
type Take = (model: GuideView) => TakeAlongView;

const ruledOut = (model: NotNowView): unknown =>
  titled(
    model.heading,
    list(
      '',
      model.items.map(({ name, because }) => html`<strong>${name}</strong><br>${because}`),
    ),
  );

/** The last of every result. */
const end = (model: ResultView, privacy: LinkView | null, intents: Intents): unknown => [
  foot([model.disclaimer, model.reviewed ?? []].flat(), privacy),
  html`<div class="buttons">${button('secondary', () => intents.back(), model.backLabel)}${quiet(() => intents.restart(), model.clearLabel)}</div>`,
];

/** Everything under the safety words, in the parts that it comes in; an emergency shows the last of them alone. */
const parts = (model: ResultView, intents: Intents, take: Take): readonly (() => unknown)[] => {
  if (model.kind === 'emergency') return [() => end(model, null, intents)];
  const taken = take(model);
  return [
    () =>
      model.matchesHeading &&
      titled(
        model.matchesHeading,
        html`<div class="cards matches">${model.matches.map((each, rank) => match(each, rank === 0, intents))}</div>`,
        html`<p class="small">${model.matchesNote}</p>`,
      ),
    () => [
      titled(
        model.modalitiesHeading,
        html`<div class="cards modalities">${model.modalities.map(each => modality(each, intents))}</div>`,
        html`<p class="small">${model.modalitiesNote}</p>`,
      ),
      model.notNow && ruledOut(model.notNow),
    ],
    () => pressure(model.pressure, intents),
    () => [
      timeline(model.timeline),
      takeAlong(taken, intents),
      booking(model.booking, model.tone === 'doctor', intents),
      html`<div class="appendix">${answers(model.answers, intents)}${references(model.references)}</div>`,
      end(model, model.privacy, intents),
    ],
  ];
};

/** Its heading and what is urgent come first, then one part more at each stage. */
export const result = (model: ResultView, intents: Intents, take: Take): Stages => {
  const below = parts(model, intents, take);
  const stage = (count: number) => (): TemplateResult =>
    html`<div class="screen result" part="result">${heading(model.heading)}<p class="lead">${model.lead}</p>${model.notices.map(
      notice,
    )}${below.slice(0, count).map(part => part())}</div>`;
  return [stage(0), ...below.map((_, index) => stage(index + 1))];
};
