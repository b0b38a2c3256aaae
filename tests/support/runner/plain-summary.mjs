// Closes a run with one plain line, "N passed, N failed", which a machine can read without knowing the runner.
const line = (passed, failed) => process.stdout.write(`\n${passed} passed, ${failed} failed\n`);

/** For Web Test Runner. A page that broke before its tests ran counts as one failure. */
export const wtrSummary = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const count = suite => {
      for (const test of suite?.tests ?? []) {
        if (test.skipped) continue;
        if (test.passed) passed += 1;
        else failed += 1;
      }
      for (const inner of suite?.suites ?? []) count(inner);
    };
    for (const session of sessions) {
      const before = failed;
      count(session.testResults);
      if (!session.passed && failed === before) failed += 1;
    }
    process.once('exit', () => line(passed, failed)); // last, after all other reporters
  },
});

/** For Vitest. */
export class VitestSummary {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap(module => [...module.children.allTests()]);
    const inState = state => tests.filter(test => test.result().state === state).length;
    const broken = modules.filter(module => module.errors().length > 0).length;
    line(inState('passed'), inState('failed') + broken + unhandledErrors.length);
  }
}
