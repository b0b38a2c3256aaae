import { html, svg, type TemplateResult } from 'lit/html.js';
import type { DialView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { paragraphs } from './text.ts';

/** Words at a mark of the drawing, pushed into place by two empty boxes that give way in proportion. */
const pinned = ({ x, text, more }: DialView['start']): TemplateResult => html`
  <div class="pinned" aria-hidden="true">
    <svg width="${x}%"></svg>
    <span><strong>${text}</strong><br>${more}</span>
    <svg width="${100 - x}%"></svg>
  </div>
`;

const ends = ([first, last]: readonly string[], look = ''): TemplateResult => html`
  <div class="ends ${look}" aria-hidden="true">
    <span>${first}</span> <span>${last}</span>
  </div>
`;

/** A native range over a drawing of what more pressure does. All that the drawing says, the words say too. */
export const dial = (model: DialView, intents: Intents): TemplateResult => {
  const feel = (event: Event): void => intents.feel((event.target as HTMLInputElement).valueAsNumber);
  return html`
    <div class="dial" part="card">
      <p class="legend"><label for="dial">${model.label}</label></p>
      ${ends(model.sides, 'sides')}
      ${pinned(model.limit)}
      <div class="track">
        <svg aria-hidden="true" viewBox="1 0 4 100" preserveAspectRatio="none">
          ${Object.entries(model.paths).map(([look, d]) => svg`<path class=${look} d=${d} />`)}
        </svg>
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
      ${pinned(model.start)}
      ${ends(model.ends)}
      <p class="lead" aria-hidden="true">${model.valueText}</p>
      ${paragraphs(model.numbers)}
      <p class="small">${model.note}</p>
    </div>
  `;
};
