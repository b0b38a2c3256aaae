// npm run bench: how long one assess() takes, on answers that make it work.
//
// A machine's mood changes from second to second, so each round also times a fixed loop beside it. The ratio of the
// two is what can be compared between machines; the microseconds are for people.
import { assess } from '../../dist/assess.js';

const ROUNDS = 31;
const CALLS = 2_000;

/** Answers by question id, as a page would pass them. */
const CASES = {
  empty: {},
};

/** A fixed amount of the same kind of work: small objects, look-ups by name, a sort. */
const calibrate = () => {
  const rows = [];
  for (let i = 0; i < 40; i += 1) rows.push({ id: `row-${(i * 17) % 40}`, weight: (i * 31) % 7 });
  const byId = Object.fromEntries(rows.map(row => [row.id, row.weight]));
  rows.sort((a, b) => byId[b.id] - byId[a.id] || a.id.localeCompare(b.id, 'en'));
  return rows.length;
};

let kept = 0; // read at the end, so that no engine can leave the work out
const microseconds = work => {
  const start = performance.now();
  for (let i = 0; i < CALLS; i += 1) kept += work() ? 1 : 0;
  return ((performance.now() - start) * 1000) / CALLS;
};

const summary = values => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share => sorted[Math.round((sorted.length - 1) * share)];
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
};
const number = value => value.toFixed(2).padStart(8);

console.log(`${ROUNDS} rounds of ${CALLS} calls, in µs per call\n`);
console.log('  median      10%      90%  × loop');
for (const [name, answers] of Object.entries(CASES)) {
  const times = [];
  const ratios = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    const loop = microseconds(calibrate);
    const time = microseconds(() => assess(answers));
    if (round < 0) continue; // warming up
    times.push(time);
    ratios.push(time / loop);
  }
  const { median, low, high } = summary(times);
  console.log(`${number(median)} ${number(low)} ${number(high)} ${number(summary(ratios).median)}  ${name}`);
}
if (kept < 0) console.log(kept);
