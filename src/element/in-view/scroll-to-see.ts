import { ancestorsOf } from '../composed-tree.ts';
import { beginningOf, freeSpace, windowThrough } from './free-space.ts';

/** Room (px) left above and below, where there is enough: a header of the page may come down when it is scrolled up. */
const room = 96;
/** Between what covers the window's top and a page of the widget that is new. */
const landing = 8;
/** Less than this (px) is no place to read in: something lies over the whole page, and that is its affair. */
const leastSpace = 40;
/** A header may come up with the first scrolling, and shrink with the second. */
const mostTimes = 3;

/** Moves what is around it by so much, the innermost first; without gliding, which would still be on its way later. */
export function scrollBy(target: Element, delta: number): void {
  const goal = target.getBoundingClientRect().top - delta;
  const left = (): number => target.getBoundingClientRect().top - goal;
  for (const each of ancestorsOf(target)) {
    if (Math.abs(left()) < 1) return;
    if (each === target.ownerDocument.documentElement) break;
    if (each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY))
      each.scrollBy({ top: left(), behavior: 'instant' });
  }
  if (Math.abs(left()) >= 1) target.ownerDocument.defaultView?.scrollBy({ top: left(), behavior: 'instant' });
}

/** How far it is from where it can be seen, in the direction of scrolling; 0: it is seen. */
function distance(target: Element): number {
  const { top, bottom } = freeSpace(target);
  const box = beginningOf(target);
  const height = bottom - top;
  if (height < leastSpace) return 0;
  const gap = Math.max(0, Math.min(room, (height - box.height) / 3));
  if (box.top < top - 1) return box.top - top - gap;
  if (box.bottom > bottom + 1) return Math.max(0, Math.min(box.bottom - bottom + gap, box.top - top));
  return 0;
}

/** Scrolls what is around the target until nothing is left of that distance. */
function scrollWhile(target: Element, left: (target: Element) => number): void {
  for (let times = 0; ; times++) {
    const delta = left(target);
    if (Math.abs(delta) < 1 || times === mostTimes) return;
    const before = target.getBoundingClientRect().top;
    scrollBy(target, delta);
    // It can go no further, or the page glides there by itself: more of it would carry the target past.
    if (Math.abs(target.getBoundingClientRect().top - before) < 1) return;
  }
}

/** Scrolls what is around it until its beginning can be seen; not at all where it is. */
export const scrollToSee = (target: Element): void => scrollWhile(target, distance);

/** Where a frame is, as seen from where a new page of the widget begins: a little below the top of what can be seen. */
interface Landing {
  /** Pixels still to scroll; and as many by what lies over it now alone. */
  readonly distance: number;
  readonly left: number;
  /** Pixels at the top of where it could be seen that something lies over. */
  readonly covered: number;
}

/** @param known pixels that were covered a moment ago: what lies over nothing now may do so again */
function landingOf(frame: Element, known: number): Landing {
  const through = windowThrough(frame);
  const { top, bottom } = freeSpace(frame, through);
  const now = top - through.top;
  const covered = Math.max(known, now);
  const whole = frame.getBoundingClientRect().top - through.top - landing;
  const hasRoom = bottom - top >= leastSpace;
  return { distance: hasRoom ? whole - covered : 0, left: hasRoom ? whole - now : 0, covered };
}

/** How far it is from there, by what lies over it now. */
export const distanceFromLanding = (frame: Element): number => landingOf(frame, 0).left;

/** Scrolls what is around the widget until its new page begins there. Says how far it is still, where it can go no further. */
export function scrollToLand(frame: Element): number {
  let found: Landing = { distance: 0, left: 0, covered: 0 };
  scrollWhile(frame, () => {
    found = landingOf(frame, found.covered);
    return found.distance;
  });
  return found.left;
}
