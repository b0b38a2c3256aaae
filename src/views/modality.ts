import { html, type TemplateResult } from 'lit/html.js';
import type { ModalityView } from '../view-model/types.ts';
import { card } from './card.ts';
import type { Intents } from './intents.ts';
import { prose } from './prose.ts';
import { segments } from './segments.ts';

export const modality = (model: ModalityView, intents: Intents): TemplateResult => {
  const { low, high, text } = model.pressure;
  return card(model, intents, {
    before: html`
      <p>${prose(model.text)}</p>
      <p class="measure">
        ${segments('gauge', 5, low, high)}
        <span>${text}</span>
      </p>
    `,
  });
};
