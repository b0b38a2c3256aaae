import { html, type TemplateResult } from 'lit/html.js';

/** `primary` and `secondary` are parts, which a clinic may style. */
export const button = (part: 'primary' | 'secondary', press: () => void, label: string): TemplateResult =>
  html`<button class="button" part=${part} @click=${press}>${label}</button>`;

/** Looks like a quiet link, and keeps out of the way of the others. */
export const quietButton = (press: () => void, label: string): TemplateResult =>
  html`<button class="text quiet" @click=${press}>${label}</button>`;
