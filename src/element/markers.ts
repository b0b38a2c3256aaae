import { attributeNames } from '../config/attributes.ts';

const tag = 'massage-fit-check';

/**
 * `<div data-massage-fit-check data-booking-url="…">` for page builders that strip unknown tags: the widget
 * goes inside the div, which keeps its place and its classes, and its content becomes the widget's fallback.
 * Doing it twice changes nothing.
 */
export function upgradeMarkers(): void {
  for (const marker of document.querySelectorAll<HTMLElement>(`[data-${tag}]`)) {
    if (marker.localName === tag || marker.querySelector(tag)) continue;
    const element = document.createElement(tag);
    for (const name of attributeNames) {
      const value = marker.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.replaceChildren(...marker.childNodes);
    marker.appendChild(element);
  }
}
