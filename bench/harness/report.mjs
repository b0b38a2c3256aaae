// The result as text for a terminal.
import { judgeGoals } from './goals.mjs';

const digits = value => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const number = value => value.toFixed(digits(value));
const spread = (found, scale = 1) =>
  found
    ? `${number(found.median * scale)} (${number(found.low * scale)}–${number(found.high * scale)})`
    : '–';

const print = rows => {
  const widths = rows[0].map((_, at) => Math.max(...rows.map(row => row[at].length)));
  for (const row of rows) {
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    );
  }
};

const COLUMNS = [
  ['kB brotli', ({ bytes }) => number(bytes / 1000)],
  ['interactive 4×/4G, ms', row => spread(row.throttled?.interactive)],
  ['× vanilla', row => spread(row.ratios.interactiveThrottled)],
  ['blocking, ms', row => spread(row.throttled?.blocking)],
  ['unthrottled, ms', row => spread(row.plain?.interactive)],
  ['load work, ms', row => spread(row.work?.load)],
  ['× vanilla', row => spread(row.ratios.work)],
  ['worst press 6×, ms', row => spread(row.steps6?.worst)],
  ['its work × 6', row => spread(row.work?.press6)],
  ['longest task × 6', row => spread(row.work?.longest6)],
  ['heap, MB', row => spread(row.plain?.heap, 1e-6)],
  ['nodes', row => spread(row.plain?.nodes)],
];

export const report = result => {
  const { machine, rounds, contenders, engine, leftOut, faults } = result;
  console.log(
    `\nChromium ${machine.chromium}, ${machine.cores} cores; ${rounds.ours} rounds (ready-made ones ${rounds.field}); median (quarter marks)\n`,
  );
  print([
    ['', ...COLUMNS.map(([head]) => head)],
    ...contenders.map(row => [row.title, ...COLUMNS.map(([, cell]) => cell(row))]),
  ]);
  const many = contenders.flatMap(row => [
    ...(row.many ? [[row.title, row.many]] : []),
    ...(row.manyFirstPages ? [[`${row.title}, first page`, row.manyFirstPages]] : []),
  ]);
  if (many.length > 0) {
    console.log('\nEach further one on a page (processor time with style and layout; heap after collection)');
    print([
      [
        '',
        'ms, 11th to 50th',
        'ms, 2nd to 10th',
        'kB heap, 11th to 50th',
        'kB heap, 2nd to 10th',
        'nodes',
        'left: kB',
        'left: nodes',
      ],
      ...many.map(([title, row]) => [
        title,
        spread(row.time),
        spread(row.timeToTen),
        spread(row.heap, 1e-3),
        spread(row.heapToTen, 1e-3),
        spread(row.nodes),
        spread(row.leftHeap, 1e-3),
        spread(row.leftNodes),
      ]),
    ]);
  }
  console.log('\nThe engine, in Node');
  print([
    ['', 'µs a call', '× loop'],
    ...engine.map(row => [`${row.part} ${row.name}`, spread(row.time), spread(row.ratio)]),
  ]);
  const goals = judgeGoals(result);
  if (goals.length > 0) {
    console.log('\nGoals');
    print([
      ['', 'goal', 'measured', ''],
      ...goals.map(goal => [goal.says, `≤ ${goal.most}`, spread(goal), goal.isMet ? 'met' : 'missed']),
    ]);
  }
  for (const { id, reason } of leftOut) console.log(`\nLeft out: ${id}: ${reason}`);
  for (const fault of faults) console.log(`\nFault: ${fault}`);
};
