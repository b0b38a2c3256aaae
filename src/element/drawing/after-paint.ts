/** Milliseconds to wait where nothing is painted: in a tab that is hidden. */
const patience = 100;

/** Settles when the browser has shown what is drawn by now. */
export const afterPaint = (): Promise<void> =>
  new Promise(done => {
    // A frame's callbacks run before its painting, and the next task after it.
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, patience);
  });
