import { floatBeside } from './float-beside.ts';

/**
 * Opens the meaning of a term on a press, and closes it on the next press, Escape or a click elsewhere; one at a
 * time. The meaning floats beside its term, or stands under its line where there is no room for that.
 */
export class Glossary {
  readonly #root: ShadowRoot;
  #term: HTMLElement | undefined;
  #closing: AbortController | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener('click', ({ target }) => {
      const pressed = (target as Element).closest<HTMLElement>('.term');
      if (pressed && pressed === this.#term) this.close();
      else if (pressed) this.#open(pressed);
    });
  }

  /** Closes what a drawing took away. */
  settle(): void {
    if (!this.#term?.isConnected) this.close();
  }

  /** Leaves no listener behind. The focus goes back to the term unless something else holds it. */
  close(): void {
    const term = this.#term;
    if (!term) return;
    this.#term = undefined;
    this.#closing?.abort();
    const { activeElement, body } = term.ownerDocument;
    // Chromium drops it when a popover in a shadow root closes; Safari gives it to no button that is clicked.
    if (this.#root.activeElement === term || activeElement === body) term.focus({ preventScroll: true });
  }

  #open(term: HTMLElement): void {
    const layer = term.nextElementSibling as HTMLElement;
    this.close();
    this.#term = term;
    this.#closing = new AbortController();
    const { signal } = this.#closing;
    term.setAttribute('aria-expanded', 'true');
    layer.hidden = false;
    signal.addEventListener('abort', () => {
      term.setAttribute('aria-expanded', 'false');
      layer.hidden = true;
      layer.popover = null;
    });

    const view = term.ownerDocument.defaultView;
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
        const path = event.composedPath();
        if (!path.includes(layer) && !path.includes(term)) this.close();
      },
      { capture: true, signal },
    );
    floatBeside(term, layer, signal, () => this.close());
  }
}
