import type { LitElement, ReactiveController } from 'lit';
import { frameIn } from '../../views/frame.ts';
import { waysIn } from '../../views/ways.ts';
import { ancestorsOf, elementAt } from '../composed-tree.ts';
import { lookAfterPaint } from '../drawing/look-after-paint.ts';
import { whileConnected } from '../while-connected.ts';
import { whenAtRest } from './at-rest.ts';
import { type Space, windowThrough } from './free-space.ts';
import { isNear } from './is-near.ts';
import { ReachedByKey } from './reached-by-key.ts';

/** What is seen must be so many times as high as the bar, or the bar would take too much of it. */
const leastTimes = 5;
/** What covers more of it than this is no bar of the page: it lies over all, and that is its affair. */
const mostShare = 1 / 3;
/** Two fingers have made it larger by more than they tremble. */
const zoomed = 1.1;
/** The page may have a bar upon a bar. */
const mostBars = 3;
/** Steps (px) in which a bar of the page is felt for. */
const step = 12;

/** The box that stays in the window and holds this element, where it is not around the widget. */
function barAround(hit: Element | null, host: Element): Element | null {
  if (!hit || hit === host || hit.getRootNode() === host.shadowRoot) return null;
  if ([...ancestorsOf(host)].includes(hit)) return null;
  const stays = (each: Element): boolean => /fixed|sticky/.test(getComputedStyle(each).position);
  return [hit, ...ancestorsOf(hit)].find(stays) ?? null;
}

/** The page's bar at the lowest of so many pixels above that line: some float a little above the edge. */
function barAbove(host: Element, x: number, line: number, height: number): Element | null {
  for (let up = 1; up < height; up += step) {
    const bar = barAround(elementAt(host, x, line - up), host);
    if (bar) return bar;
  }
  return null;
}

/** How much (px) of the lower end of what is seen the page's own bars cover of ours, at these places across. */
function coveredBelow(
  host: Element,
  places: readonly number[],
  { top, bottom }: Space,
  height: number,
): number {
  let free = bottom;
  for (const x of places) {
    for (let bars = 0; bars < mostBars; bars++) {
      const bar = barAbove(host, x, free, height);
      if (!bar) break;
      free = Math.min(free, bar.getBoundingClientRect().top);
    }
  }
  const covered = bottom - free;
  return covered > (bottom - top) * mostShare ? 0 : Math.ceil(covered);
}

/**
 * Lets the bar with the ways on stick above the page's own bars, and not at all where it would be in the way: in what is
 * low, zoomed with two fingers, or on a surface that shows the page through.
 */
export class WaysInReach implements ReactiveController {
  readonly #host: LitElement;
  readonly #ask: () => void;
  readonly #reached: ReachedByKey;

  constructor(host: LitElement) {
    this.#host = host;
    this.#reached = new ReachedByKey(host);
    this.#ask = lookAfterPaint(host, () => this.#look());
    host.addController(this);
    whileConnected(host, (view, signal) => this.#hear(view, signal));
  }

  #hear(view: Window, signal: AbortSignal): void {
    whenAtRest(view, this.#ask, signal);
    // A press may close a bar of the page.
    for (const type of ['resize', 'click']) view.addEventListener(type, this.#ask, { signal });
    view.visualViewport?.addEventListener('resize', this.#ask, { signal });
  }

  hostUpdated(): void {
    this.#ask();
  }

  #look(): void {
    const host = this.#host;
    const frame = frameIn(host.renderRoot);
    const bar = frame && waysIn(frame);
    if (!frame || !bar) return;
    const through = windowThrough(host);
    if (!isNear(host, through)) return;
    const { top, bottom } = through;
    const { left, width, height } = bar.getBoundingClientRect();
    const places = [left + Math.min(32, width / 4), left + width / 2];
    const below = coveredBelow(host, places, through, height);
    const scale = host.ownerDocument.defaultView?.visualViewport?.scale ?? 1;
    const showsThrough = /rgba|\//.test(getComputedStyle(frame).backgroundColor);
    // A page that shows it smaller or larger moves where a window ends inside.
    const isScaled = Math.abs(width - bar.offsetWidth) > 1;
    const isInTheWay =
      bottom - top - below < height * leastTimes || scale > zoomed || showsThrough || isScaled;
    frame.style.setProperty('--below', `${below}px`);
    frame.style.setProperty('--reach', isInTheWay ? 'relative' : '');
    this.#reached.uncover();
  }
}
