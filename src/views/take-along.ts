import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TakeAlongView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import type { Intents } from './intents.ts';

const byHand = (label: string, text: string): TemplateResult => html`
  <p>
    <label>${label}<textarea readonly rows="12" dir="auto" .value=${text}></textarea></label>
  </p>
`;

const copy = ({ label, tag, direction, text }: TakeAlongView['copies'][number]): TemplateResult => html`
  <details>
    <summary>${label}</summary>
    <pre lang=${tag} dir=${direction}>${text}</pre>
  </details>
`;

const withForm = (label: string, isIncluded: boolean, intents: Intents): TemplateResult => {
  const include = (event: Event): void => intents.include((event.target as HTMLInputElement).checked);
  return html`
    <div class="options">
      <label part="option">
        <input part="control" type="checkbox" .checked=${isIncluded} @change=${include}>
        <span>${label}</span>
      </label>
    </div>
  `;
};

const ways = ['print', 'copy', 'save'] as const;

/** Three ways to the summary. Where the browser denies one, the text itself, to be copied by hand. */
export const takeAlong = (model: TakeAlongView, intents: Intents): TemplateResult => html`
  <section class="take">
    <h3 tabindex="-1">${model.heading}</h3>
    <p>${model.text}</p>
    ${model.copies.map(copy)}
    <p class="actions">${ways.map(way => button('secondary', () => intents.take(way), model[way]))}</p>
    ${model.note && html`<p>${model.note}</p>`}
    ${model.area && byHand(model.label, model.area)}
    ${model.includes === null ? nothing : withForm(model.include, model.includes, intents)}
  </section>
`;
