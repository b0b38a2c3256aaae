import { html } from 'lit/html.js';
import type { Prose } from '../view-model/types.ts';

/**
 * Words, and after each term its meaning, closed. The element opens and closes them (`element/glossary.ts`); the
 * inner box is what is seen, the outer one spans the window when the meaning floats.
 */
export const prose = (parts: Prose): unknown =>
  parts.map(part =>
    typeof part === 'string'
      ? part
      : html`<button class="term" aria-expanded="false">${part.word}</button><span class="meaning" hidden><span>${part.meaning}</span></span>`,
  );
