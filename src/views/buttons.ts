import { html, type TemplateResult } from 'lit/html.js';

/** `primary` and `secondary` are parts, which a clinic may style. */
export const button = (part: 'primary' | 'secondary', press: () => void, label: string): TemplateResult =>
  html`<button class="button" part=${part} @click=${press}>${label}</button>`;
