import type { LitElement, ReactiveController } from 'lit';
import { betweenDrawings } from '../between-drawings.ts';
import { whileConnected } from '../while-connected.ts';
import { scrollBy } from './scroll-to-see.ts';

/**
 * Keeps an answer where it was pressed, whatever comes or goes above it: a list of what is chosen, what was still to
 * answer. The next press was aimed by what a visitor saw.
 */
export class SteadyPress implements ReactiveController {
  #pressed: Element | null = null;
  #top = 0;

  constructor(host: LitElement) {
    host.addController(this);
    whileConnected(host, (_view, signal) => {
      const remember = ({ target }: Event): void => {
        this.#pressed = (target as Element).closest('label');
      };
      host.shadowRoot?.addEventListener('change', remember, { signal });
    });
  }

  hostUpdate(): void {
    if (this.#pressed) this.#top = this.#pressed.getBoundingClientRect().top;
  }

  hostUpdated(): void {
    const pressed = this.#pressed;
    this.#pressed = null;
    if (!pressed) return;
    betweenDrawings(() => {
      const { top, height } = pressed.getBoundingClientRect();
      // It has gone with its page, or with the group that it stands in.
      if (height > 0 && Math.abs(top - this.#top) >= 1) scrollBy(pressed, top - this.#top);
    });
  }
}
