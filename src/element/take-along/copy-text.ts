/** Without the clipboard's own interface (http pages, frames without leave): select, and copy what is selected. */
function copySelected(root: ShadowRoot, text: string): boolean {
  const hostDocument = root.ownerDocument;
  const focused = root.activeElement as HTMLElement | null;
  const area = hostDocument.createElement('textarea');
  area.className = 'sr';
  // In view, or the page would jump to it.
  area.style.setProperty('position', 'fixed');
  area.readOnly = true;
  area.value = text;
  root.append(area);
  try {
    area.focus({ preventScroll: true });
    area.select();
    return hostDocument.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    focused?.focus({ preventScroll: true });
  }
}

/** Puts text on the clipboard and says whether it is there. Leaves nothing behind. */
export async function copyText(root: ShadowRoot, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(root, text);
  }
}
