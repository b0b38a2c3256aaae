import type { LitElement, ReactiveController } from 'lit';
import { frameIn } from '../../views/frame.ts';
import type { Fallback } from './fallback.ts';

/** How often it starts afresh before it gives up: a page that empties and we that draw must not go on for ever. */
const mostTimes = 9;

/**
 * Draws anew, on clean ground, what a script of the page has emptied and what blockers and translators have broken by
 * taking nodes away that lit still needs. Where that does not help either, the fallback shows.
 */
export class DrawAgain implements ReactiveController {
  readonly #host: LitElement;
  readonly #fallback: Fallback;
  #times = 0;
  #watcher: MutationObserver | undefined;

  constructor(host: LitElement, fallback: Fallback) {
    this.#host = host;
    this.#fallback = fallback;
    host.addController(this);
  }

  hostConnected(): void {
    const { shadowRoot } = this.#host;
    if (!shadowRoot) return;
    this.#watcher ??= new MutationObserver(() => shadowRoot.firstElementChild || this.#host.requestUpdate());
    this.#watcher.observe(shadowRoot, { childList: true });
  }

  hostDisconnected(): void {
    this.#watcher?.disconnect();
  }

  hostUpdate(): void {
    if (this.#host.hasUpdated && !frameIn(this.#host.renderRoot)) this.#clear();
  }

  /** Runs an update; one that throws is run once more on clean ground. Never throws itself. */
  run(update: () => void): void {
    if (this.#fallback.hasFailed) return;
    try {
      update();
    } catch {
      try {
        this.#clear();
        this.#host.requestUpdate();
        update();
      } catch (error) {
        this.#fallback.show(error);
      }
    }
  }

  /** Lit keeps its memory of what it drew with the node it draws before: with a new one it starts afresh. */
  #clear(): void {
    const { ownerDocument, renderOptions, renderRoot } = this.#host;
    this.#times += 1;
    if (this.#times > mostTimes) throw new Error('Emptied');
    const mark = ownerDocument.createComment('');
    renderOptions.renderBefore = mark;
    renderRoot.replaceChildren(mark);
  }
}
