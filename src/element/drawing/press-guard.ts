import type { LitElement, ReactiveController } from 'lit';

/** Milliseconds after a new page in which the second half of a double click may still come; slower is a press of its own. */
const doubleClick = 400;

/** A press is for the page it was meant for: not for one that is already left, nor, as a double click, for the next. */
export class PressGuard implements ReactiveController {
  readonly #step: () => string;
  readonly #host: LitElement;
  #drawn: string | undefined;
  #drawnAt = 0;

  /** @param step names the page to be seen; it differs from what is drawn until the next update */
  constructor(host: LitElement, step: () => string) {
    this.#host = host;
    this.#step = step;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener('click', this.#onClick, true);
  }

  hostUpdated(): void {
    if (this.#drawn === this.#step()) return;
    this.#drawn = this.#step();
    this.#drawnAt = performance.now();
  }

  readonly #onClick = (event: Event): void => {
    // The page's own fallback is pressed through our slot; what a server drew, before there is a page of ours.
    if (this.#drawn === undefined || !this.#host.shadowRoot?.contains(event.target as Node)) return;
    const isLeft = this.#drawn !== this.#step();
    const isSecond = (event as UIEvent).detail > 1 && event.timeStamp - this.#drawnAt < doubleClick;
    if (!isLeft && !isSecond) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
