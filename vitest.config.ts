import { defineConfig } from 'vitest/config';
import { litTemplates } from './scripts/build/lit-templates.mjs';
import { VitestSummary } from './tests/support/runner/plain-summary.mjs';

export default defineConfig({
  plugins: [litTemplates()],
  test: {
    // Nothing here measures time, and on a busy machine a proof may take its own. A test that waits in vain says so itself
    // (tests/support/eventually.ts); these only end what hangs.
    testTimeout: 1_200_000,
    hookTimeout: 240_000,
    // All there is: on two cores, the usual "one less" would leave one of them idle.
    maxWorkers: '100%',
    reporters: ['default', new VitestSummary()],
    projects: [
      // Everything that needs no browser: data, routing, assessment, words, links.
      { extends: true, test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      // The committed files of dist/, and what makes them.
      {
        extends: true,
        test: { name: 'package', environment: 'node', include: ['tests/package/**/*.test.ts'] },
      },
      // Whole pages in a browser that the test drives from outside: loading, leaving and coming back, other sites.
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/e2e/build.ts',
          testTimeout: 600_000,
        },
      },
      // The plugin in real WordPresses. Needs PHP, which it installs where it may, and once the network.
      {
        extends: true,
        test: {
          name: 'wordpress',
          environment: 'node',
          include: ['tests/wordpress/**/*.test.ts'],
          globalSetup: 'tests/support/wordpress/setup.ts',
        },
      },
    ],
  },
});
