import { html, type TemplateResult } from 'lit/html.js';
import type { PressureView } from '../result/types.ts';
import { type Citing, claim } from './references.ts';
import { segments } from './segments.ts';

/** Two numbers on two scales that must never be mixed up: each has its own look, its own end and its own words. */
export const pressure = (model: PressureView, citing: Citing): TemplateResult => {
  const [opening, ...rest] = model.paragraphs;
  return html`<section class="pressure"><h3>${model.heading}</h3><p>${opening}</p><div class="pair"><div class="card"
part="card"><p class="number" aria-hidden="true"><b>${model.start.value}</b> / ${model.start.max}</p>${segments(
    'gauge',
    model.start.max,
    1,
    model.start.value,
  )}<p>${model.start.text}</p></div><div class="card" part="card"><p class="number" aria-hidden="true"><b>${
    model.ceiling.value
  }</b> / ${model.ceiling.max}</p>${segments('line', model.ceiling.max, 1, model.ceiling.value)}<p>${
    model.ceiling.text
  }</p></div></div>${rest.map(text => html`<p>${text}</p>`)}${model.claims.map(each => claim(each, citing))}<h4>${
    model.sayings.heading
  }</h4><ul class="sayings">${model.sayings.items.map(item => html`<li><q>${item}</q></li>`)}</ul></section>`;
};
