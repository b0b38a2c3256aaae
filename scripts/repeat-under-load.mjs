// Runs a command again and again while other processes keep the machine busy, and says how often it passed: the proof
// that a test waits for what it wants to see, and not for time. Nothing of it is left running, however it ends.
//   node scripts/repeat-under-load.mjs [--times 20] [--busy 2] [--keep-going] -- npx vitest run --project e2e
// It stops at the first failure and shows what was printed; --keep-going counts all of them.
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '20' },
    busy: { type: 'string', default: '2' },
    'keep-going': { type: 'boolean', default: false },
  },
});
const [command, ...args] = positionals;
const [times, busy] = [Number(values.times), Number(values.busy)];
if (!command || !Number.isInteger(times) || times < 1 || !Number.isInteger(busy) || busy < 0) {
  console.error('node scripts/repeat-under-load.mjs [--times 20] [--busy 2] [--keep-going] -- command …');
  process.exit(2);
}

// Each ends by itself when this process is gone, even where it had no time to say so.
const spin = `process.stdin.on('end', () => process.exit()).resume();
(function turn() { const end = Date.now() + 50; while (Date.now() < end); setImmediate(turn); })();`;
const loops = Array.from({ length: busy }, () =>
  spawn(process.execPath, ['-e', spin], { stdio: ['pipe', 'ignore', 'ignore'] }),
);
const calm = () => {
  for (const loop of loops) loop.kill('SIGKILL');
};
process.on('exit', calm);

/** What runs now, in a group of its own: its browsers go with it. */
let running;
const end = signal => {
  try {
    if (running?.pid) process.kill(-running.pid, signal);
  } catch {
    // It has ended by itself.
  }
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    calm();
    end('SIGTERM');
    // A runner closes its browsers; one that hangs is not waited for.
    setTimeout(() => {
      end('SIGKILL');
      process.exit(1);
    }, 5_000);
    running?.once('close', () => process.exit(1));
  });
}

/** Settles with whether the command passed, and with all that it printed. */
const run = () =>
  new Promise(resolve => {
    let printed = '';
    running = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [running.stdout, running.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        printed += text;
      });
    }
    running.on('error', error => resolve({ isPassed: false, printed: error.message }));
    running.on('close', code => resolve({ isPassed: code === 0, printed }));
  });

const totals = { passed: 0, failed: 0 };
for (let round = 1; round <= times; round++) {
  const began = performance.now();
  const { isPassed, printed } = await run();
  totals[isPassed ? 'passed' : 'failed']++;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${round} of ${times}: ${isPassed ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (isPassed) continue;
  console.log(printed);
  if (!values['keep-going']) break;
}
console.log(`${positionals.join(' ')}, beside ${busy} busy processes:`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed ? 1 : 0);
