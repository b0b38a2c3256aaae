/**
 * For what must not happen: settles when the page has been painted once more and has done all that was due before. A
 * browser keeps this order however busy the machine is: a drawing that was asked for earlier has come by then.
 */
export const afterPainting = (view: Window = window): Promise<void> =>
  new Promise(resolve => {
    view.requestAnimationFrame(() => view.setTimeout(resolve));
  });
