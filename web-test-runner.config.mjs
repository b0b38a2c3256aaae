// Tests in real browsers.
//   BROWSERS=chromium,firefox,firefox-forced,webkit,chrome111   which engines (chromium)
//   TARGET=dist                                                 the built single file in place of src/
//   FILES='tests/browser/focus.test.ts'                         fewer files
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { litTemplatesForTests } from './scripts/build/lit-templates.mjs';
import {
  CHROMIUM_ARGS,
  findChromeFloor,
  findChromium,
  findFirefox,
} from './tests/support/runner/browsers.mjs';
import { commands } from './tests/support/runner/commands.mjs';
import { bringFonts, firefoxFontPrefs } from './tests/support/runner/fonts.mjs';
import { hostPages } from './tests/support/runner/host-pages.mjs';
import { wtrSummary } from './tests/support/runner/plain-summary.mjs';
import { builtEntries, inlineCss } from './tests/support/runner/source-files.mjs';
import { webkitGtkLauncher } from './tests/support/runner/webkitgtk-launcher.mjs';

const built = process.env.TARGET === 'dist';
bringFonts();

// Milliseconds. On a busy machine everything takes longer, and nothing here measures time. A test that waits in vain says
// so itself (tests/support/eventually.ts); what is set here and below only ends what hangs.
const startTimeout = 180_000;

const chromium = executablePath =>
  playwrightLauncher({
    product: 'chromium',
    concurrency: 2,
    launchOptions: {
      executablePath,
      timeout: startTimeout,
      args: [
        ...CHROMIUM_ARGS,
        '--js-flags=--expose-gc', // tests look for leaks
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  });

// Puppeteer speaks WebDriver BiDi to any Firefox; Playwright would need its own build of it.
const firefox = extraPrefsFirefox =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      timeout: startTimeout,
      headless: true,
      extraPrefsFirefox: { ...firefoxFontPrefs, ...extraPrefsFirefox },
    },
  });

const LAUNCHERS = {
  chromium: async () => chromium(await findChromium()),
  chrome111: async () => chromium(await findChromeFloor()), // the oldest Chrome that the build targets
  firefox: () => firefox({}),
  // Forced colours and reduced motion as a visitor has them: set in the browser, not emulated.
  'firefox-forced': () => firefox({ 'ui.prefersReducedMotion': 1, 'browser.display.document_color_use': 2 }),
  webkit: () => webkitGtkLauncher(),
};

const launch = async name => {
  if (!LAUNCHERS[name])
    throw new Error(`BROWSERS: "${name}" is not one of ${Object.keys(LAUNCHERS).join(', ')}.`);
  const launcher = await LAUNCHERS[name]();
  launcher.name = name; // two launchers of one engine must not share a name
  return launcher;
};

/** A browser that was asked for and is not there stops the run; none is ever skipped. */
const launchAll = async names => {
  try {
    return await Promise.all(names.map(launch));
  } catch (error) {
    console.error(`\n${error.message}\n`);
    process.exit(1);
  }
};

export default {
  files: process.env.FILES || 'tests/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    commands(),
    inlineCss(),
    ...(built ? [builtEntries()] : []),
    litTemplatesForTests(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  middleware: [hostPages({ built })],
  browsers: await launchAll((process.env.BROWSERS || 'chromium').split(',').map(name => name.trim())),
  concurrentBrowsers: 1, // one engine at a time keeps timings steady on two cores
  browserStartTimeout: startTimeout,
  testsStartTimeout: startTimeout,
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 240_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY && !process.env.CI }),
    wtrSummary(),
  ],
};
