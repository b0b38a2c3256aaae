// node bench/visits.mjs: later visits, beside the page written by hand. A script that the browser kept, the first page painted
// by the server, and the way back to the page.
//   --rounds 9   rounds of each, in turns
//   --save       keep the result in bench/results/visits.json, and write bench/README.md
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { renderFirstPage, styleSheet } from '../dist/server.js';
import { CHROMIUM_ARGS, findChromium } from '../tests/support/runner/browsers.mjs';
import { prepareContenders, served, shell } from './harness/contenders.mjs';
import { readForm } from './harness/form.mjs';
import { madeNow, rounded } from './harness/made.mjs';
import { serve } from './harness/server.mjs';
import { summaries, summary } from './harness/statistics.mjs';
import { measureFirstPage, measureKept, measureReturn } from './harness/visits.mjs';

const root = process.cwd();
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, save: { type: 'boolean', default: false } },
});
const rounds = Number(values.rounds);

const { contenders } = await prepareContenders(root, await readForm(root), ['empty', 'widget', 'vanilla']);
const compared = contenders.filter(({ role }) => role !== 'floor');

/** The first page as a clinic pastes it, and as a server paints it. */
const script = '<script defer src="/widget/massage-fit-check.min.js"></script>';
const attributes = { 'booking-url': '/book', 'clinic-name': 'Harbour Street Massage' };
const tag = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
const pages = {
  '/pasted/': `<massage-fit-check${tag.join('')}></massage-fit-check>`,
  '/painted/': renderFirstPage({ attributes, stylesheet: '/painted/first-page.css' }),
};
const server = await serve(
  new Map([
    ...contenders.flatMap(({ files }) => [...files]),
    ...Object.entries(pages).map(([path, body]) => [
      path,
      served(root, shell({ title: 'A clinic', head: script, body }), 'text/html; charset=utf-8'),
    ]),
    ['/painted/first-page.css', served(root, styleSheet(), 'text/css')],
  ]),
);
const launch = (more = {}) =>
  findChromium().then(executablePath => chromium.launch({ executablePath, args: CHROMIUM_ARGS, ...more }));
const browser = await launch();
const keeping = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

const taken = { kept: {}, firstPage: {}, back: {} };
const faults = [];
const take = async (name, id, measure) => {
  const row = await measure();
  taken[name][id] ??= [];
  taken[name][id].push(row);
  faults.push(...row.faults.map(fault => `${name} ${id}: ${fault.split('\n')[0]}`));
};
try {
  for (let round = 0; round < rounds; round += 1) {
    const turned = round % 2 ? [...compared].reverse() : compared;
    for (const each of turned) await take('kept', each.id, () => measureKept(browser, server.origin, each));
    for (const path of round % 2 ? ['/painted/', '/pasted/'] : ['/pasted/', '/painted/'])
      await take('firstPage', path.replaceAll('/', ''), () => measureFirstPage(browser, server.origin, path));
    for (const each of turned) await take('back', each.id, () => measureReturn(keeping, server.origin, each));
    console.log(`Round ${round + 1} of ${rounds}`);
  }
} finally {
  await Promise.all([browser.close(), keeping.close(), server.close()]);
}

const times = (name, measure, id, base) =>
  summary(taken[name][id].map((row, round) => row[measure] / taken[name][base][round][measure]));
const result = {
  made: madeNow(root),
  chromium: browser.version(),
  rounds,
  ...Object.fromEntries(
    Object.entries(taken).map(([name, rows]) => [
      name,
      Object.fromEntries(Object.entries(rows).map(([id, each]) => [id, summaries(each)])),
    ]),
  ),
  ratios: {
    kept: times('kept', 'interactive', 'widget', 'vanilla'),
    seen: times('firstPage', 'seen', 'painted', 'pasted'),
  },
  faults: [...new Set(faults)],
};
console.log(JSON.stringify(result, null, 1));
if (values.save) {
  writeFileSync(join(root, 'bench/results/visits.json'), `${JSON.stringify(result, rounded, 1)}\n`);
  execFileSync('node', ['bench/publish.mjs'], { stdio: 'inherit' });
}
