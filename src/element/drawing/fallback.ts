import type { LitElement, ReactiveController } from 'lit';

/**
 * What the page itself put inside the tag, through a slot: seen until the first drawing, and again after a fault. A
 * fault of ours costs the widget, never the way to the clinic.
 */
export class Fallback implements ReactiveController {
  readonly #host: LitElement;
  #slot: HTMLSlotElement | undefined;
  /** How high (px) it was before it was known: a page may keep room free by `:not(:defined)`, which holds until just now. */
  readonly #room: number;
  /** After a fault: nothing is drawn any more. */
  hasFailed = false;

  constructor(host: LitElement) {
    this.#host = host;
    this.#room = host.isConnected ? host.offsetHeight : 0;
    host.addController(this);
  }

  /**
   * To be called before there is a shadow root: after a fault it may be too late to make anything, and a page on which
   * not even this can be made keeps its own words in view, since nothing hides them.
   */
  prepare(): void {
    this.#slot = this.#host.ownerDocument.createElement('slot');
  }

  hostConnected(): void {
    const { hasUpdated, shadowRoot } = this.#host;
    const slot = this.#slot;
    if (hasUpdated || !slot || shadowRoot?.firstChild) return;
    slot.style.display = 'block';
    slot.style.minHeight = `${this.#room}px`;
    shadowRoot?.append(slot);
  }

  hostUpdate(): void {
    this.#slot?.remove();
  }

  show(error: unknown): void {
    const { localName, shadowRoot } = this.#host;
    this.hasFailed = true;
    this.#slot?.removeAttribute('style');
    console.error(`<${localName}> stopped working and shows its fallback.`, error);
    shadowRoot?.replaceChildren(this.#slot ?? '');
  }
}
