/** By its kind of node: those of a frame are no instances of this window's classes. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The elements around it, from the inside out, through slots and shadow roots. */
export function* ancestorsOf(element: Element): Generator<Element> {
  let node: Node | null = element.assignedSlot ?? element.parentNode;
  while (node) {
    if (isElement(node)) yield node;
    node = (isElement(node) ? node.assignedSlot : (node as Partial<ShadowRoot>).host) ?? node.parentNode;
  }
}

/** What really is at that point of the window, down to the shadow root that holds `inside`. */
export function elementAt(inside: Element, x: number, y: number): Element | null {
  const around = new Set(ancestorsOf(inside));
  let hit = inside.ownerDocument.elementFromPoint(x, y);
  while (hit?.shadowRoot && around.has(hit)) {
    const deeper = hit.shadowRoot.elementFromPoint(x, y);
    if (!deeper || deeper === hit || deeper.getRootNode() !== hit.shadowRoot) break;
    hit = deeper;
  }
  return hit;
}
