import type { LitElement } from 'lit';
import { whileConnected } from './while-connected.ts';

/** Width of the handle in CSS pixels: range.css. */
const handle = 30;

/** The value of a range at that place, across the window. */
export function valueAt(input: HTMLInputElement, clientX: number): number {
  const { left, width } = input.getBoundingClientRect();
  // The page may have zoomed or scaled what it stands in.
  const half = (handle / 2) * (width / (input.offsetWidth || width));
  const across = Math.min(1, Math.max(0, (clientX - left - half) / (width - 2 * half)));
  const part = getComputedStyle(input).direction === 'rtl' ? 1 - across : across;
  const [min, max, step] = [Number(input.min), Number(input.max), Number(input.step) || 1];
  return min + Math.round((part * (max - min)) / step) * step;
}

/**
 * A press on a range means the value at that place. Mostly the browser sees to it. It does not where the handle stands
 * there already (which is an answer as well), on some phones, which only let it be dragged, and on pages that prevent
 * presses: then the value is worked out from where the press ended, and shown, before it is heard of.
 */
export class RangePress {
  /** The browser has set a value since the press began. */
  #isSet = false;

  constructor(host: LitElement) {
    whileConnected(host, (view, signal) => {
      const first = { capture: true, signal };
      view.addEventListener('pointerdown', this.#onBegin, first);
      host.shadowRoot?.addEventListener('input', this.#onInput, first);
      host.shadowRoot?.addEventListener('click', this.#onClick, first);
    });
  }

  readonly #onBegin = (): void => {
    this.#isSet = false;
  };

  readonly #onInput = (): void => {
    this.#isSet = true;
  };

  readonly #onClick = (event: Event): void => {
    const { detail, clientX } = event as MouseEvent;
    const target = event.target as HTMLInputElement;
    const isSet = this.#isSet;
    this.#isSet = false;
    // By script or by a key: that is no place.
    if (target.type !== 'range' || isSet || detail === 0) return;
    target.valueAsNumber = valueAt(target, clientX);
    target.dispatchEvent(new Event('input', { bubbles: true }));
    this.#isSet = false;
  };
}
