import { html, type TemplateResult } from 'lit/html.js';
import type { Prose } from '../view-model/types.ts';

type Explained = Exclude<Prose[number], string>;

const term = ({ word, meaning }: Explained): TemplateResult => html`
  <button class="term" aria-expanded="false">${word}</button>
  <span class="meaning" hidden><span>${meaning}</span></span>
`;

/**
 * Words, and after each term its meaning, closed. The element opens and closes them (`element/glossary/`); the
 * inner box is what is seen, the outer one spans the window when the meaning floats.
 */
export const prose = (parts: Prose): unknown =>
  parts.map(part => (typeof part === 'string' ? part : term(part)));

/** What a press can open: a term as `prose` draws it, the layer after it, and in that the box with the meaning. */
export interface Term {
  readonly button: HTMLElement;
  readonly layer: HTMLElement;
  readonly box: HTMLElement;
}

/** The term that was pressed, if any. */
export const termAt = (target: Element): Term | null => {
  const button = target.closest<HTMLElement>('.term');
  // As drawn above: each has an element of ours right after or in it.
  const layer = button?.nextElementSibling as HTMLElement;
  return button && { button, layer, box: layer.firstElementChild as HTMLElement };
};
