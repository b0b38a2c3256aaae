// npm run bench: the widget beside a page written by hand, a minimal Lit page and the form libraries people use.
//   --quick             only assess() and the replay, and one round of ours and the two pages of our own
//   --rounds 7          rounds of ours and the two pages
//   --field-rounds 3    rounds of the ready-made ones, which are slow
//   --only widget,lit   only these (the hand-written page always comes along: all ratios are to it)
//   --save              keep the result in bench/results/, and write bench/README.md and the sentence in README.md
// Every contender is measured once in each round, in an order that turns, so that a busy minute hits all of them; ratios
// are made within a round and only then summed up.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../tests/support/runner/browsers.mjs';
import { measureEngine } from './assess.bench.mjs';
import { prepareContenders } from './harness/contenders.mjs';
import { readForm } from './harness/form.mjs';
import { madeNow, rounded } from './harness/made.mjs';
import { measureLoad, measureMany, measureSteps, measureWork } from './harness/measure.mjs';
import { report } from './harness/report.mjs';
import { serve } from './harness/server.mjs';
import { summaries, summary } from './harness/statistics.mjs';

const root = process.cwd();
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    'field-rounds': { type: 'string', default: '3' },
    only: { type: 'string' },
    save: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
  },
});
const OWN = ['empty', 'widget', 'vanilla', 'lit'];
const only = values.only ? ['vanilla', ...values.only.split(',')] : values.quick ? OWN : undefined;
const rounds = values.quick ? 1 : Number(values.rounds);
const fieldRounds = Math.min(rounds, Number(values['field-rounds']));

const installed = join(root, 'bench/node_modules');
if (!existsSync(installed) && only?.some(id => !OWN.includes(id)) !== false) {
  console.log('Installing what the widget is compared with, into bench/node_modules …');
  execFileSync('npm', ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
}

const engine = await measureEngine(root, { rounds: values.quick ? 7 : 31 });
const form = await readForm(root);
const { contenders, leftOut } = await prepareContenders(root, form, only);
const server = await serve(new Map(contenders.flatMap(({ files }) => [...files])), Number(values.port));
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: CHROMIUM_ARGS,
  handleSIGINT: false,
});

/** Every measure of one contender; the first two rows are the ones with goals. */
const measuresOf = contender => ({
  throttled: () => measureLoad(browser, server.origin, contender, 'throttled'),
  plain: () => measureLoad(browser, server.origin, contender, 'plain'),
  work: () => measureWork(browser, server.origin, contender, form),
  ...(contender.hasSteps ? { steps6: () => measureSteps(browser, server.origin, contender, form, 6) } : {}),
  ...(contender.mount ? { many: () => measureMany(browser, server.origin, contender, contender.mount) } : {}),
  ...(contender.mountFirstPage
    ? { manyFirstPages: () => measureMany(browser, server.origin, contender, contender.mountFirstPage) }
    : {}),
});

const taken = new Map(contenders.map(({ id }) => [id, {}]));
const faults = [];
const start = Date.now();
// Ctrl+C ends the measuring, not the reporting: what was measured so far counts.
let isOver = false;
process.once('SIGINT', () => {
  isOver = true;
});
try {
  for (let round = 0; round < rounds && !isOver; round += 1) {
    const here = contenders.filter(({ role }) => role !== 'field' || round < fieldRounds);
    for (const name of ['throttled', 'plain', 'work', 'steps6', 'many', 'manyFirstPages']) {
      const turned = [...here.slice(round % here.length), ...here.slice(0, round % here.length)];
      for (const contender of turned) {
        const measure = measuresOf(contender)[name];
        if (!measure || isOver) continue;
        const kept = taken.get(contender.id);
        kept[name] ??= [];
        try {
          kept[name][round] = await measure();
          for (const fault of kept[name][round].faults)
            faults.push(`${contender.id} ${name}: ${fault.split('\n')[0]}`);
        } catch (error) {
          faults.push(`${contender.id} ${name}: ${error.message.split('\n')[0]}`);
        }
      }
    }
    console.log(`Round ${round + 1} of ${rounds} after ${Math.round((Date.now() - start) / 1000)} s`);
  }
} finally {
  await browser.close();
  await server.close();
}

/** Beside the hand-written page, round by round. */
const beside = (id, measure, name, compare, baseMeasure = measure) => {
  const base = taken.get('vanilla')[baseMeasure] ?? [];
  return summary(
    (taken.get(id)[measure] ?? [])
      .map((row, round) => compare(row?.[name], base[round]?.[name]))
      .filter(Number.isFinite),
  );
};
const times = (own, base) => own / base;
const above = (own, base) => own - base;

const made = madeNow(root);

const result = {
  made,
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    system: process.platform,
    node: process.versions.node,
    chromium: browser.version(),
  },
  rounds: { ours: rounds, field: fieldRounds },
  engine,
  contenders: contenders.map(({ id, title, role, bytes, versions }) => ({
    id,
    title,
    role,
    made,
    versions,
    bytes,
    ...Object.fromEntries(
      Object.entries(taken.get(id)).map(([name, rows]) => [name, summaries(rows.filter(Boolean))]),
    ),
    ratios: {
      interactiveThrottled: beside(id, 'throttled', 'interactive', times),
      interactivePlain: beside(id, 'plain', 'interactive', times),
      work: beside(id, 'work', 'load', times),
      worstPress: beside(id, 'steps6', 'worst', times),
      longestTask: beside(id, 'work', 'longest6', times),
      many: beside(id, taken.get(id).manyFirstPages ? 'manyFirstPages' : 'many', 'time', times, 'many'),
    },
    above: { blocking: beside(id, 'throttled', 'blocking', above) },
  })),
  leftOut,
  faults: [...new Set(faults)],
};
report(result);
if (values.save) {
  const folder = join(root, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'latest.json');
  // A run of some renews those; the others stay as they were measured, since each ratio is made within its own run.
  const kept = only && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { contenders: [] };
  const fresh = result.contenders;
  result.contenders = [
    ...kept.contenders.map(old => fresh.find(({ id }) => id === old.id) ?? old),
    ...fresh.filter(({ id }) => kept.contenders.every(old => old.id !== id)),
  ];
  writeFileSync(path, `${JSON.stringify(result, rounded, 1)}\n`);
  execFileSync('node', ['bench/publish.mjs'], { stdio: 'inherit' });
}
