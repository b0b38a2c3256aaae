import { html, type TemplateResult } from 'lit/html.js';
import type { DialView, PressureMark } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { muscle } from './muscle.ts';
import { pressureLine } from './pressure-bar.ts';
import { paragraphs } from './text.ts';

/**
 * Words centred on a mark of the bar: in a box that reaches as far to one side of it as to the other, beside an empty
 * one that gives way where they are longer.
 */
const pinned = ({ x, text }: PressureMark): TemplateResult => {
  const rest = html`<svg width="${Math.abs(2 * x - 100)}%"></svg>`;
  return html`<div class="pinned">${x > 50 ? rest : ''}<strong>${text}</strong>${x < 50 ? rest : ''}</div>`;
};

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
      <div aria-hidden="true">${bar.stop && pinned(bar.stop)}</div>
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
      <div aria-hidden="true">
        ${pinned(bar.start)}
        <div class="ends">
          ${bar.ends.map((end, index) => {
            const side = sides[index];
            return html`<span>${end}<br>${side && [muscle(side), side.text]}</span>`;
          })}
        </div>
      </div>
    </div>
    <div class="small">${paragraphs([...model.numbers, model.note])}</div>
  `;
};
