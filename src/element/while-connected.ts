import type { LitElement } from 'lit';

/**
 * Lets something of the element hear of the page while the element is in it, and leaves nothing there afterwards.
 *
 * @param hear is given the window, and the signal that ends when the element leaves the page
 */
export function whileConnected(host: LitElement, hear: (view: Window, signal: AbortSignal) => void): void {
  let leaving: AbortController | undefined;
  host.addController({
    hostConnected() {
      const view = host.ownerDocument.defaultView;
      if (!view || leaving) return;
      leaving = new AbortController();
      hear(view, leaving.signal);
    },
    hostDisconnected() {
      leaving?.abort();
      leaving = undefined;
    },
  });
}
