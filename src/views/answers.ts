import { html, type TemplateResult } from 'lit/html.js';
import type { AnswersView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';

type Row = AnswersView['rows'][number];

/** What the visitor said, and the way back to each question. */
export const answers = (model: AnswersView, intents: Intents): TemplateResult => {
  const row = ({ question, answer, changeHeard, screen }: Row): TemplateResult => html`
    <div>
      <dt>${question}</dt>
      <dd>${answer}</dd>
      <dd class="change">
        <button class="text" aria-label=${changeHeard} @click=${() => intents.change(screen)}>
          ${model.changeLabel}
        </button>
      </dd>
    </div>
  `;
  return html`
    <details>
      <summary>${model.heading}</summary>
      <dl class="answers">${model.rows.map(row)}</dl>
    </details>
  `;
};
