import { html, type TemplateResult } from 'lit/html.js';
import type { PressureView } from '../result/types.ts';
import { list, paragraphs, titled } from './blocks.ts';
import { prose } from './prose.ts';
import { type Citing, claims } from './references.ts';
import { segments } from './segments.ts';

/** Two numbers on two scales that must never be mixed up: each has its own look, its own end and its own words. */
export const pressure = (model: PressureView, citing: Citing): TemplateResult => {
  const number = (
    { value, max, text }: PressureView['start'] | PressureView['ceiling'],
    look: string,
  ): TemplateResult =>
    html`<div part="card"><p class="small" aria-hidden="true"><b>${value}</b> / ${max}</p>${segments(look, max, 1, value)}<p>${text}</p></div>`;
  const texts = model.paragraphs.map(prose);
  return titled(
    model.heading,
    paragraphs(texts.slice(0, 1)),
    html`<div class="cards side">${number(model.start, 'gauge')}${number(model.ceiling, 'line')}</div>`,
    paragraphs(texts.slice(1)),
    claims(model.claims, citing),
    html`<h4>${model.sayings.heading}</h4>`,
    list(
      'sayings',
      model.sayings.items.map(item => html`<q>${item}</q>`),
    ),
  );
};
