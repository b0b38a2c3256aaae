import { html, nothing, type TemplateResult } from 'lit';
import { measurementPath } from '../settings/fields.ts';
import type { Counted } from './counted.ts';
import { fieldButton } from './field-button.ts';

const asking = (counted: Counted, needsCounter: boolean, needsId: boolean): TemplateResult => html`<div
  class="asking"
  role="status"
>
  <p>Before you download it, this is missing:</p>
  <ul>
    ${needsCounter ? html`<li>${fieldButton(counted, 'analytics')} Choose Google Tag Manager.</li>` : nothing}
    ${needsId ? html`<li>${fieldButton(counted, measurementPath)}</li>` : nothing}
  </ul>
</div>`;

/** The file that Google Tag Manager imports; what it needs is asked for first. */
export function containerView(counted: Counted): TemplateResult {
  const { made, saveContainer } = counted;
  const needsCounter = made['analytics'] !== 'datalayer';
  const needsId = made[measurementPath] === undefined;
  return html`
    <h3>A ready container for Google Tag Manager</h3>
    <p>One file with a trigger for each of these events, and the tags that pass them on to your Google Analytics 4. A press on the booking link also counts there as a lead (<code>generate_lead</code>).</p>
    ${
      needsCounter || needsId
        ? asking(counted, needsCounter, needsId)
        : html`<ol>
            <li><button type="button" @click=${saveContainer}>Download the container</button></li>
            <li>In Tag Manager: Admin, Import container. Choose the file, your workspace, then <em>Merge</em> and <em>Rename conflicting tags, triggers and variables</em>.</li>
            <li>Look at it with Preview, then Submit.</li>
            <li>In Google Analytics: Admin, Events; mark <code>generate_lead</code> as a key event.</li>
          </ol>
          <p>Build no audiences for advertising from these events: using a check like this may itself say something about a person’s health.</p>`
    }
  `;
}
