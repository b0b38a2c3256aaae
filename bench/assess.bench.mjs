// How long one assess() and one replay() take, on answers that make them work. Part of "npm run bench"; by itself:
// node bench/assess.bench.mjs
//
// A machine's mood changes from second to second, so each round also times a fixed loop beside it. The ratio of the
// two is what can be compared between machines; the microseconds are for people.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { summary } from './harness/statistics.mjs';
import { MUCH_OF_EVERYTHING, TINGLING_HAND } from './harness/visitors.mjs';

const CALLS = 500;
const WARM_UP = 5;

/** What visitors give, by item: from nothing to as much as anybody could tick. */
const CASES = {
  'nothing yet': {},
  'a tingling hand': TINGLING_HAND,
  'much of everything': MUCH_OF_EVERYTHING,
};

/** A fixed amount of the same kind of work: small objects, look-ups by name, a sort. */
const calibrate = () => {
  const rows = [];
  for (let i = 0; i < 40; i += 1) rows.push({ id: `row-${(i * 17) % 40}`, weight: (i * 31) % 7 });
  const byId = Object.fromEntries(rows.map(row => [row.id, row.weight]));
  rows.sort((a, b) => byId[b.id] - byId[a.id] || (a.id < b.id ? -1 : 1));
  return rows.length;
};

/** The engine as it is in the working copy, not in the last build. */
const loadEngine = async root => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { assess } from './src/assessment/assess.ts';
        export { judge } from './src/assessment/judge.ts';
        export { replay } from './src/questionnaire/replay.ts';`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  const folder = join(root, 'bench/.built');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'engine.mjs');
  writeFileSync(file, outputFiles[0].text);
  return import(pathToFileURL(file).href);
};

let kept = 0; // looked at in the end, so that no engine can leave the work out
/** In processor time, which other programs on the machine stretch far less than the clock. */
const microseconds = work => {
  const start = process.cpuUsage();
  for (let i = 0; i < CALLS; i += 1) kept += work() ? 1 : 0;
  return process.cpuUsage(start).user / CALLS;
};

/** Rows of part, case, µs a call and ratio to the loop, each as a summary of all rounds. */
export const measureEngine = async (root, { rounds = 31 } = {}) => {
  const { assess, judge, replay } = await loadEngine(root);
  const works = Object.entries(CASES).flatMap(([name, given]) => {
    const { answers, state } = replay(given, judge);
    if (name !== 'nothing yet' && state !== 'complete')
      throw new Error(`The answers of "${name}" in bench/harness/visitors.mjs no longer reach the result.`);
    return [
      { part: 'replay', name, work: () => replay(given, judge) },
      { part: 'assess', name, work: () => assess(answers) },
    ];
  });
  const taken = works.map(() => ({ times: [], ratios: [] }));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [at, { work }] of works.entries()) {
      const loop = microseconds(calibrate);
      const time = microseconds(work);
      if (round < 0) continue;
      taken[at].times.push(time);
      taken[at].ratios.push(time / loop);
    }
  }
  if (kept < 0) throw new Error('Nothing was computed.');
  return works.map(({ part, name }, at) => ({
    part,
    name,
    time: summary(taken[at].times),
    ratio: summary(taken[at].ratios),
  }));
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const { part, name, time, ratio } of await measureEngine(process.cwd())) {
    const spread = `${time.low.toFixed(1)}–${time.high.toFixed(1)}`;
    console.log(
      `${part} ${name}: ${time.median.toFixed(1)} µs (${spread}), ${ratio.median.toFixed(2)} × loop`,
    );
  }
}
