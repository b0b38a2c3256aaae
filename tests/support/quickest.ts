/**
 * Milliseconds that the quickest of several runs took: a busy machine makes some of them slower, and none quicker. What is
 * slow by itself is slow in each.
 */
export const quickest = (act: () => void, runs = 20): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const before = performance.now();
      act();
      return performance.now() - before;
    }),
  );
