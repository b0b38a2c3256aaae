import base from './web-test-runner.config.mjs';
import { appendFileSync } from 'node:fs';
const sum = s => (s?.tests ?? []).reduce((t, x) => t + (x.duration ?? 0), 0) + (s?.suites ?? []).reduce((t, x) => t + sum(x), 0);
const flat = (s, p='') => [...(s?.tests ?? []).map(t => [t.duration ?? 0, p + t.name]), ...(s?.suites ?? []).flatMap(x => flat(x, p + x.name + ' > '))];
export default { ...base, reporters: [...base.reporters, { reportTestFileResults({ sessionsForTestFile, testFile }) {
  for (const s of sessionsForTestFile) { appendFileSync('/tmp/eng/timing-' + s.browser.name + '.txt', `${Math.round(sum(s.testResults) / 1000)}\t${s.passed}\t${testFile.split('/').pop()}\n` + flat(s.testResults).sort((a, b) => b[0] - a[0]).slice(0, 4).map(([d, n]) => `\t\t${Math.round(d / 1000)} ${n}\n`).join('')); }
} }] };
