/**
 * A link that is to open in the whole window, on a page in a frame that may not do that (a sandbox without leave): the
 * press would be dead. It goes to a new tab in its place, or, where there is none to be had, to the frame itself.
 */
export function leaveFrame(link: HTMLAnchorElement, event: Event): void {
  const view = link.ownerDocument.defaultView;
  if (!view || view.top === view || link.target !== '_top' || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  try {
    if (!view.top) throw new Error('No window.');
    view.top.location.href = link.href;
    return;
  } catch {}
  // With `noopener` nothing comes back that tells whether there is a tab.
  const tab = view.open(link.href, '_blank');
  if (tab) tab.opener = null;
  else view.location.href = link.href;
}
