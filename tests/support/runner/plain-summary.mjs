import { basename } from 'node:path';

// Closes a run with what failed, by name, and one plain line, "N passed, N failed", which a machine can read without
// knowing the runner.
function close(passed, failures) {
  const failed = failures.map(({ name, message }) => `FAILED ${name}\n       ${message}\n`).join('');
  process.stdout.write(`\n${failed}\n${passed} passed, ${failures.length} failed\n`);
}

const firstLines = message => String(message).split('\n').slice(0, 6).join('\n       ');

/** For Web Test Runner. A page that broke before its tests ran counts as one failure. */
export const wtrSummary = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    const failures = [];
    const count = (suite, name) => {
      for (const test of suite?.tests ?? []) {
        if (test.skipped) continue;
        if (test.passed) passed += 1;
        else failures.push({ name: `${name} > ${test.name}`, message: firstLines(test.error?.message) });
      }
      for (const inner of suite?.suites ?? []) count(inner, `${name} > ${inner.name}`);
    };
    for (const session of sessions) {
      const before = failures.length;
      const name = `${session.browser.name}: ${basename(session.testFile)}`;
      count(session.testResults, name);
      if (!session.passed && failures.length === before)
        failures.push({ name, message: firstLines(session.errors[0]?.message ?? session.status) });
    }
    process.once('exit', () => close(passed, failures)); // last, after all other reporters
  },
});

/** For Vitest. */
export class VitestSummary {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const inState = state => tests.filter(test => test.result().state === state);
    const failures = [
      ...inState('failed').map(test => ({
        name: `${basename(test.module.moduleId)} > ${test.fullName}`,
        message: firstLines(test.result().errors?.[0]?.message),
      })),
      ...modules.flatMap(module =>
        module.errors().map(error => ({
          name: basename(module.moduleId),
          message: firstLines(error.message),
        })),
      ),
      ...unhandledErrors.map(error => ({ name: 'outside of tests', message: firstLines(error.message) })),
    ];
    close(inState('passed').length, failures);
  }
}
