import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionView } from '../view-model/types.ts';

/** The heading that takes the focus after a step. */
export const heading = (text: unknown): TemplateResult =>
  html`<h2 class="focus-target" part="heading" tabindex="-1">${text}</h2>`;

/**
 * The hint and the error, which describe the question. The error is announced only if no summary does it: under a
 * title.
 */
export const notes = ({ id, hint, error }: QuestionView, title?: string): TemplateResult => html`
  <div class="notes" id="${id}-notes">
    ${hint && html`<p class="hint">${hint}</p>`}
    ${error && html`<p class="error problem" role=${title ? 'alert' : nothing} tabindex="-1">${error}</p>`}
  </div>
`;
