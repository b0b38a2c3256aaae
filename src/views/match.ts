import { html, type TemplateResult } from 'lit/html.js';
import type { MatchView } from '../result/types.ts';
import { type Citing, claim, more } from './references.ts';

export const match = (model: MatchView, citing: Citing): TemplateResult =>
  html`<div class="card match" part="card"><h4><span class="band">${model.bandText}</span> ${model.name}</h4>
<div class="because"><p>${model.becauseLabel}</p><ul class="said">${model.because.map(
    answer => html`<li><q>${answer}</q></li>`,
  )}</ul></div>${model.claims.map(each => claim(each, citing))}${more(model.details)}</div>`;
