import { html, type TemplateResult } from 'lit/html.js';
import type { CardView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';
import { segments } from './segments.ts';
import { list } from './text.ts';

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

const styleAndStart = ({ style: [name, start], gauge }: CardView): unknown =>
  name && [
    html`<p class="style">${name}</p>`,
    html`<p class="measure">${segments('gauge', 5, 1, gauge)} <span>${start}</span></p>`,
  ];

/**
 * The first screen of a result, under its heading.
 * @param note what came of the last press on "copy"; empty before it
 */
export const resultCard = (model: CardView, note: string, intents: Intents): TemplateResult => html`
  <div class="first-card ${model.isHeld ? 'held' : ''}">
    ${
      model.because &&
      html`<p class="small">${model.because.heading}</p>
        ${list(
          'chips',
          model.because.items.map(item => html`<q>${item}</q>`),
        )}`
    }
    ${styleAndStart(model)}
    <p class="safety">${model.safety}</p>
    ${action(model.action, note, intents)}
  </div>
`;
