import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MatchView } from '../result/types.ts';
import { type Citing, claim, more } from './references.ts';

export const match = (model: MatchView, citing: Citing): TemplateResult =>
  html`<div class="card match" part="card"><h4>${
    model.bandText ? html`<span class="band">${model.bandText}</span> ` : nothing
  }${model.name}</h4>
<div class="because"><p>${model.becauseLabel}</p><ul class="said">${model.because.map(
    answer => html`<li><q>${answer}</q></li>`,
  )}</ul></div>${model.claims.map(each => claim(each, citing))}<p class="claim"><b>${
    model.doctor.heading
  }:</b> ${model.doctor.text}</p>${more(model.details, model.name)}</div>`;
