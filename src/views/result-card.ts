import { html, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';
import { list, paragraphs } from './text.ts';

const action = (model: CardView['action'], note: string, intents: Intents): TemplateResult => {
  if (model.kind === 'words') return html`<p>${model.text}</p>`;
  const press =
    model.kind === 'copy'
      ? button('secondary', () => intents.take('copy'), model.text)
      : link(model.link, { look: 'button', part: 'primary', press: event => intents.book(event) });
  return html`
    <p class="actions">${press}</p>
    ${model.kind === 'copy' && note ? html`<p>${note}</p>` : ''}
  `;
};

/**
 * The first screen of a result, under its heading.
 * @param note what came of the last press on "copy"; empty before it
 */
export const resultCard = (model: CardView, note: string, intents: Intents): TemplateResult => html`
  <div class="first-card">
    ${
      model.because &&
      html`<p><strong>${model.because.heading}</strong></p>
        ${list(
          'said',
          model.because.items.map(item => html`<q>${item}</q>`),
        )}`
    }
    ${paragraphs(model.style)}
    <p><strong>${model.safety}</strong></p>
    ${action(model.action, note, intents)}
  </div>
`;
