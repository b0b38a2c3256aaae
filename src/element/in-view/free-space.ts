import { waysAround } from '../../views/ways.ts';
import { ancestorsOf, elementAt } from '../composed-tree.ts';

/** From the upper to the lower edge of what can be seen, in the window's own pixels. */
export interface Space {
  readonly top: number;
  readonly bottom: number;
}

/** What is measured of something long: its beginning. */
const mostHeight = 160;
/** Steps (px) in which the edge of what lies over it is felt for. */
const step = 4;

/** What the visitor must see of it: its first lines. */
export function beginningOf(target: Element): DOMRect {
  const { x, y, width, height } = target.getBoundingClientRect();
  return new DOMRect(x, y, width, Math.min(height, mostHeight));
}

/** The window, or as much of it as is left when the visitor has zoomed in with two fingers. */
function windowOf(target: Element): Space {
  const view = target.ownerDocument.defaultView;
  const zoomed = view?.visualViewport;
  const height = target.ownerDocument.documentElement.clientHeight || (view?.innerHeight ?? 0);
  if (!zoomed || zoomed.scale <= 1) return { top: 0, bottom: height };
  return { top: zoomed.offsetTop, bottom: zoomed.offsetTop + zoomed.height };
}

/** Clips what is in it, whether or not it can be scrolled. */
const clips = (element: Element): boolean => {
  const { overflowY, contain } = getComputedStyle(element);
  return overflowY !== 'visible' || /paint|strict|content/.test(contain);
};

/** The part of the window in which whatever stands around the target lets it be seen at all. */
export function windowThrough(target: Element, around: Iterable<Element> = ancestorsOf(target)): Space {
  let { top, bottom } = windowOf(target);
  const { documentElement, body } = target.ownerDocument;
  for (const each of around) {
    if (each === documentElement || each === body || !clips(each)) continue;
    const box = each.getBoundingClientRect();
    const scale = box.height / ((each as HTMLElement).offsetHeight || box.height || 1);
    const edge = box.top + each.clientTop * scale;
    top = Math.max(top, edge);
    bottom = Math.min(bottom, edge + (each.clientHeight || box.height) * scale);
  }
  return { top, bottom };
}

/**
 * Whether it lies over the target: it is neither in it nor around it. In the same widget, only the bar with the ways on
 * lies over anything.
 */
const isOver = (hit: Element | null, target: Element): boolean => {
  if (hit === null) return false;
  if (hit.getRootNode() !== target.getRootNode())
    return !hit.contains(target) && ![...ancestorsOf(target)].includes(hit);
  const bar = waysAround(hit);
  return bar !== null && !bar.contains(target) && !target.contains(bar);
};

/**
 * Where the beginning of the target could be seen: between what clips it and what lies over it (headers that stay on
 * top, bars at the bottom), by what really is at its place now.
 */
export function freeSpace(target: Element, through: Space = windowThrough(target)): Space {
  const box = beginningOf(target);
  let { top, bottom } = through;
  // What is not in there lies over nothing: at its place there is something else.
  if (box.bottom <= top || box.top >= bottom) return { top, bottom };
  for (const x of [box.left + Math.min(12, box.width / 2), box.left + box.width / 2]) {
    // From its top down to where it can be seen, and from its bottom up.
    const upper = Math.max(top, box.top) + 1;
    const lower = Math.min(bottom, box.bottom) - 1;
    const isFree = (y: number): boolean => !isOver(elementAt(target, x, y), target);
    let from = upper;
    while (from < bottom && !isFree(from)) from += step;
    while (from > upper && isFree(from - 1)) from -= 1;
    if (from > upper) top = from;
    let to = lower;
    while (to > top && !isFree(to)) to -= step;
    while (to < lower && isFree(to + 1)) to += 1;
    if (to < lower) bottom = to;
  }
  return { top, bottom };
}

/** Whether the visitor sees the beginning of it. */
export function isSeen(target: Element): boolean {
  const box = beginningOf(target);
  const { top, bottom } = freeSpace(target);
  return box.top >= top - 1 && box.bottom <= bottom + 1;
}
