import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { IntroView } from '../result/types.ts';
import { choice } from './choice.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';
import { heading } from './question.ts';

export const intro = (model: IntroView, intents: Intents): TemplateResult =>
  html`<div class="screen intro">${heading(model.heading)}<p class="lead">${model.lead}</p>
<ul class="facts">${model.facts.map(fact => html`<li>${fact}</li>`)}</ul>${choice(model.who, intents)}
<div class="buttons"><button type="button" class="primary" part="primary" @click=${() => intents.start()}>${
    model.startLabel
  }</button></div><div class="foot"><p>${model.disclaimer}</p>${
    model.privacy ? html`<p>${link(model.privacy)}</p>` : nothing
  }</div></div>`;
