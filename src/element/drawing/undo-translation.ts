import type { LitElement, ReactiveController } from 'lit';

/** Translators of browsers put words into `<font>`, where lit would lose them: they come out before each update. */
export class UndoTranslation implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    for (const font of this.#host.renderRoot.querySelectorAll('font')) font.replaceWith(font.textContent);
  }
}
