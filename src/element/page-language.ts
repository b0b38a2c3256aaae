/** The `lang` of the nearest ancestor, through shadow roots; `null` where the page names none. */
export function pageLanguage(from: Element): string | null {
  let node: Element | null = from.parentElement ?? hostOf(from);
  while (node) {
    const named = node.closest('[lang]');
    if (named) return named.getAttribute('lang');
    node = hostOf(node);
  }
  return null;
}

const hostOf = (node: Element): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
