/** What a visitor presses or types in. The places of the body map are no elements that a browser knows as controls. */
const controls = 'input, textarea, button, a, summary, label, .place';

export type Control = HTMLElement | SVGElement;

/**
 * The control in that shadow root that an event is meant for; `null`: none, but it happened in there; `undefined`: it
 * happened elsewhere, or in what the page itself put inside the tag.
 */
export function controlOf(event: Event, root: ShadowRoot): Control | null | undefined {
  const [target] = event.composedPath();
  if (!(target as Node | undefined)?.nodeType || !root.contains(target as Node)) return undefined;
  return (target as Element).closest?.<HTMLElement>(controls) ?? null;
}

/** What is dragged over: the page's swipers would drag along, and a prevented touch would stop it. */
export const isDragged = (control: Control | null): boolean =>
  control?.matches('[type="range"], textarea') ?? false;
