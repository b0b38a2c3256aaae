import { placeBeside } from './place-beside.ts';

/** A widget narrower than this many em has no room beside a term: phones, and pages zoomed far in. */
const leastWidth = 30;

/**
 * Lifts `layer` into the top layer and keeps the box in it beside `term` until `signal` says stop. False, with all as
 * it was, where the browser has no `popover` or there is no room.
 *
 * In the top layer nothing clips or moves the box but the window. The layer spans that, so term, box and window are
 * measured alike, also on pages with `zoom`. Looks once a frame, while open: a scroller in another shadow root, a
 * transform or a zoom tells nobody. `lost` is called when the term is out of sight.
 */
export function floatBeside(
  term: HTMLElement,
  layer: HTMLElement,
  signal: AbortSignal,
  lost: () => void,
): boolean {
  const view = term.ownerDocument.defaultView;
  const frame = term.closest<HTMLElement>('.root');
  const box = layer.firstElementChild as HTMLElement;
  if (!view || !frame || !layer.showPopover) return false;
  const { direction, fontSize } = view.getComputedStyle(frame);
  if (frame.offsetWidth < leastWidth * Number.parseFloat(fontSize)) return false;

  const place = (): boolean => {
    const window = layer.getBoundingClientRect();
    const at = placeBeside(
      term.getBoundingClientRect(),
      box.getBoundingClientRect(),
      window,
      direction === 'rtl',
    );
    const zoom = window.width / layer.offsetWidth;
    if (at) {
      box.style.left = `${(at.left - window.left) / zoom}px`;
      box.style.top = `${(at.top - window.top) / zoom}px`;
    }
    return at !== null;
  };

  term.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  layer.popover = 'manual';
  layer.showPopover();
  if (!place()) {
    layer.popover = null;
    return false;
  }
  const follow = (): void => {
    if (signal.aborted) return;
    if (place()) view.requestAnimationFrame(follow);
    else lost();
  };
  follow();
  // In the window and yet unseen: scrolled away inside something smaller.
  const sight = new IntersectionObserver(([seen]) => seen?.isIntersecting || lost());
  sight.observe(term);
  signal.addEventListener('abort', () => sight.disconnect());
  return true;
}
