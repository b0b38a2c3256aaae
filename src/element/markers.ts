const tag = 'massage-fit-check';
const marked = `data-${tag}`;

/** The marked `<div>` around a widget that was made for it. */
export const markerOf = (host: Element): Element | null => {
  const parent = host.parentElement;
  return parent?.hasAttribute(marked) ? parent : null;
};

/**
 * `<div data-massage-fit-check data-booking-url="…">` for page builders that strip unknown tags: the widget
 * goes inside the div, which keeps its place, its classes and its attributes, and its content becomes the widget's
 * fallback. Doing it twice changes nothing.
 */
function upgrade(marker: Element): void {
  if (!marker.hasAttribute(marked) || marker.localName === tag || marker.querySelector(tag)) return;
  const element = document.createElement(tag);
  // Old libraries replace append().
  element.replaceChildren(...marker.childNodes);
  marker.appendChild(element);
}

/**
 * Upgrades the divs that are there, and those that the page puts in later. Looks at nothing but what is added: the
 * cost follows what the page itself does, not its size. A div in another shadow root is not seen; the tag works there.
 */
export function upgradeMarkers(): void {
  const search = (node: Node) => {
    if (node instanceof Element) [node, ...node.querySelectorAll(`[${marked}]`)].forEach(upgrade);
  };
  search(document.documentElement);
  new MutationObserver(records => {
    for (const { addedNodes } of records) addedNodes.forEach(search);
  }).observe(document, { childList: true, subtree: true });
}
