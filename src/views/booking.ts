import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BookingView } from '../result/types.ts';
import type { Intents } from './intents.ts';
import { link } from './link.ts';

/** Quiet where a doctor comes first. The page hears of the press alike for every outcome. */
export const booking = (model: BookingView, isQuiet: boolean, intents: Intents): TemplateResult =>
  html`<section class="booking ${isQuiet ? 'safety' : 'result'}" part="booking"><h3>${model.heading}</h3><p>${model.text}</p>${
    model.link || model.phone
      ? html`<p class="actions">${
          model.link
            ? link(model.link, {
                class: 'primary',
                part: 'primary',
                press: event => intents.book(event),
              })
            : nothing
        }${model.phone ? link(model.phone, { class: 'secondary', part: 'secondary' }) : nothing}</p>`
      : nothing
  }</section>`;
