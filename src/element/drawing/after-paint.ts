/** Milliseconds to wait where nothing is painted: in a tab that is hidden. */
const patience = 100;

/** Settles when the browser has painted; in a tab that is hidden, once it is seen again. */
export const painted = (): Promise<void> =>
  // A frame's callbacks run before its painting, and the next task after it.
  new Promise(done => requestAnimationFrame(() => setTimeout(done)));

/** Settles when the browser has shown what is drawn by now. */
export const afterPaint = (): Promise<void> =>
  Promise.race([painted(), new Promise<void>(done => setTimeout(done, patience))]);
