import { defineConfig } from 'vitest/config';
import { VitestSummary } from './tests/support/runner/plain-summary.mjs';

export default defineConfig({
  test: {
    // Timings belong in the benchmark: on a busy machine a proof may take its time.
    testTimeout: 180_000,
    reporters: ['default', new VitestSummary()],
    projects: [
      // Everything that needs no browser: data, routing, assessment, words, links.
      { extends: true, test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      // The committed files of dist/, and what makes them.
      {
        extends: true,
        test: { name: 'package', environment: 'node', include: ['tests/package/**/*.test.ts'] },
      },
    ],
  },
});
