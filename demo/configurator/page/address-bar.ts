/** Safari refuses more than a hundred writings in thirty seconds, and others more than two hundred in ten. */
const span = 30_000;
/** So many are written at once; those after them, so many milliseconds apart. */
const atOnce = 50;
const apart = 700;

/** Keeps the set-up behind the `#` of the page's address: at once, and while somebody types on and on, as often as browsers allow. */
export class AddressBar {
  #wanted: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written: readonly number[] = [];

  write(fragment: string): void {
    this.#wanted = fragment;
    if (this.#timer !== undefined) return;
    const now = performance.now();
    this.#written = this.#written.filter(at => now - at < span);
    if (this.#written.length < atOnce) this.flush();
    else this.#timer = setTimeout(() => this.flush(), apart);
  }

  /** Writes what is still to be written. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#wanted === undefined) return;
    this.#written = [...this.#written, performance.now()];
    try {
      history.replaceState(null, '', `#${this.#wanted}`);
      this.#wanted = undefined;
    } catch {
      // Refused after all: the form goes on, and the next change tries again.
    }
  }
}
