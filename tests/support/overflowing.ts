// What does not fit where it is.
import type { MassageFitCheck } from '../../src/index.ts';
import { root } from './screen-kinds.ts';

/** What sticks out of the widget sideways, or makes the page scroll. */
export const overflowing = (element: MassageFitCheck): readonly string[] => {
  const page = element.ownerDocument.documentElement;
  const frame = root(element).querySelector('[part="frame"]') ?? element;
  const around = frame.getBoundingClientRect();
  const scrolling = [page, frame].filter(each => each.scrollWidth > each.clientWidth);
  const isClipped = (each: Element): boolean => {
    const picture = (each as Partial<SVGElement>).ownerSVGElement;
    return picture !== null && picture !== undefined && getComputedStyle(picture).overflowX === 'hidden';
  };
  const outside = [...root(element).querySelectorAll('*')].filter(each => {
    if (isClipped(each)) return false;
    const { left, right } = each.getBoundingClientRect();
    return !each.classList.contains('sr') && (left < around.left - 0.5 || right > around.right + 0.5);
  });
  return [...scrolling, ...outside].map(each => `${each.localName}.${each.getAttribute('class') ?? ''}`);
};

/** What hides a part of its own content below its edge. */
export const cutOff = (element: MassageFitCheck): readonly string[] =>
  [...root(element).querySelectorAll<HTMLElement>('*')]
    .filter(
      each =>
        getComputedStyle(each).overflowY === 'hidden' &&
        !each.classList.contains('sr') &&
        each.scrollHeight > each.clientHeight + 1,
    )
    .map(each => each.className);
