import { html, type TemplateResult } from 'lit/html.js';
import type { ClaimView, ReferencesView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';
import { prose } from './prose.ts';
import { list } from './text.ts';

/** Brings the space that stands before it. */
const cite = ({ number, text, heard }: ClaimView['citations'][number], intents: Intents): TemplateResult =>
  html` <button aria-label=${heard} @click=${() => intents.cite(number)}>${text}</button>`;

/** The evidence word stands right after its claim, in the same size; its citations after that. */
export const claims = (models: readonly ClaimView[], intents: Intents): unknown =>
  models.map(
    ({ text, evidence, citations }) => html`
      <div class="claim">
        <p>
          ${prose(text)} <strong class="evidence">${evidence}</strong>
          ${citations.map(citation => cite(citation, intents))}
        </p>
      </div>
    `,
  );

const item = ({ number, text, link: source, note }: ReferencesView['items'][number]): TemplateResult => html`
  <li id="reference-${number}" tabindex="-1">
    <bdi>${text}</bdi> ${source && link(source)}
    ${note && html`<br><span class="small">${note}</span>`}
  </li>
`;

export const references = (model: ReferencesView): TemplateResult => html`
  <details>
    <summary>${model.heading}</summary>
    ${list('small', model.legend)}
    <ol>${model.items.map(item)}</ol>
  </details>
`;
