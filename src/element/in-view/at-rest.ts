import { betweenDrawings } from '../between-drawings.ts';

/** Milliseconds without scrolling after which the page is at rest. */
const rest = 120;

/** Calls back when anything on the page has been scrolled and is at rest again, until `signal` says stop. */
export function whenAtRest(view: Window, act: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => betweenDrawings(act), rest);
  };
  view.addEventListener('scroll', wait, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
