import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ResultView } from '../result/types.ts';
import { answers } from './answers.ts';
import { booking } from './booking.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';
import { match } from './match.ts';
import { modality } from './modality.ts';
import { notice } from './notice.ts';
import { pressure } from './pressure.ts';
import { heading } from './question.ts';
import { type Citing, references } from './references.ts';
import { section } from './section.ts';

const notNow = (model: NonNullable<ResultView['notNow']>): TemplateResult =>
  html`<section><h3>${model.heading}</h3><ul class="points">${model.items.map(
    ({ name, because }) => html`<li><strong>${name}</strong> ${because}</li>`,
  )}</ul></section>`;

/** Everything but the safety words; an emergency shows none of it. */
const guide = (model: ResultView, intents: Intents): TemplateResult => {
  const citing: Citing = { label: model.references?.label ?? '', intents };
  return html`${
    model.matches.length
      ? html`<section>${model.matchesHeading ? html`<h3>${model.matchesHeading}</h3>` : nothing}<div
class="cards">${model.matches.map(each => match(each, citing))}</div><p class="small">${
          model.matchesNote
        }</p></section>`
      : nothing
  }${
    model.modalitiesHeading
      ? html`<section><h3>${model.modalitiesHeading}</h3><div class="cards side">${model.modalities.map(
          each => modality(each, citing),
        )}</div><p class="small">${model.modalitiesNote}</p></section>`
      : nothing
  }${model.notNow ? notNow(model.notNow) : nothing}${model.pressure ? pressure(model.pressure, citing) : nothing}${
    model.sections.length ? html`<div class="cards side">${model.sections.map(section)}</div>` : nothing
  }${model.booking ? booking(model.booking, model.tone === 'doctor', intents) : nothing}<div
class="depth">${answers(model.answers, intents)}${model.references ? references(model.references) : nothing}</div>`;
};

export const result = (model: ResultView, intents: Intents): TemplateResult => {
  const emergency = model.tone === 'emergency';
  return html`<div class="screen result" part="result">${heading(model.heading)}<p class="lead">${
    model.lead
  }</p>${model.notices.map(notice)}${emergency ? nothing : guide(model, intents)}<div class="foot"><p>${
    model.disclaimer
  }</p>${model.reviewed ? html`<p>${model.reviewed}</p>` : nothing}${
    model.privacy && !emergency ? html`<p>${link(model.privacy)}</p>` : nothing
  }</div><div class="buttons end"><button type="button" class="secondary" part="secondary" @click=${() =>
    intents.back()}>${model.backLabel}</button><button type="button" class="text quiet" @click=${() =>
    intents.restart()}>${model.clearLabel}</button></div></div>`;
};
