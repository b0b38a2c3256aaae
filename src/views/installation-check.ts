import { html, type TemplateResult } from 'lit/html.js';
import type { CheckRow, InstallationCheckView } from '../view-model/types.ts';
import { button } from './buttons.ts';
import { list } from './text.ts';

const facts = (rows: readonly CheckRow[]): TemplateResult => html`
  <dl>
    ${rows.map(
      ({ name, text }) => html`
        <div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>
      `,
    )}
  </dl>
`;

/** For the clinic, above its widget; whoever else meets it can fold it away. */
export const installationCheck = (model: InstallationCheckView, copy: () => void): TemplateResult => html`
  <details class="check" open>
    <summary>${model.heading}</summary>
    <p>${model.intro}</p>
    <h3>${model.issues.heading}</h3>
    ${model.issues.items.length > 0 ? list('', model.issues.items) : html`<p>${model.issues.none}</p>`}
    ${facts(model.rows)}
    <h3>${model.settings.heading}</h3>
    ${model.settings.rows.length > 0 ? facts(model.settings.rows) : html`<p>${model.settings.none}</p>`}
    <p class="actions">${button('secondary', copy, model.copyLabel)}</p>
    <p role="status">${model.note}</p>
  </details>
`;
