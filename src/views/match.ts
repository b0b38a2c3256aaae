import { html, type TemplateResult } from 'lit/html.js';
import type { MatchView } from '../result/types.ts';
import { list } from './blocks.ts';
import { card } from './card.ts';
import type { Citing } from './references.ts';

export const match = (model: MatchView, citing: Citing): TemplateResult =>
  card(
    model,
    citing,
    model.bandText && html`<span class="band">${model.bandText}</span> `,
    html`<p><strong>${model.becauseLabel}</strong></p>${list(
      'said',
      model.because.map(answer => html`<q>${answer}</q>`),
    )}`,
    html`<p class="claim"><strong>${model.doctor.heading}:</strong> ${model.doctor.text}</p>`,
  );
