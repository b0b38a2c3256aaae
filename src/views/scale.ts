import { html, type TemplateResult } from 'lit/html.js';
import type { ScaleView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { heading, notes } from './question.ts';
import { segments } from './segments.ts';

const shown = ([before, value, after]: NonNullable<ScaleView['shown']>): TemplateResult =>
  html`${before}<b>${value}</b>${after}`;

/**
 * A native range. Until the visitor touches it the handle is hollow and stands at the lowest value; a press on
 * the spot where it stands counts as an answer too: the element sees to it that it is heard as `input`.
 */
export const scale = (model: ScaleView, intents: Intents, title?: string): TemplateResult => {
  const { id, min, max, value } = model;
  const isUnset = value === null;
  const rate = (event: Event): void => intents.rate(id, (event.target as HTMLInputElement).valueAsNumber);
  const label = html`<label for="${id}-range">${title ?? model.legend}</label>`;
  const marks = [...Array(max - min + 1)].map((_, index) => min + index);
  return html`
    <div class="scale" part="question">
      ${title ? heading(label) : html`<p class="legend">${label}</p>`}
      ${notes(model, title !== undefined)}
      <p aria-hidden="true">${model.shown ? html`<bdi>${shown(model.shown)}</bdi>` : model.valueText}</p>
      <div class="track">
        ${segments('bar', max - min, 1, isUnset ? 0 : value - min)}
        <input
          part="control"
          class=${isUnset ? 'rr-block unset' : 'rr-block'}
          type="range"
          id="${id}-range"
          name=${id}
          min=${min}
          max=${max}
          .value=${value ?? min}
          aria-valuetext=${model.valueText}
          aria-describedby="${id}-notes ${id}-ends"
          aria-invalid=${model.error !== null}
          @input=${rate}
        >
        <div class="marks" aria-hidden="true">
          ${marks.map(mark => html`<span class=${mark === value ? 'on' : ''}>${mark}</span>`)}
        </div>
      </div>
      <div class="ends" id="${id}-ends">
        <span>${model.lowest}</span> <span>${model.highest}</span>
      </div>
    </div>
  `;
};
