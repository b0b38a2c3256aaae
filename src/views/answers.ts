import { html, type TemplateResult } from 'lit/html.js';
import type { AnswersView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';

export const answers = (model: AnswersView, intents: Intents): TemplateResult =>
  html`<details><summary>${model.heading}</summary><dl class="answers">${model.rows.map(
    row =>
      html`<div><dt>${row.question}</dt><dd>${row.answer}</dd><dd class="change"><button class="text" aria-label=${row.changeHeard} @click=${() => intents.change(row.screen)}>${
        model.changeLabel
      }</button></dd></div>`,
  )}</dl></details>`;
