import { html, type TemplateResult } from 'lit/html.js';
import type { ResultView, TakeAlongView } from '../result/types.ts';
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
import { takeAlong } from './take-along.ts';
import { timeline } from './timeline.ts';

/** Everything but the safety words; an emergency shows none of it. */
const guide = (model: ResultView, intents: Intents, take: TakeAlongView): TemplateResult => {
  const { matches, modalities, notNow } = model;
  const citing: Citing = { label: model.references?.label ?? '', intents };
  return html`${
    matches[0] &&
    titled(
      model.matchesHeading,
      html`<div class="cards matches">${matches.map((each, rank) => match(each, rank === 0, citing))}</div>`,
      html`<p class="small">${model.matchesNote}</p>`,
    )
  }${
    model.modalitiesHeading &&
    titled(
      model.modalitiesHeading,
      html`<div class="cards side">${modalities.map(each => modality(each, citing))}</div>`,
      html`<p class="small">${model.modalitiesNote}</p>`,
    )
  }${
    notNow &&
    titled(
      notNow.heading,
      list(
        '',
        notNow.items.map(({ name, because }) => html`<strong>${name}</strong><br>${because}`),
      ),
    )
  }${model.pressure && pressure(model.pressure, citing)}${model.timeline && timeline(model.timeline)}${takeAlong(take, intents)}${model.booking && booking(model.booking, model.tone === 'doctor', intents)}<div>${answers(model.answers, intents)}${model.references && references(model.references)}</div>`;
};

export const result = (model: ResultView, intents: Intents, take: TakeAlongView): TemplateResult => {
  const isEmergency = model.tone === 'emergency';
  return html`<div class="screen result" part="result">${heading(model.heading)}<p class="lead">${
    model.lead
  }</p>${model.notices.map(notice)}${isEmergency ? '' : guide(model, intents, take)}${foot(
    [model.disclaimer, model.reviewed ?? []].flat(),
    isEmergency ? null : model.privacy,
  )}<div class="buttons">${button('secondary', intents.back, model.backLabel)}${quiet(intents.restart, model.clearLabel)}</div></div>`;
};
