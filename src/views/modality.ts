import { html, type TemplateResult } from 'lit/html.js';
import type { ModalityView } from '../result/types.ts';
import { type Citing, claim, more } from './references.ts';
import { segments } from './segments.ts';

export const modality = (model: ModalityView, citing: Citing): TemplateResult =>
  html`<div class="card modality" part="card"><h4>${model.name}</h4><p>${model.what}</p><p>${model.feels}</p><p class="measure">${segments(
    'gauge',
    5,
    model.pressure.low,
    model.pressure.high,
  )}<span>${model.pressure.text}</span></p>${model.claims.map(each => claim(each, citing))}${more(model.details, model.name)}</div>`;
