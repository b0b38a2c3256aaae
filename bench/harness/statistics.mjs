const quantile = (sorted, share) => {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
};

/** Median, and the quarter marks below and above it (their distance is the spread). `null` where nothing was measured. */
export const summary = values => {
  const sorted = values.filter(value => typeof value === 'number').sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    rounds: sorted.length,
  };
};

/** Summaries of every number in a list of alike measurements. */
export const summaries = rows => {
  const names = new Set(rows.flatMap(row => Object.keys(row)).filter(name => name !== 'faults'));
  return Object.fromEntries([...names].map(name => [name, summary(rows.map(row => row[name]))]));
};
