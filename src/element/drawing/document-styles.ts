import type { LitElement, ReactiveController } from 'lit';
import { sheetFor } from '../../styles/sheets.ts';

/**
 * Dresses the element in the document where it stands. In place of `static styles`: those are one sheet, of the
 * document that loaded the script; another document refuses it, and an element that moves there loses what it had
 * (lit/lit#4868).
 */
export class DocumentStyles implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument, shadowRoot } = this.#host;
    // A document without a window shows nothing, and no sheet can be made for it.
    if (!shadowRoot || !ownerDocument.defaultView) return;
    const sheet = sheetFor(ownerDocument);
    if (!shadowRoot.adoptedStyleSheets.includes(sheet)) shadowRoot.adoptedStyleSheets = [sheet];
  }
}
