import {
  autoUpdate,
  computePosition,
  detectOverflow,
  flip,
  hide,
  type Middleware,
  offset,
  shift,
} from '@floating-ui/dom';
import type { Term } from '../../views/prose.ts';

/** A widget narrower than this many em has no room beside a term: phones, and pages zoomed far in. */
const leastWidth = 30;
/** Pixels between a term and its meaning, and between that and the edge of the window. */
const gap = 6;
const margin = 8;

/** Whether there is room for the meaning above or below its term. */
const hasRoom = ({ button, layer }: Term, frame: HTMLElement): boolean => {
  const view = button.ownerDocument.defaultView;
  const fontSize = view ? Number.parseFloat(view.getComputedStyle(frame).fontSize) : Infinity;
  return 'showPopover' in layer && frame.offsetWidth >= leastWidth * fontSize;
};

/** Says in its data whether the box is cut off at the top or at the bottom, wherever it has been put. */
const cut = (options: Parameters<typeof detectOverflow>[1]): Middleware => ({
  name: 'cut',
  fn: async state => {
    const { top, bottom } = await detectOverflow(state, options);
    return { data: { isCut: top > 0 || bottom > 0 } };
  },
});

/**
 * Puts the box below its term, above it where only there is room, and back into the window. Says whether both can be
 * seen. The layer spans the window, the box is placed in it, and all is measured against it and never against the
 * window itself: so on a page with `zoom`, which engines count in and out of lengths each in its own way, term, box and
 * layer are still measured alike.
 */
const place = async ({ button, layer, box }: Term): Promise<boolean> => {
  const window = { boundary: layer, rootBoundary: layer.getBoundingClientRect() };
  const within = { ...window, padding: margin };
  const { x, y, middlewareData } = await computePosition(button, box, {
    placement: 'bottom-start',
    middleware: [
      offset(gap),
      flip({ ...within, crossAxis: false }),
      shift(within),
      cut(within),
      hide(window),
    ],
  });
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
  return !middlewareData['cut']?.['isCut'] && !middlewareData.hide?.referenceHidden;
};

/** A popup of the page that is closed makes its content see-through; what is in the top layer would stay. */
const isShown = (button: Element): boolean =>
  button.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) ?? true;

/**
 * Lifts the meaning into the top layer, where nothing clips or moves it but the window, and keeps it beside its term
 * until `signal` says stop. Without `popover` or room, the meaning stays in the text. `lost` is called when the term or
 * the meaning can no longer be seen.
 */
export async function floatBeside(
  term: Term,
  frame: HTMLElement,
  signal: AbortSignal,
  lost: () => void,
): Promise<void> {
  const { button, layer, box } = term;
  if (!hasRoom(term, frame)) return;
  button.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  layer.popover = 'manual';
  layer.showPopover();
  const isPlaced = await place(term);
  if (signal.aborted) return;
  if (!isPlaced) {
    layer.popover = null;
    return;
  }
  const follow = async (): Promise<void> => {
    if (!(isShown(button) && (await place(term))) && !signal.aborted) lost();
  };
  // Once a frame: a scroller in another shadow root, a transform or a zoom tells nobody.
  const stop = autoUpdate(button, box, follow, {
    animationFrame: true,
    elementResize: false,
    layoutShift: false,
  });
  // In the window and yet unseen: scrolled away inside something smaller.
  const sight = new IntersectionObserver(looks => looks.at(-1)?.isIntersecting || lost());
  sight.observe(button);
  signal.addEventListener('abort', () => {
    stop();
    sight.disconnect();
  });
}
