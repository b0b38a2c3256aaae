import { type Space, windowThrough } from './free-space.ts';

/** Less than a window away from what can be seen: what is further off is looked at when scrolling has brought it near. */
export function isNear(target: Element, { top, bottom }: Space = windowThrough(target)): boolean {
  const box = target.getBoundingClientRect();
  const height = bottom - top;
  return box.bottom >= top - height && box.top <= bottom + height;
}
