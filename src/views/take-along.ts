import { html, type TemplateResult } from 'lit/html.js';
import type { TakeAlongView } from '../view-model/types.ts';
import { button } from './blocks.ts';
import type { Intents } from './intents.ts';

/** Three ways to the summary. Where the browser denies one, the text itself, to be copied by hand. */
export const takeAlong = (model: TakeAlongView, intents: Intents): TemplateResult =>
  html`<section class="take"><h3>${model.heading}</h3><p>${model.text}</p><p class="actions">${(
    ['print', 'copy', 'save'] as const
  ).map(way =>
    button('secondary', () => intents.take(way), model[way]),
  )}</p>${model.note && html`<p>${model.note}</p>`}${
    model.area &&
    html`<p><label>${model.label}<textarea readonly rows="12" .value=${model.area}></textarea></label></p>`
  }${
    model.includes === null
      ? ''
      : html`<div class="options"><label part="option"><input part="control" type="checkbox" .checked=${model.includes} @change=${(
          event: Event,
        ) =>
          intents.include(
            (event.target as HTMLInputElement).checked,
          )}><span>${model.include}</span></label></div>`
  }</section>`;
