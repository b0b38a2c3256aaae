// Runs in the page, before anything of it. Watches without a library, and tells the bench by a binding.

/**
 * "Interactive", the same for all: in some animation frame the first tick or radio of the page is there, has a size, and a
 * press in the middle of it or of its words would reach it; it is pressed; and when the next frame begins, so that the
 * first was painted, it is still there and ticked. The time is the beginning of that next frame, from navigation start.
 */
export const probe = host => {
  const bench = { longTasks: [], events: [], interactive: null };
  globalThis.bench = bench;
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(list => {
    for (const { startTime, duration, interactionId } of list.getEntries()) {
      if (interactionId) bench.events.push({ startTime, duration });
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 });

  const selector = 'input[type=checkbox],input[type=radio]';
  const find = () =>
    (host && document.querySelector(host)?.shadowRoot?.querySelector(selector)) ||
    document.querySelector(selector);
  /** The first tick or radio of the page. */
  bench.find = find;
  const canBePressed = input => {
    const target = input.closest('label') ?? input.labels?.[0] ?? input;
    const { left, top, width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    if (top > innerHeight || top + height < 0) return true; // further down the page: nothing can lie over it yet
    const hit = input.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (target.contains(hit) || input.parentNode.contains(hit));
  };

  let pressed = null;
  const look = () => {
    if (pressed?.isConnected && pressed.checked) {
      bench.interactive = performance.now();
      // Put back as it was, and leave the page to settle before it is weighed.
      if (pressed.type === 'checkbox') pressed.click();
      setTimeout(() => globalThis.benchReady?.('interactive'), 0);
      return;
    }
    const input = find();
    if (input && canBePressed(input)) {
      pressed = input;
      if (!input.checked) input.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
