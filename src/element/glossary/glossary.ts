import type { LitElement, ReactiveController } from 'lit';
import { frameIn } from '../../views/frame.ts';
import { type Term, termAt } from '../../views/prose.ts';
import { isTold } from '../page-handlers/told-press.ts';
import { floatBeside } from './float-beside.ts';

/**
 * Opens the meaning of a term on a press, and closes it on the next press, Escape or a click elsewhere; one at a
 * time. The meaning floats beside its term, or stands under its line where there is no room for that.
 */
export class Glossary implements ReactiveController {
  readonly #host: LitElement;
  #open: Term | undefined;
  #closing: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener('click', this.#onClick);
  }

  /** An update may take away what is open. */
  hostUpdated(): void {
    if (!this.#open?.button.isConnected) this.close();
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Leaves no listener behind. The focus goes back to the term unless something else holds it. */
  close(): void {
    const button = this.#open?.button;
    if (!button) return;
    this.#open = undefined;
    this.#closing?.abort();
    const { activeElement, body } = button.ownerDocument;
    // Chromium drops it when a popover in a shadow root closes; Safari gives it to no button that is clicked.
    const isLost = this.#host.shadowRoot?.activeElement === button || activeElement === body;
    if (isLost) button.focus({ preventScroll: true });
  }

  readonly #onClick = ({ target }: Event): void => {
    const term = termAt(target as Element);
    if (!term) return;
    const isOpen = term.button === this.#open?.button;
    this.close();
    if (!isOpen) this.#show(term);
  };

  #show(term: Term): void {
    const { button, layer } = term;
    this.#open = term;
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    button.setAttribute('aria-expanded', 'true');
    layer.hidden = false;
    signal.addEventListener('abort', () => {
      button.setAttribute('aria-expanded', 'false');
      layer.hidden = true;
      layer.popover = null;
    });

    const view = button.ownerDocument.defaultView;
    // Before anybody else on the page: an Escape for us must not close the dialog around us as well.
    view?.addEventListener(
      'keydown',
      event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        this.close();
      },
      { capture: true, signal },
    );
    view?.addEventListener(
      'click',
      event => {
        if (isTold(event)) return;
        const path = event.composedPath();
        if (!path.includes(layer) && !path.includes(button)) this.close();
      },
      { capture: true, signal },
    );
    const frame = frameIn(this.#host.renderRoot);
    if (frame) floatBeside(term, frame, signal, () => this.close());
  }
}
