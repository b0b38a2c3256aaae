import type { LitElement, ReactiveController } from 'lit';
import { ancestorsOf } from './composed-tree.ts';
import { lookAfterPaint } from './drawing/look-after-paint.ts';

/**
 * Asks for a look at the colours in force whenever they may be others: after each drawing, when the page changes what is
 * around the widget (a dark mode by a class, say) or the visitor their scheme. Always after a painting, when the
 * browser has worked the styles out anyway.
 */
export class AccentOnSurface implements ReactiveController {
  readonly #host: LitElement;
  readonly #ask: () => void;
  readonly #observer = new MutationObserver(() => this.#ask());
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  constructor(host: LitElement, look: () => void) {
    this.#host = host;
    this.#ask = lookAfterPaint(host, look);
    host.addController(this);
  }

  hostConnected(): void {
    for (const each of ancestorsOf(this.#host)) this.#observer.observe(each, { attributes: true });
    this.#dark.addEventListener('change', this.#onScheme);
  }

  hostUpdated(): void {
    this.#ask();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#dark.removeEventListener('change', this.#onScheme);
  }

  readonly #onScheme = (): void => this.#ask();
}
