import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionView } from '../view-model/types.ts';

/** The heading that takes the focus after a step. */
export const heading = (text: unknown): TemplateResult =>
  html`<h2 class="focus-target" part="heading" tabindex="-1">${text}</h2>`;

/**
 * The hint and the error, which describe the question.
 *
 * @param isAlone no summary above announces the error, so it does that itself
 * @param seen a hint for who sees a picture of the answers: nobody hears of it
 */
export const notes = ({ id, hint, error }: QuestionView, isAlone: boolean, seen = ''): TemplateResult => html`
  <div class="notes" id="${id}-notes">
    ${hint && html`<p class="hint">${hint}</p>`}
    ${seen && html`<p class="hint" aria-hidden="true">${seen}</p>`}
    ${error && html`<p class="error problem" role=${isAlone ? 'alert' : nothing} tabindex="-1">${error}</p>`}
  </div>
`;
