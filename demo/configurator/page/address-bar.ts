/** Milliseconds between two writings. Safari refuses more than a hundred in thirty seconds. */
const rest = 350;

/** Keeps the set-up behind the `#` of the page's address: at once, and while somebody types, as often as browsers allow. */
export class AddressBar {
  #wanted: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  write(fragment: string): void {
    this.#wanted = fragment;
    if (this.#timer === undefined) this.#writeNow();
  }

  /** Writes what is still to be written. */
  flush(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#wanted !== undefined) this.#writeNow();
  }

  #writeNow(): void {
    if (this.#wanted === undefined) return;
    try {
      history.replaceState(null, '', `#${this.#wanted}`);
    } catch {
      // Refused after all: the form goes on, and the next change tries again.
    }
    this.#wanted = undefined;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#writeNow();
    }, rest);
  }
}
