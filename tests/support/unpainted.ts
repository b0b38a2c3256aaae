/**
 * A walk that nobody watches: no piece of a page waits for the painting of the one before it, which is most of the time
 * a walk takes. What is drawn, and in what order, stays the same.
 */
export const unpainted = async <Result>(element: Element, walk: () => Promise<Result>): Promise<Result> => {
  const page = element.ownerDocument.defaultView;
  if (!page) return walk();
  const paint = page.requestAnimationFrame;
  page.requestAnimationFrame = callback => {
    page.queueMicrotask(() => callback(page.performance.now()));
    return 0;
  };
  try {
    return await walk();
  } finally {
    page.requestAnimationFrame = paint;
  }
};
