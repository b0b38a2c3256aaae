import { html, type TemplateResult } from 'lit/html.js';

/** A row of `total` marks, those from `low` to `high` filled. The words beside it carry the meaning. */
export const segments = (look: string, total: number, low: number, high: number): TemplateResult => {
  const marks = [...Array(total)].map((_, index) => {
    const isOn = index + 1 >= low && index < high;
    return html`<i class=${isOn ? 'on' : ''}></i>`;
  });
  return html`<span class=${look}>${marks}</span>`;
};
