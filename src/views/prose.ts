import { html, type TemplateResult } from 'lit/html.js';
import type { Prose } from '../view-model/types.ts';

type Term = Exclude<Prose[number], string>;

const term = ({ word, meaning }: Term): TemplateResult => html`
  <button class="term" aria-expanded="false">${word}</button>
  <span class="meaning" hidden><span>${meaning}</span></span>
`;

/**
 * Words, and after each term its meaning, closed. The element opens and closes them (`element/glossary/`); the
 * inner box is what is seen, the outer one spans the window when the meaning floats.
 */
export const prose = (parts: Prose): unknown =>
  parts.map(part => (typeof part === 'string' ? part : term(part)));
