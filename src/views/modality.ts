import { html, type TemplateResult } from 'lit/html.js';
import type { ModalityView } from '../view-model/types.ts';
import { card } from './card.ts';
import { prose } from './prose.ts';
import type { Citing } from './references.ts';
import { segments } from './segments.ts';

export const modality = (model: ModalityView, citing: Citing): TemplateResult =>
  card(
    model,
    citing,
    false,
    '',
    '',
    html`<p>${prose(model.what)} ${model.feels}</p><p class="measure">${segments(
      'bar gauge',
      5,
      model.pressure.low,
      model.pressure.high,
    )}<span>${model.pressure.text}</span></p>`,
  );
