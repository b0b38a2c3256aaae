import { html, type TemplateResult } from 'lit/html.js';

export const paragraphs = (texts: readonly unknown[]): readonly TemplateResult[] =>
  texts.map(text => html`<p>${text}</p>`);

/** A list without items is left out. */
export const list = (look: string, items: readonly unknown[]): unknown =>
  items[0] && html`<ul class=${look}>${items.map(item => html`<li>${item}</li>`)}</ul>`;
