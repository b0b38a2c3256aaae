import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuestionView } from '../result/types.ts';

/** The heading that takes the focus after a step. */
export const heading = (text: unknown): TemplateResult =>
  html`<h2 class="focus-target" part="heading" tabindex="-1">${text}</h2>`;

/** The ids of the hint and the error that are there, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: QuestionView, extra = ''): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`, extra].filter(Boolean).join(' ') || nothing;

/** The hint and the error of one question. The error is announced here only if no summary does it. */
export const notes = ({ id, hint, error }: QuestionView, announce: boolean): TemplateResult =>
  html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}${
    error
      ? html`<p class="error${announce ? ' problem' : ''}" id="${id}-error" role=${announce ? 'alert' : nothing}
tabindex=${announce ? '-1' : nothing}>${error}</p>`
      : nothing
  }`;
