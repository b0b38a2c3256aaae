import { html, type TemplateResult } from 'lit/html.js';

/** The small pieces that every screen is made of. */
export const paragraphs = (texts: readonly unknown[]): unknown => texts.map(text => html`<p>${text}</p>`);

/** A list without items is left out. */
export const list = (look: string, items: readonly unknown[]): unknown =>
  items[0] && html`<ul class=${look}>${items.map(item => html`<li>${item}</li>`)}</ul>`;

export const titled = (heading: string | null, ...body: readonly unknown[]): TemplateResult =>
  html`<section>${heading && html`<h3>${heading}</h3>`}${body}</section>`;

/** Looks of `primary` and `secondary` are parts, which a clinic may style. */
export const button = (part: 'primary' | 'secondary', press: () => void, label: string): TemplateResult =>
  html`<button class="button" part=${part} @click=${press}>${label}</button>`;

export const quiet = (press: () => void, label: string): TemplateResult =>
  html`<button class="text quiet" @click=${press}>${label}</button>`;
