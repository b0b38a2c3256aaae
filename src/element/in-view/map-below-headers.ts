import type { LitElement, ReactiveController } from 'lit';
import { whenAtRest } from './at-rest.ts';
import { freeSpace, windowThrough } from './free-space.ts';

/** Pixels between a header and the map below it. */
const gap = 8;

/** The body map stays beside its list while that is scrolled: below whatever header of the page stays on top as well. */
export class MapBelowHeaders implements ReactiveController {
  readonly #host: LitElement;
  #leaving: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const view = this.#host.ownerDocument.defaultView;
    if (!view || this.#leaving) return;
    this.#leaving = new AbortController();
    whenAtRest(view, () => this.#clear(), this.#leaving.signal);
  }

  hostDisconnected(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #clear(): void {
    const map = this.#host.shadowRoot?.querySelector<HTMLElement>('.map');
    if (!map || getComputedStyle(map).position !== 'sticky') return;
    const { top } = freeSpace(map);
    if (top <= map.getBoundingClientRect().top) return;
    const lower = top - windowThrough(map).top + gap;
    if (lower > Number.parseFloat(map.style.top || '0')) map.style.top = `${lower}px`;
  }
}
