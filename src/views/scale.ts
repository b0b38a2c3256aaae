import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ScaleView } from '../result/types.ts';
import type { Intents } from './intents.ts';
import { describedBy, heading, notes } from './question.ts';
import { segments } from './segments.ts';

/**
 * A native range. Until the visitor touches it the handle is hollow and stands at the lowest value; a press on
 * the spot where it stands counts as an answer too (`click`), since the range itself would report no change.
 */
export const scale = (model: ScaleView, intents: Intents, title?: string): TemplateResult => {
  const { id, min, max, value } = model;
  const rate = (event: Event): void =>
    intents.rate(id, (event.currentTarget as HTMLInputElement).valueAsNumber);
  const label = html`<label for="${id}-range">${title ?? model.legend}</label>`;
  return html`<div class="scale" part="question">${
    title ? heading(label) : html`<p class="legend">${label}</p>`
  }${notes(model, title !== undefined)}
<p class="value" aria-hidden="true"><b>${value}</b><span>${model.valueText}</span></p>
<div class="track">${segments('fill', max - min, 1, value === null ? 0 : value - min)}<input part="control"
class=${value === null ? 'unset' : ''} type="range" id="${id}-range" name=${id} min=${min} max=${max} step="1"
.value=${String(value ?? min)} aria-valuetext=${model.valueText}
aria-describedby=${describedBy(model, `${id}-ends`)} aria-invalid=${model.error ? 'true' : nothing}
@input=${rate} @click=${rate}><span class="marks" aria-hidden="true">${Array.from(
    { length: max - min + 1 },
    (_, index) => html`<i class=${min + index === value ? 'on' : ''} data-n=${min + index}></i>`,
  )}</span></div><p class="ends" id="${id}-ends"><span>${model.lowest}</span> <span>${model.highest}</span></p></div>`;
};
