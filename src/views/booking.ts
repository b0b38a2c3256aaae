import { html, type TemplateResult } from 'lit/html.js';
import type { BookingView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';

/** Quiet where hands-on work waits. The page hears of the press alike for every outcome. */
export const booking = (model: BookingView, intents: Intents): TemplateResult => {
  const book = (event: Event): void => intents.book(event);
  return html`
    <section class=${model.isQuiet ? '' : 'loud'} part="booking">
      <h3>${model.heading}</h3>
      <p>${model.text}</p>
      <p class="actions">
        ${model.link && link(model.link, { look: 'button', part: 'primary', press: book })}
        ${model.phone && link(model.phone, { look: 'button', part: 'secondary' })}
      </p>
    </section>
  `;
};
