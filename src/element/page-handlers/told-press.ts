import { lazy } from '../../messages/lazy.ts';
import { ancestorsOf } from '../composed-tree.ts';

const told = new WeakSet<Event>();

/** That event is no press: it tells the page of one, which our own handlers have heard already. */
export const isTold = (event: Event): boolean => told.has(event);

/**
 * Where such an event says that it happened: in the middle of the tag. Measured when a handler asks, which most do not:
 * after a tick it makes the browser lay out the page once more.
 */
function middleOf(host: HTMLElement, view: Window): PropertyDescriptorMap {
  const box = lazy(() => host.getBoundingClientRect());
  const x = () => box().left + box().width / 2;
  const y = () => box().top + box().height / 2;
  const places = {
    x,
    y,
    clientX: x,
    clientY: y,
    pageX: () => x() + view.scrollX,
    pageY: () => y() + view.scrollY,
  };
  return Object.fromEntries(Object.entries(places).map(([name, get]) => [name, { get, configurable: true }]));
}

/**
 * Tells the page that somebody pressed inside the tag, in place of the press itself: what closes menus on a press outside
 * of them listens on the body, the document or the window, and hears of it there. Parts of the page in between (a card
 * that is a link, a carousel) do not; nothing can be prevented; where it was pressed is not said.
 */
export function tellPress(host: HTMLElement, { type }: Event): void {
  const { ownerDocument } = host;
  const view = ownerDocument.defaultView;
  if (!view) return;
  const init: PointerEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    detail: type.startsWith('pointer') ? 0 : 1,
    isPrimary: true,
  };
  const event = type.startsWith('mouse')
    ? new view.MouseEvent(type, init)
    : new view.PointerEvent(type, init);
  const path: readonly EventTarget[] = [host, ...ancestorsOf(host), ownerDocument, view];
  // Solid puts a target of its own in its place.
  Object.defineProperty(event, 'target', { value: host, configurable: true });
  Object.defineProperty(event, 'composedPath', { value: () => [...path], configurable: true });
  Object.defineProperties(event, middleOf(host, view));
  told.add(event);
  (ownerDocument.body ?? ownerDocument).dispatchEvent(event);
}
