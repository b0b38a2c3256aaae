// npm run lighthouse: Lighthouse 12 on the demo page, served as a clinic's host would, with brotli. Prints the four scores
// and every audit that costs points.
//   --runs 3      the median run by performance counts (a busy machine costs points that the page did not lose)
//   --desktop     its desktop settings instead of the phone ones
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../tests/support/runner/browsers.mjs';
import { serve } from './harness/server.mjs';

const root = process.cwd();
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    desktop: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    'debugging-port': { type: 'string', default: '9223' },
  },
});
if (!existsSync(join(root, 'bench/node_modules/lighthouse'))) {
  execFileSync('npm', ['ci', '--prefix', 'bench', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
}
const { default: lighthouse, desktopConfig } = await import('lighthouse'); // now that it is there

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', txt: 'text/plain' };
const load = path => {
  const bytes = readFileSync(join(root, path));
  const type = TYPES[path.split('.').at(-1)];
  return {
    type,
    bytes,
    brotli: brotliCompressSync(bytes),
    cache: type === TYPES.html ? 'no-cache' : 'max-age=31536000',
  };
};
const demo = readdirSync(join(root, 'demo'), { withFileTypes: true })
  .filter(entry => entry.isFile() && TYPES[entry.name.split('.').at(-1)])
  .map(({ name }) => `demo/${name}`);
const files = new Map([...demo, 'dist/massage-fit-check.min.js'].map(path => [`/${path}`, load(path)]));

const server = await serve(files, Number(values.port));
const debuggingPort = Number(values['debugging-port']);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...CHROMIUM_ARGS, `--remote-debugging-port=${debuggingPort}`],
});
const results = [];
try {
  for (let run = 0; run < Number(values.runs); run += 1) {
    const { lhr } = await lighthouse(
      `${server.origin}/demo/index.html`,
      { port: debuggingPort, logLevel: 'error', output: 'json' },
      values.desktop ? desktopConfig : undefined,
    );
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    results.push(lhr);
  }
} finally {
  await browser.close();
  await server.close();
}

results.sort((a, b) => a.categories.performance.score - b.categories.performance.score);
const lhr = results[Math.floor(results.length / 2)];
console.log(
  `Lighthouse ${lhr.lighthouseVersion}, ${lhr.configSettings.formFactor}, median of ${results.length}`,
);
for (const { title, score, auditRefs } of Object.values(lhr.categories)) {
  console.log(`${String(Math.round(score * 100)).padStart(4)}  ${title}`);
  for (const { id, weight } of auditRefs) {
    const audit = lhr.audits[id];
    if (audit.score === null || audit.score >= 0.995 || audit.scoreDisplayMode === 'informative') continue;
    const where = audit.details?.items
      ?.slice(0, 4)
      .map(item => item.node?.snippet ?? item.url ?? item.description ?? '')
      .filter(Boolean)
      .join(' | ');
    console.log(
      `        ${weight > 0 ? '' : '(no points) '}${audit.title} ${audit.displayValue ?? ''} ${where ?? ''}`.trimEnd(),
    );
  }
}
