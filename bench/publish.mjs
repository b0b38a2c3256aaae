// Writes what bench/results/latest.json says into README.md and into the picture there.
// node bench/publish.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeGoals } from './harness/goals.mjs';
import { picture } from './harness/picture.mjs';

export const RESULT = 'bench/results/latest.json';
export const PICTURE = 'bench/results/latest.svg';
const README = 'README.md';
const [START, END] = ['<!-- bench -->', '<!-- /bench -->'];

const number = (value, digits) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const spread = (found, digits, scale = 1) =>
  found
    ? `${number(found.median * scale, digits)} (${number(found.low * scale, digits)}–${number(found.high * scale, digits)})`
    : '–';
const table = (heads, rows) =>
  [heads, heads.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');

const COLUMNS = [
  ['kB, brotli', row => number(row.bytes / 1000, 1)],
  ['Interactive, throttled: × vanilla', row => spread(row.ratios.interactiveThrottled, 2)],
  ['ms', row => spread(row.throttled?.interactive, 0)],
  ['Blocking, ms', row => spread(row.work?.blocking4, 0)],
  ['Worst press, 6×, ms', row => spread(row.steps6?.worst, 0)],
  ['Heap, MB', row => spread(row.plain?.heap, 2, 1e-6)],
  ['DOM nodes', row => (row.plain ? number(row.plain.nodes.median, 0) : '–')],
];

const section = result => {
  const { machine, rounds, contenders, made } = result;
  const versions = contenders.flatMap(row => row.versions).join(', ');
  const shown = contenders.filter(({ role }) => role !== 'floor');
  const empty = contenders.find(({ role }) => role === 'floor')?.plain?.heap.median;
  return [
    `![Two bar charts of what each contender downloads and how long its first question takes to answer a press; the table below has the numbers](${PICTURE})`,
    table(
      ['', ...COLUMNS.map(([head]) => head)],
      shown.map(row => [
        row.role === 'ours' ? `**${row.title}**` : row.title,
        ...COLUMNS.map(([, cell]) => cell(row)),
      ]),
    ),
    `Median and, in brackets, the quarter marks. Measured on ${made} in Chromium ${machine.chromium} on a machine with ${machine.cores} cores, ${rounds.ours} rounds (${rounds.field} for the ready-made ones). Throttled: processor 4 times slower, 1.6 Mbit/s, 150 ms. "Blocking" is made from the main thread's processor time, times 4; "worst press" is what the browser measured from a press to the next painting. An empty page has ${number(empty / 1e6, 2)} MB of heap. Versions: ${versions}.`,
    table(
      ['Goal', 'At most', 'Measured', ''],
      judgeGoals(result).map(goal => [
        goal.says,
        `${goal.most}`,
        spread(goal, goal.most < 10 ? 2 : 0),
        goal.isMet ? 'met' : '**missed**',
      ]),
    ),
  ].join('\n\n');
};

/** The README with the benchmark's part made anew. */
export const fillBench = (readme, result) => {
  const [before, rest] = readme.split(START);
  const [, after] = rest?.split(END) ?? [];
  if (after === undefined) throw new Error(`${README} needs ${START} and ${END}.`);
  return `${before}${START}\n\n${section(result)}\n\n${END}${after}`;
};

const run = () => {
  const root = process.cwd();
  const result = JSON.parse(readFileSync(resolve(root, RESULT), 'utf8'));
  const readme = resolve(root, README);
  writeFileSync(readme, fillBench(readFileSync(readme, 'utf8'), result));
  writeFileSync(resolve(root, PICTURE), picture(result));
  console.log(`Wrote ${README} and ${PICTURE}.`);
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) run();
