import type { LitElement } from 'lit';
import { frameIn } from '../../views/frame.ts';

/** Keeps the height of one page until the next is whole: what stands below it on the clinic's page does not jump. */
export class SteadyHeight {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hold(): void {
    const frame = frameIn(this.#host.renderRoot);
    if (frame) frame.style.minBlockSize = `${frame.offsetHeight}px`;
  }

  release(): void {
    const frame = frameIn(this.#host.renderRoot);
    if (frame?.style.minBlockSize) frame.style.minBlockSize = '';
  }
}
