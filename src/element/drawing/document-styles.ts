import type { LitElement, ReactiveController } from 'lit';
import { sheetFor } from '../../styles/sheets.ts';
import type { StylePart } from '../../styles/styles.ts';
import { betweenDrawings } from '../between-drawings.ts';
import type { Step } from '../visit.ts';
import { afterPaint } from './after-paint.ts';

/** What a visit comes to need, page by page, in the order of the sheets: for the first page, a question, the result. */
const partsOf = [
  ['all', 'shared', 'last'],
  ['all', 'asked', 'shared', 'last'],
  ['all', 'asked', 'shared', 'told', 'last'],
] as const satisfies readonly (readonly StylePart[])[];
type Page = 0 | 1 | 2;

const pageOf = (step: Step): Page => {
  if (step === 'intro') return 0;
  return step === 'result' ? 2 : 1;
};

/**
 * Dresses the element in the document where it stands, with what its page needs. In place of `static styles`: those are
 * one sheet, of the document that loaded the script; another document refuses it, and an element that moves there loses
 * what it had (lit/lit#4868).
 */
export class DocumentStyles implements ReactiveController {
  readonly #host: LitElement;
  readonly #step: () => Step;
  /** It is dressed for this page and those before. */
  #page: Page = 0;
  /** The sheets up to this page were parsed, or will be after the next painting. */
  #parsed: Page = 0;
  #wornIn: Document | undefined;

  constructor(host: LitElement, step: () => Step) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  hostConnected(): void {
    this.#wear();
  }

  hostUpdate(): void {
    const page = pageOf(this.#step());
    const next = page === 0 ? 1 : 2;
    if (next > this.#parsed) {
      this.#parsed = next;
      afterPaint().then(() => betweenDrawings(() => this.#parse(next)));
    }
    if (page <= this.#page) return;
    this.#page = page;
    this.#wear();
  }

  /** A document without a window shows nothing, and no sheet can be made for it. */
  get #document(): Document | null {
    const { ownerDocument } = this.#host;
    return ownerDocument.defaultView && ownerDocument;
  }

  /** So that no press waits for it. */
  #parse(page: Page): void {
    const document = this.#document;
    if (document) for (const part of partsOf[page]) sheetFor(document, part);
  }

  #wear(): void {
    const { shadowRoot } = this.#host;
    const document = this.#document;
    if (!shadowRoot || !document) return;
    const ours = partsOf[this.#page].map(part => sheetFor(document, part));
    if (ours.every(sheet => shadowRoot.adoptedStyleSheets.includes(sheet))) return;
    // What others dressed it in stays on, but in the document where they did.
    const isHome = document === this.#wornIn;
    const others = isHome ? shadowRoot.adoptedStyleSheets.filter(sheet => !ours.includes(sheet)) : [];
    this.#wornIn = document;
    shadowRoot.adoptedStyleSheets = [...ours, ...others];
  }
}
