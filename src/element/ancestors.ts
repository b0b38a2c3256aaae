/** The elements around it, from the inside out, through shadow roots. */
export function* ancestorsOf(element: Element): Generator<Element> {
  let node: Node | null = element.parentNode;
  while (node) {
    if (node instanceof Element) yield node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}
