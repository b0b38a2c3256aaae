import type { LitElement } from 'lit';
import { betweenDrawings } from '../between-drawings.ts';
import { whileConnected } from '../while-connected.ts';
import { isSeen } from './free-space.ts';
import { distanceFromLanding, scrollToLand, scrollToSee } from './scroll-to-see.ts';
import { onVisitorActs } from './visitor-acts.ts';

/** Milliseconds between two looks; and how many in a row must find it seen and at rest, and how many there are at most. */
const pause = 120;
const enough = 6;
const most = 40;
/** What glides scrolls in many small steps; a script or a screen reader that goes somewhere, in one. */
const oneStep = 1;

/**
 * Moves the focus without moving the page, then brings what has it into view only if it is not: it is somebody else's
 * page, and it must not jump. A new page of the widget comes to stand at one place, wherever the last one was left.
 * Headers that stay on top, boxes that scroll, gliding and zooming are judged by what the visitor really sees, and looked
 * at again when all that has settled; never against somebody's going elsewhere.
 */
export class InView {
  #timer: ReturnType<typeof setInterval> | undefined;
  #sight: IntersectionObserver | undefined;
  /** Times that anything was scrolled since it was last at rest. */
  #scrolls = 0;

  constructor(host: LitElement) {
    whileConnected(host, (view, signal) => this.#hear(view, signal));
  }

  #hear(view: Window, signal: AbortSignal): void {
    const leave = (): void => {
      this.#stop();
      this.#sight?.disconnect();
    };
    onVisitorActs(view, leave, signal);
    const count = (): void => {
      this.#scrolls += 1;
    };
    view.addEventListener('scroll', count, { capture: true, passive: true, signal });
    signal.addEventListener('abort', leave);
  }

  /** @param page the page that the target begins, where it is a new one: it comes to stand where every page begins */
  focus(target: HTMLElement | null | undefined, page: HTMLElement | null = null): void {
    if (!target) return;
    const view = target.ownerDocument.defaultView;
    target.focus({ preventScroll: true });
    // A page that scrolls smoothly may be on its way from the last key, and would carry the target off again.
    view?.scrollBy({ top: 0, behavior: 'instant' });
    this.#keep(target, page);
    this.#sight?.disconnect();
    this.#sight = view && view.parent !== view ? seeInPageAround(target) : undefined;
  }

  /** Brings it into view, and again when the page has moved, until the visitor moves it. */
  #keep(target: HTMLElement, page: HTMLElement | null): void {
    this.#stop();
    // What the last move could not do: the page around the widget may end too soon.
    let rest = 0;
    const isThere = (): boolean =>
      isSeen(target) && (page === null || Math.abs(distanceFromLanding(page) - rest) < 1);
    let [looks, calm, moves] = [0, 0, 0];
    let { top } = target.getBoundingClientRect();
    let hasMoved = false;
    this.#scrolls = 0;
    const move = (): void => {
      if (page) rest = scrollToLand(page);
      // A page that glides has not come yet: the next look sees where it went.
      const isComing = page !== null && moves === 0 && target.getBoundingClientRect().top === top;
      if (!page || (!isComing && !isSeen(target))) {
        scrollToSee(target);
        // Zoomed with two fingers, or in a part that only scripts can scroll: the browser knows more ways.
        if (moves > 1 && !isSeen(target)) target.scrollIntoView({ block: 'center', behavior: 'instant' });
        if (page) rest = distanceFromLanding(page);
      }
      top = target.getBoundingClientRect().top;
      // The page hears of that before the next frame; from then on it is somebody else who scrolls.
      requestAnimationFrame(() => {
        this.#scrolls = 0;
      });
    };
    move();
    const look = () => {
      looks += 1;
      const now = target.getBoundingClientRect().top;
      const isAtRest = Math.abs(now - top) < 1;
      top = now;
      if (!target.isConnected || looks > most || calm >= enough) return this.#stop();
      if (!isAtRest) {
        hasMoved = true;
        return;
      }
      const isLeft = hasMoved && this.#scrolls === oneStep;
      hasMoved = false;
      this.#scrolls = 0;
      if (isLeft) return this.#stop();
      calm += 1;
      if (isThere()) return;
      calm = 0;
      moves += 1;
      move();
      if (moves > 3) this.#stop();
    };
    this.#timer = setInterval(() => betweenDrawings(look), pause);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/**
 * The page around a frame scrolls in place of it; only the browser knows what is seen there, and says so with a painting,
 * which may be late.
 */
function seeInPageAround(target: HTMLElement): IntersectionObserver {
  const sight = new IntersectionObserver(([seen]) => {
    sight.disconnect();
    if (seen && seen.intersectionRatio < 1) target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  sight.observe(target);
  return sight;
}
