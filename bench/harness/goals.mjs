/**
 * What the widget is held to, and where a result says it. Times are ratios to the hand-written page in the same run,
 * since a machine's mood changes from run to run; the rest in ms, µs and bytes.
 */
export const GOALS = [
  {
    says: 'first question interactive, 4× slower and slow 4G, × vanilla',
    most: 1.5,
    of: ({ widget }) => widget.ratios.interactiveThrottled,
  },
  {
    says: 'total blocking time there, ms above vanilla',
    most: 30,
    of: ({ widget }) => widget.above?.blocking,
  },
  {
    says: 'worst interaction of a walk, 6× slower, × vanilla',
    most: 1.5,
    of: ({ widget }) => widget.ratios.worstPress,
  },
  {
    says: 'longest task, load to result, × vanilla',
    most: 1.3,
    of: ({ widget }) => widget.ratios.longestTask,
  },
  { says: 'heap on the first question, MB', most: 1.4, scale: 1e-6, of: ({ widget }) => widget.plain?.heap },
  { says: 'each further widget, × vanilla', most: 1.5, of: ({ widget }) => widget.ratios.many },
  {
    says: 'each further widget, kB heap',
    most: 8,
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

/** The goals that this result has a number for. */
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
