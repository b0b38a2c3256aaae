import { html, type TemplateResult } from 'lit/html.js';

/** A row of `total` marks, those from `low` to `high` filled. The words beside it carry the meaning. */
export const segments = (look: string, total: number, low: number, high: number): TemplateResult =>
  html`<span class=${look}>${[...Array(total)].map(
    (_, index) => html`<i class=${index + 1 >= low && index < high ? 'on' : ''}></i>`,
  )}</span>`;
