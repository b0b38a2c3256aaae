import type { LitElement, ReactiveController } from 'lit';
import { sheetFor } from '../../styles/sheets.ts';
import { type StylePart, styleParts } from '../../styles/styles.ts';
import type { Step } from '../visit.ts';
import { afterPaint } from './after-paint.ts';

const everyPart = Object.keys(styleParts) as readonly StylePart[];
const firstParts: readonly StylePart[] = ['all', 'shared', 'last'];

/** What that page needs beside what every page does, and what the page after it may. */
const partsOf = (step: Step): { readonly now: readonly StylePart[]; readonly soon: StylePart } => {
  if (step === 'intro') return { now: [], soon: 'asked' };
  return { now: step === 'result' ? ['asked', 'told'] : ['asked'], soon: 'told' };
};

/**
 * Dresses the element in the document where it stands, with what its page needs. In place of `static styles`: those are
 * one sheet, of the document that loaded the script; another document refuses it, and an element that moves there loses
 * what it had (lit/lit#4868).
 */
export class DocumentStyles implements ReactiveController {
  readonly #host: LitElement;
  readonly #step: () => Step;
  readonly #worn = new Set(firstParts);
  readonly #coming = new Set(firstParts);
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
    const { now, soon } = partsOf(this.#step());
    if (!this.#coming.has(soon)) {
      this.#coming.add(soon);
      afterPaint().then(() => this.#parse(soon));
    }
    if (now.every(part => this.#worn.has(part))) return;
    for (const part of now) this.#worn.add(part);
    this.#wear();
  }

  /** A document without a window shows nothing, and no sheet can be made for it. */
  get #document(): Document | null {
    const { ownerDocument } = this.#host;
    return ownerDocument.defaultView && ownerDocument;
  }

  /** So that no press waits for it. */
  #parse(part: StylePart): void {
    if (this.#document) sheetFor(this.#document, part);
  }

  #wear(): void {
    const { shadowRoot } = this.#host;
    const document = this.#document;
    if (!shadowRoot || !document) return;
    const ours = everyPart.filter(part => this.#worn.has(part)).map(part => sheetFor(document, part));
    if (ours.every(sheet => shadowRoot.adoptedStyleSheets.includes(sheet))) return;
    // What others dressed it in stays on, but in the document where they did.
    const isHome = document === this.#wornIn;
    const others = isHome ? shadowRoot.adoptedStyleSheets.filter(sheet => !ours.includes(sheet)) : [];
    this.#wornIn = document;
    shadowRoot.adoptedStyleSheets = [...ours, ...others];
  }
}
