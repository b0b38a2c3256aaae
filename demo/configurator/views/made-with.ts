import { html, nothing, type TemplateResult } from 'lit';
import { builderPath } from '../settings/fields.ts';
import type { Builder } from '../snippets/builder.ts';
import { builders } from '../snippets/builders.ts';
import { labelOf } from './field-button.ts';

/** The id of the choice on the page. */
export const madeWithId = 'builder';

/**
 * What the website is made with: asked before all else, since it may need a plan that the clinic does not have, and since
 * what there is to copy depends on it.
 */
export const madeWith = (chosen: Builder, fill: (path: string, id: string) => void): TemplateResult => html`
  <div class="field">
    <label for=${madeWithId}>${labelOf(builderPath)}</label>
    <select
      id=${madeWithId}
      aria-describedby="builder-needs"
      @change=${({ target }: Event) => fill(builderPath, (target as HTMLSelectElement).value)}
    >
      ${builders.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen.id}>${name}</option>`)}
    </select>
    <p class="hint" id="builder-needs" role="status">${chosen.needs ?? nothing}</p>
  </div>
`;
