import type { LitElement } from 'lit';
import { waysIn } from '../../views/ways.ts';
import { betweenDrawings } from '../between-drawings.ts';
import { painted } from '../drawing/after-paint.ts';
import { whileConnected } from '../while-connected.ts';
import { windowThrough } from './free-space.ts';
import { scrollBy } from './scroll-to-see.ts';
import { onVisitorActs } from './visitor-acts.ts';

/** Between the bar and what a key came to (px): the ring of focus. */
const gap = 8;
/** A page may scroll against it: that is its affair then. */
const mostTimes = 3;

/**
 * Keeps what a key came to out from under the bar with the ways on, until the visitor does something else. Firefox leaves
 * what is seen in part where it is, and scrolls by itself with a painting, on a busy machine a late one.
 */
export class ReachedByKey {
  readonly #host: LitElement;
  #reached: HTMLElement | null = null;
  #times = 0;

  constructor(host: LitElement) {
    this.#host = host;
    whileConnected(host, (view, signal) => this.#hear(view, signal));
  }

  #hear(view: Window, signal: AbortSignal): void {
    const leave = (): void => {
      this.#reached = null;
    };
    onVisitorActs(view, leave, signal);
    const reach = async ({ target }: Event): Promise<void> => {
      const reached = target as HTMLElement;
      // What no key comes to was focused by `InView`, which keeps it seen by itself and takes our scrolling for somebody's.
      this.#reached = reached.tabIndex < 0 ? null : reached;
      this.#times = 0;
      await painted();
      betweenDrawings(() => this.uncover());
    };
    this.#host.shadowRoot?.addEventListener('focusin', reach, { signal });
  }

  /** Brings it above the bar, where part of it is under the bar or below all that can be seen. */
  uncover(): void {
    const target = this.#reached;
    const bar = waysIn(this.#host.renderRoot);
    if (!bar || !target?.matches(':focus-visible')) return;
    const { top, bottom } = windowThrough(this.#host);
    const isUnderIt = !bar.contains(target) && getComputedStyle(bar).position === 'sticky';
    const end = isUnderIt ? Math.min(bottom, bar.getBoundingClientRect().top) : bottom;
    const seen = (target.closest('label') ?? target).getBoundingClientRect();
    if (seen.bottom <= end || seen.top >= bottom || this.#times === mostTimes) return;
    this.#times += 1;
    scrollBy(target, Math.min(seen.bottom - end + gap, Math.max(0, seen.top - top - gap)));
  }
}
