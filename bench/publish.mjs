// Writes what bench/results/latest.json says into bench/README.md and its picture, and one sentence into README.md.
// node bench/publish.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeGoals } from './harness/goals.mjs';
import { picture } from './harness/picture.mjs';

export const RESULT = 'bench/results/latest.json';
export const VISITS = 'bench/results/visits.json';
export const PICTURE = 'bench/results/latest.svg';
export const REPORT = 'bench/README.md';
export const README = 'README.md';

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

const commitOf = ({ commit, isDirty }) => `${commit}${isDirty ? ' with changes on top' : ''}`;

/** Contenders that were measured in another run than the rest keep the day and the commit of it. */
const madeBy = ({ made, contenders }) => {
  const others = contenders.filter(row => row.made && row.made.commit !== made.commit);
  const elsewhere = others.map(row => `; ${row.title} on ${row.made.on}, commit ${commitOf(row.made)}`);
  return `Measured on ${made.on} of commit ${commitOf(made)}${elsewhere.join('')}`;
};

const section = result => {
  const { machine, rounds, contenders } = result;
  const versions = contenders.flatMap(row => row.versions).join(', ');
  const shown = contenders.filter(({ role }) => role !== 'floor');
  const empty = contenders.find(({ role }) => role === 'floor')?.plain?.heap.median;
  return [
    `![Two bar charts of what each contender downloads and how long its first question takes to answer a press; the table below has the numbers](results/latest.svg)`,
    table(
      ['', ...COLUMNS.map(([head]) => head)],
      shown.map(row => [
        row.role === 'ours' ? `**${row.title}**` : row.title,
        ...COLUMNS.map(([, cell]) => cell(row)),
      ]),
    ),
    `Median and, in brackets, the quarter marks. ${madeBy(result)}, in Chromium ${machine.chromium} on a machine with ${machine.cores} cores${machine.processor ? ` (${machine.processor})` : ''}, ${rounds.ours} rounds (${rounds.field} for the ready-made ones). Throttled: processor 4 times slower, 1.6 Mbit/s, 150 ms. "Blocking" is made from the main thread's processor time, times 4; "worst press" is what the browser measured from a press to the next painting. An empty page has ${number(empty / 1e6, 2)} MB of heap. Versions: ${versions}.`,
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

/** What a marketer wants to know, in one sentence. */
const sentence = ({ contenders, machine }) => {
  const { bytes, ratios } = contenders.find(({ id }) => id === 'widget');
  return `Measured with a file of ${number(bytes / 1000, 0)} kB over the network: on a slow phone's network and processor, it takes the first press ${number(ratios.interactiveThrottled.median, 1)} times as late as a page with the same questions written by hand (Chromium ${machine.chromium.split('.')[0]}; [all figures](bench/README.md)).`;
};

/** Later visits: a kept script, a first page painted by the server, the way back. */
const visitsSection = ({ kept, firstPage, back, ratios, made, chromium, rounds }) => {
  const stayed = ({ isKept, time }) =>
    `${number(isKept.median * 100, 0)} % kept, ${time ? `${spread(time, 0)} ms` : 'anew'}`;
  const rows = [
    [
      'script kept by the browser, first question interactive, ms',
      spread(kept.widget.interactive, 0),
      spread(kept.vanilla.interactive, 0),
    ],
    ['the same, × vanilla', spread(ratios.kept, 2), '1'],
    ['first page as pasted: seen, ms', spread(firstPage.pasted.seen, 0), ''],
    ['painted by the server: seen, ms', spread(firstPage.painted.seen, 0), ''],
    ['as pasted: its button leads on, ms', spread(firstPage.pasted.leadsOn, 0), ''],
    ['painted by the server: its button leads on, ms', spread(firstPage.painted.leadsOn, 0), ''],
    ['back to the page: kept with its answers, then painted', stayed(back.widget), stayed(back.vanilla)],
  ];
  return [
    table(['Later visits', 'massage-fit-check', 'Vanilla page'], rows),
    `Median and quarter marks of ${rounds} rounds. ${madeBy({ made, contenders: [] })}, in Chromium ${chromium}. Throttled as above, but the way back: processor only. A script counts as kept at its third load, as the browser keeps it compiled by then. "Painted by the server" is \`renderFirstPage()\` of \`massage-fit-check/server\`.`,
  ].join('\n\n');
};

const between = (name, text, words, mark = 'bench') => {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [before, rest] = text.split(start);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`${name} needs ${start} and ${end}.`);
  return `${before}${start}${words}${end}${after}`;
};

/** The report with its tables made anew. */
export const fillReport = (text, result) => between(REPORT, text, `\n\n${section(result)}\n\n`);
/** The report with its table of later visits made anew. */
export const fillVisits = (text, visits) =>
  between(REPORT, text, `\n\n${visitsSection(visits)}\n\n`, 'visits');
/** The README with its sentence made anew. */
export const fillReadme = (text, result) => between(README, text, `\n${sentence(result)}\n`);

const run = () => {
  const root = process.cwd();
  const read = path => JSON.parse(readFileSync(resolve(root, path), 'utf8'));
  const result = read(RESULT);
  const visits = read(VISITS);
  for (const [name, fill] of [
    [REPORT, text => fillVisits(fillReport(text, result), visits)],
    [README, text => fillReadme(text, result)],
  ]) {
    const path = resolve(root, name);
    writeFileSync(path, fill(readFileSync(path, 'utf8')));
  }
  writeFileSync(resolve(root, PICTURE), picture(result));
  console.log(`Wrote ${REPORT}, ${README} and ${PICTURE}.`);
};

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) run();
