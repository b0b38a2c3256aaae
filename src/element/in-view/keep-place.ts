import type { LitElement } from 'lit';
import { betweenDrawings } from '../between-drawings.ts';
import { whileConnected } from '../while-connected.ts';
import { whenAtRest } from './at-rest.ts';
import { windowThrough } from './free-space.ts';
import { scrollBy } from './scroll-to-see.ts';

/** What a reader's eye holds on to. */
const lines = 'h2, h3, h4, p, li, label, summary, button, .legend, .map';

/**
 * Keeps the visitor's place when the window changes its width (a phone is turned, a page is zoomed): what stood at the
 * upper edge stands there again.
 */
export class KeepPlace {
  readonly #host: LitElement;
  #place: { readonly element: Element; readonly top: number } | null = null;
  #width = 0;

  constructor(host: LitElement) {
    this.#host = host;
    whileConnected(host, (view, signal) => this.#hear(view, signal));
  }

  #hear(view: Window, signal: AbortSignal): void {
    this.#width = view.innerWidth;
    whenAtRest(view, () => this.#remember(), signal);
    const onResize = (): void => {
      // The bars of a phone come and go without a change of width.
      if (view.innerWidth === this.#width) return;
      this.#width = view.innerWidth;
      // When the browser has laid it out, and has kept the place itself where it can.
      const comeBack = (): void => betweenDrawings(() => this.#return());
      view.requestAnimationFrame(() => view.requestAnimationFrame(comeBack));
    };
    view.addEventListener('resize', onResize, { signal });
    signal.addEventListener('abort', () => {
      this.#place = null;
    });
  }

  #remember(): void {
    const { shadowRoot } = this.#host;
    const { top, bottom } = windowThrough(this.#host);
    const box = this.#host.getBoundingClientRect();
    this.#place = null;
    // All of it is to come yet, or gone: the place is somewhere else.
    if (!shadowRoot || box.top > top || box.bottom < top) return;
    for (const element of shadowRoot.querySelectorAll(lines)) {
      const line = element.getBoundingClientRect();
      if (line.height === 0 || line.top < top) continue;
      if (line.top < bottom) this.#place = { element, top: line.top };
      return;
    }
  }

  #return(): void {
    const place = this.#place;
    if (!place?.element.isConnected) return;
    const moved = place.element.getBoundingClientRect().top - place.top;
    if (Math.abs(moved) > 1) scrollBy(place.element, moved);
  }
}
