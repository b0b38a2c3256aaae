/**
 * WebKitGTK's window is wider than those of the other engines, and a result has two columns there. Resized, it no longer
 * tells a focus by keys from one by the mouse; so the page is made narrower in it.
 */
export const asWideAsElsewhere = (): void => {
  document.body.style.maxInlineSize = '784px';
};
