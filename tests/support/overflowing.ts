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

/** Words that had to be broken, since they are longer than their line; at a hyphen they may be. */
export const brokenWords = (element: MassageFitCheck): readonly string[] => {
  const { ownerDocument: page } = element;
  const texts = page.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{M}]{2,}/gu)) {
      const range = page.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      // WebKit adds a piece without width at the end of the line before.
      const pieces = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(pieces.map(({ top }) => Math.round(top)));
      if (lines.size > 1 && !node.parentElement?.closest('.sr, style, title')) broken.push(word);
    }
  return broken;
};
