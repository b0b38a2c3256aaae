import type { LitElement, ReactiveController } from 'lit';
import { betweenDrawings } from './between-drawings.ts';

/** Pages that were told that they hold two. */
const told = new WeakSet<Document>();

/** One page may want two: it is said once, and both work. */
function tellOfTwo({ localName, ownerDocument }: LitElement): void {
  const count = ownerDocument.querySelectorAll(localName).length;
  if (count < 2 || told.has(ownerDocument)) return;
  told.add(ownerDocument);
  console.warn(
    `<${localName}> stands ${count} times on this page: each keeps answers of its own, and events such as mfc-ready come from each`,
  );
}

/** Asks for what can be judged only when the page has loaded, by the widget and by the scripts of others. */
export class AfterLoad implements ReactiveController {
  readonly #host: LitElement;
  readonly #loaded: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The window of a page that has not loaded yet. */
  #awaited: Window | null = null;

  constructor(host: LitElement, loaded: () => void) {
    this.#host = host;
    this.#loaded = loaded;
    host.addController(this);
  }

  hostConnected(): void {
    const { ownerDocument } = this.#host;
    if (ownerDocument.readyState === 'complete') {
      this.#onLoad();
      return;
    }
    this.#awaited = ownerDocument.defaultView;
    this.#awaited?.addEventListener('load', this.#onLoad);
  }

  hostDisconnected(): void {
    this.#awaited?.removeEventListener('load', this.#onLoad);
    this.#awaited = null;
    clearTimeout(this.#timer);
  }

  readonly #onLoad = (): void => {
    // After all that others do when the page has loaded.
    this.#timer = setTimeout(() => {
      betweenDrawings(() => {
        tellOfTwo(this.#host);
        this.#loaded();
      });
    });
  };
}
