import { ancestorsOf } from '../composed-tree.ts';

const told = new WeakSet<Event>();

/** That event is no press: it tells the page of one, which our own handlers have heard already. */
export const isTold = (event: Event): boolean => told.has(event);

/**
 * Tells the page that somebody pressed inside the tag, in place of the press itself: what closes menus on a press outside
 * of them listens on the body, the document or the window, and hears of it there. Parts of the page in between (a card
 * that is a link, a carousel) do not; nothing can be prevented; where it was pressed is not said.
 */
export function tellPress(host: HTMLElement, { type }: Event): void {
  const { ownerDocument } = host;
  const view = ownerDocument.defaultView;
  if (!view) return;
  const { left, top, width, height } = host.getBoundingClientRect();
  const init: PointerEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view,
    detail: type.startsWith('pointer') ? 0 : 1,
    clientX: left + width / 2,
    clientY: top + height / 2,
    isPrimary: true,
  };
  const event = type.startsWith('mouse')
    ? new view.MouseEvent(type, init)
    : new view.PointerEvent(type, init);
  const path: readonly EventTarget[] = [host, ...ancestorsOf(host), ownerDocument, view];
  // Solid puts a target of its own in its place.
  Object.defineProperty(event, 'target', { value: host, configurable: true });
  Object.defineProperty(event, 'composedPath', { value: () => [...path], configurable: true });
  told.add(event);
  (ownerDocument.body ?? ownerDocument).dispatchEvent(event);
}
