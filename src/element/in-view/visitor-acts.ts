/** What a visitor scrolls with, or goes on with: from then on it is theirs where the page stands. */
const acts = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Calls back at each of them, wherever on the page, before anything there hears of it, until `signal` says stop. */
export function onVisitorActs(view: Window, act: () => void, signal: AbortSignal): void {
  for (const type of acts) view.addEventListener(type, act, { capture: true, passive: true, signal });
}
