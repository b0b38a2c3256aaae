import { html, type TemplateResult } from 'lit/html.js';
import type { ClearView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import type { Intents } from './intents.ts';

/** Folds the question away again, and leaves the focus where it was asked from. */
const keep = ({ target }: Event): void => {
  const details = (target as Element).closest('details');
  if (!details) return;
  details.open = false;
  details.querySelector('summary')?.focus();
};

/** Forgets every answer once the visitor has said so twice: the first press opens the question, below itself. */
export const clear = (model: ClearView, intents: Intents): TemplateResult => html`
  <details class="clear">
    <summary class="quiet">${model.label}</summary>
    <p>${model.question}</p>
    <p class="actions">
      ${button('secondary', () => intents.restart(), model.yes)}
      <button class="button" part="secondary" @click=${keep}>${model.no}</button>
    </p>
  </details>
`;
