import { html, type TemplateResult } from 'lit/html.js';
import type { MenuView } from '../view-model/types.ts';
import type { Intents } from './intents.ts';
import { notes } from './question.ts';

/** The browser's own list that opens by a press. Its first line takes an answer back. */
export const menu = (model: MenuView, intents: Intents): TemplateResult => {
  const chosen = model.options.find(({ checked }) => checked)?.id ?? '';
  const change = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    intents.choose(model.id, value || chosen, value !== '');
  };
  return html`
    <div class="menu" part="question">
      <label class="legend" for="${model.id}-menu">${model.legend}</label>
      ${notes(model, false)}
      <select part="control" id="${model.id}-menu" name=${model.id} aria-describedby="${model.id}-notes" @change=${change}>
        <option value="" .selected=${chosen === ''}>${model.unset}</option>
        ${model.options.map(
          ({ id, label, checked }) => html`<option value=${id} .selected=${checked}>${label}</option>`,
        )}
      </select>
    </div>
  `;
};
