import { html, type TemplateResult } from 'lit/html.js';
import type { ResultView, TakeAlongView } from '../view-model/types.ts';
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
import { type Citing, references } from './references.ts';
import type { Stages } from './stages.ts';
import { takeAlong } from './take-along.ts';
import { timeline } from './timeline.ts';

/** A part of the model is made when it is read: read it once. */
const ifAny = <Part>(part: Part | null, draw: (part: Part) => unknown): unknown => part && draw(part);

const ruledOut = (model: NonNullable<ResultView['notNow']>): unknown =>
  titled(
    model.heading,
    list(
      '',
      model.items.map(({ name, because }) => html`<strong>${name}</strong><br>${because}`),
    ),
  );

/** Everything under the safety words, in the parts that it comes in; an emergency shows the last of them alone. */
const parts = (model: ResultView, intents: Intents, take: TakeAlongView): readonly (() => unknown)[] => {
  const { tone } = model;
  const isEmergency = tone === 'emergency';
  const citing: Citing = { label: model.referenceLabel, intents };
  const end = () => [
    foot([model.disclaimer, model.reviewed ?? []].flat(), isEmergency ? null : model.privacy),
    html`<div class="buttons">${button('secondary', () => intents.back(), model.backLabel)}${quiet(() => intents.restart(), model.clearLabel)}</div>`,
  ];
  if (isEmergency) return [end];
  return [
    () =>
      model.matchesHeading &&
      titled(
        model.matchesHeading,
        html`<div class="cards matches">${model.matches.map((each, rank) => match(each, rank === 0, citing))}</div>`,
        html`<p class="small">${model.matchesNote}</p>`,
      ),
    () => [
      model.modalitiesHeading &&
        titled(
          model.modalitiesHeading,
          html`<div class="cards side">${model.modalities.map(each => modality(each, citing))}</div>`,
          html`<p class="small">${model.modalitiesNote}</p>`,
        ),
      ifAny(model.notNow, ruledOut),
    ],
    () => ifAny(model.pressure, part => pressure(part, citing)),
    () => [
      ifAny(model.timeline, timeline),
      takeAlong(take, intents),
      ifAny(model.booking, part => booking(part, tone === 'doctor', intents)),
      html`<div>${answers(model.answers, intents)}${ifAny(model.references, references)}</div>`,
      end(),
    ],
  ];
};

/** Its heading and what is urgent come first, then one part more at each stage. */
export const result = (model: ResultView, intents: Intents, take: TakeAlongView): Stages => {
  const below = parts(model, intents, take);
  const stage = (count: number) => (): TemplateResult =>
    html`<div class="screen result" part="result">${heading(model.heading)}<p class="lead">${model.lead}</p>${model.notices.map(
      notice,
    )}${below.slice(0, count).map(part => part())}</div>`;
  return [stage(0), ...below.map((_, index) => stage(index + 1))];
};
