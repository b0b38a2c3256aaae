/**
 * Moves focus without moving the page, then brings the target into view only if it is not: it is somebody
 * else's page, and it must not jump.
 */
export function focusOn(target: HTMLElement | null | undefined): void {
  if (!target) return;
  const view = target.ownerDocument.defaultView;
  target.focus({ preventScroll: true });
  // A page that scrolls smoothly may be on its way from the last key, and would carry the target off again.
  view?.scrollBy({ top: 0, behavior: 'instant' });
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > (view?.innerHeight ?? 0)) {
    // Instant: a smooth scroll would still be on its way when the next key comes.
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
