/** `null` on a tag with an `is` of the page's making, to which browsers deny them. */
function internalsOf(host: HTMLElement): ElementInternals | null {
  try {
    return host.attachInternals();
  } catch {
    return null;
  }
}

/**
 * The widget as a part of a form of the page. With a `name` it sends `completed` once a result is there or, where the
 * visitor ticked that, their summary; without one, or before that, nothing. The browser keeps nothing of it.
 */
export class FormValue {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals | null;
  /** The visitor wants the summary to go along. */
  includes = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#internals = internalsOf(host);
  }

  /** Whether there is anything to send it with. */
  get isWanted(): boolean {
    return this.#host.hasAttribute('name') && (this.#internals?.form ?? null) !== null;
  }

  /** @param summary asked for only if it is to be sent; `null`: there is no result yet */
  submit(summary: (() => string) | null): void {
    if (!this.isWanted) return;
    const value = summary && (this.includes ? summary() : 'completed');
    // A state of its own, and empty: browsers write down what they might restore.
    this.#internals?.setFormValue(value, '');
  }
}
