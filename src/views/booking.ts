import { html, type TemplateResult } from 'lit/html.js';
import type { BookingView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';

/**
 * The last word of a result. Where its label is short and there is room, only the button stays in view at the lower edge
 * once the first one has gone (`book-track`). The page hears of the press alike for every outcome.
 */
export const booking = (model: BookingView, intents: Intents): TemplateResult => html`
  <div class="book-track ${model.isShort ? 'slim' : ''}">
    <section class=${model.isQuiet ? '' : 'loud'} part="booking">
      <h3>${model.heading}</h3>
      <p>${model.text}</p>
      <p class="actions">
        ${model.link && link(model.link, { look: 'button', part: 'primary', press: event => intents.book(event) })}
        ${model.phone && link(model.phone, { look: 'button', part: 'secondary' })}
      </p>
    </section>
  </div>
`;
