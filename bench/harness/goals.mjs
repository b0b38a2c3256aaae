/** What the widget is held to, and where a result says it. Times in ms, weights in bytes. */
export const GOALS = [
  {
    says: 'interactive, throttled, × vanilla',
    most: 1.5,
    of: ({ widget }) => widget.ratios.interactiveThrottled,
  },
  { says: 'total blocking time, throttled, ms', most: 60, of: ({ widget }) => widget.throttled?.blocking },
  { says: 'the same from processor time × 4, ms', most: 60, of: ({ widget }) => widget.work?.blocking4 },
  { says: 'worst interaction at 6×, ms', most: 64, of: ({ widget }) => widget.steps6?.worst },
  { says: 'longest task, load to result, × 6, ms', most: 50, of: ({ widget }) => widget.work?.longest6 },
  { says: 'heap on the first question, MB', most: 1.2, scale: 1e-6, of: ({ widget }) => widget.plain?.heap },
  { says: 'each further widget, ms', most: 0.6, of: ({ widget }) => widget.manyFirstPages?.time },
  {
    says: 'each further widget, kB heap',
    most: 6,
    scale: 1e-3,
    of: ({ widget }) => widget.manyFirstPages?.heap,
  },
  { says: 'nodes left after 49 were removed', most: 0, of: ({ widget }) => widget.manyFirstPages?.leftNodes },
  { says: 'assess(), slowest case, µs', most: 50, of: ({ engine }) => engine.assess },
  { says: 'replay(), slowest case, µs', most: 50, of: ({ engine }) => engine.replay },
];

/** The slowest case of each part of the engine stands for it. */
const slowest = (engine, part) =>
  engine.filter(row => row.part === part).sort((a, b) => b.time.median - a.time.median)[0]?.time;

export const judgeGoals = result => {
  const widget = result.contenders.find(({ id }) => id === 'widget');
  const engine = { assess: slowest(result.engine, 'assess'), replay: slowest(result.engine, 'replay') };
  if (!widget) return [];
  return GOALS.flatMap(({ says, most, of, scale = 1 }) => {
    const found = of({ widget, engine });
    if (!found) return [];
    const [median, low, high] = [found.median, found.low, found.high].map(value => value * scale);
    return [{ says, most, median, low, high, isMet: median <= most }];
  });
};
