import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BookingView } from '../result/types.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';

/** `safety`: a doctor comes first, so booking is offered quietly. */
export const booking = (
  model: BookingView,
  placement: 'result' | 'safety',
  intents: Intents,
): TemplateResult =>
  html`<section class="booking ${placement}" part="booking"><h3>${model.heading}</h3><p>${model.text}</p>${
    model.link || model.phone
      ? html`<p class="actions">${
          model.link
            ? link(model.link, {
                class: 'primary',
                part: 'primary',
                press: event => intents.book(event, placement),
              })
            : nothing
        }${model.phone ? link(model.phone, { class: 'secondary', part: 'secondary' }) : nothing}</p>`
      : nothing
  }</section>`;
