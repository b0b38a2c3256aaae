import { html, type TemplateResult } from 'lit/html.js';
import type { DialView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { muscle } from './muscle.ts';
import { pinned } from './pinned.ts';
import { pressureLine } from './pressure-bar.ts';
import { paragraphs } from './text.ts';

/** A native range over a drawing of what more pressure does. All that the drawing says, the words say too. */
export const dial = (model: DialView, intents: Intents): TemplateResult => {
  const { bar, sides, muscle: big } = model;
  const feel = (event: Event): void => intents.feel((event.target as HTMLInputElement).valueAsNumber);
  return html`
    <div class="dial ${model.isPastStop ? 'past' : ''}" part="card">
      <p class="small"><label for="dial">${model.label}</label></p>
      ${muscle(big)}
      <p class="captions" aria-hidden="true">
        ${big.captions.map((text, index) => html`<span class=${index === big.caption ? 'on' : ''}>${text}</span>`)}
      </p>
      ${bar.stop && pinned(bar.stop)}
      <div class="track">
        ${pressureLine(null, bar.stop?.x ?? null)}
        <input
          part="control"
          type="range"
          id="dial"
          min="1"
          max="5"
          step="0.5"
          .value=${model.value}
          aria-valuetext=${model.valueText}
          @input=${feel}
        >
      </div>
      ${pinned(bar.start)}
      <div class="ends" aria-hidden="true">
          ${bar.ends.map((end, index) => {
            const side = sides[index];
            return html`<span>${end}<br>${side && [muscle(side), side.text]}</span>`;
          })}
      </div>
    </div>
    <div class="small">${paragraphs([...model.numbers, model.note])}</div>
  `;
};
