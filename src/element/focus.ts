/**
 * Moves focus without moving the page, then brings the target into view only if it is not: it is somebody
 * else's page, and it must not jump.
 */
export function focusOn(target: HTMLElement | null | undefined): void {
  if (!target) return;
  target.focus({ preventScroll: true });
  const { top, bottom } = target.getBoundingClientRect();
  const height = target.ownerDocument.defaultView?.innerHeight ?? 0;
  if (top < 0 || bottom > height) {
    // A page that scrolls smoothly would still be on its way when the next key comes.
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
