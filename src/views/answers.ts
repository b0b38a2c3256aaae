import { html, type TemplateResult } from 'lit/html.js';
import type { ResultView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';

export const answers = (model: ResultView['answers'], intents: Intents): TemplateResult =>
  html`<details><summary>${model.heading}</summary><dl>${model.rows.map(
    row =>
      html`<div><dt>${row.question}</dt><dd>${row.answer}</dd><dd><button class="text" @click=${() =>
        intents.change(
          row.screen,
        )}>${model.changeLabel}<span class="sr"> ${row.question}</span></button></dd></div>`,
  )}</dl></details>`;
