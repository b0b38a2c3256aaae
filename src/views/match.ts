import { html, type TemplateResult } from 'lit/html.js';
import type { MatchView } from '../view-model/types.ts';
import { card } from './card.ts';
import type { Intents } from './intents.ts';
import { chips } from './result-card.ts';

export const match = (model: MatchView, intents: Intents): TemplateResult =>
  card(model, intents, {
    band: model.bandText && html`<span class="band">${model.bandText}</span> `,
    before: html`
      <p class="small">${model.becauseLabel}</p>
      ${chips(model.because, model.quotes)}
    `,
  });
