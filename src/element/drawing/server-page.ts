import type { LitElement, ReactiveController } from 'lit';

/** What a visitor did on the page of a server before the script was there. */
export interface DoneBefore {
  readonly ticked: readonly { readonly name: string; readonly value: string }[];
  /** What holds the focus, as a selector for the same in our own drawing; `null`: nothing of ours. */
  readonly focused: string | null;
}

/**
 * Takes over the first page that a server drew into a declarative shadow root: it gives way to the same, drawn by us,
 * in the same breath. Lit cannot go on in markup that it did not draw.
 */
export class ServerPage implements ReactiveController {
  readonly #host: LitElement;
  readonly #takeOver: (done: DoneBefore) => void;

  constructor(host: LitElement, takeOver: (done: DoneBefore) => void) {
    this.#host = host;
    this.#takeOver = takeOver;
    host.addController(this);
  }

  hostUpdate(): void {
    const { hasUpdated, renderOptions, shadowRoot } = this.#host;
    if (hasUpdated || !shadowRoot?.firstElementChild) return;
    const ticked = [...shadowRoot.querySelectorAll<HTMLInputElement>(':checked')];
    const held = shadowRoot.activeElement;
    this.#takeOver({
      ticked: ticked.map(({ name, value }) => ({ name, value })),
      focused: held instanceof HTMLInputElement ? `[name="${held.name}"][value="${held.value}"]` : null,
    });
    shadowRoot.replaceChildren();
    renderOptions.renderBefore = null;
  }
}
