// Finds the browsers that tests and scripts drive. Never downloads anything.
// CHROME_PATH, CHROME_FLOOR_PATH, FIREFOX_PATH and WEBKIT_DRIVER override the search.
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const canRun = path => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = names => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(canRun);
};

const fromEnvironment = name => {
  const path = process.env[name];
  if (!path) return;
  if (!canRun(path)) throw new Error(`${name}=${path} is not an executable file.`);
  return path;
};

/** The folder of an installed package, or undefined. */
const folderOf = name => {
  try {
    let folder = dirname(require.resolve(name));
    while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
    while (!existsSync(join(folder, 'bin'))) {
      if (folder === dirname(folder)) return;
      folder = dirname(folder);
    }
    return folder;
  } catch {
    return;
  }
};

/**
 * Unpacks the Chromium that an npm package ships, once per version. Not with that package's own function: it takes
 * whatever Chromium already lies in the temporary folder, of any version, and its arguments turn security off.
 */
const unpackChromium = async packageName => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const folder = folderOf(packageName);
  if (!folder) return;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const cache = resolve('node_modules/.cache/browsers', `${packageName.replace(/\W+/g, '-')}-${version}`);
  const binary = join(cache, 'chromium');
  if (!canRun(binary)) {
    mkdirSync(cache, { recursive: true });
    const partial = `${binary}.${process.pid}`;
    await pipeline(
      createReadStream(join(folder, 'bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(partial, { mode: 0o755 }),
    );
    renameSync(partial, binary); // at once: a second run must never see half a file
  }
  return binary;
};

const NO_CHROMIUM = `No Chromium found for the browser tests.
Looked at: CHROME_PATH; then ${CHROMIUM_NAMES.join(', ')} on PATH; then the npm package @sparticuz/chromium (Linux x64).
Do one of:
  npm ci                                              its optional packages bring a Chromium for Linux x64
  apt-get install -y --no-install-recommends chromium
  CHROME_PATH=/path/to/chrome npm test`;

export const findChromium = async () => {
  const path =
    fromEnvironment('CHROME_PATH') ??
    onPath(CHROMIUM_NAMES) ??
    CHROMIUM_PLACES.find(canRun) ??
    (await unpackChromium('@sparticuz/chromium'));
  if (!path) throw new Error(NO_CHROMIUM);
  return path;
};

/** The oldest Chrome that the build targets. */
export const findChromeFloor = async () => {
  const path = fromEnvironment('CHROME_FLOOR_PATH') ?? (await unpackChromium('chrome-floor'));
  if (!path) {
    throw new Error(
      'No Chrome 111 found. It comes with the optional npm package chrome-floor (Linux x64): npm ci, or set CHROME_FLOOR_PATH.',
    );
  }
  return path;
};

export const findFirefox = () => {
  const path =
    fromEnvironment('FIREFOX_PATH') ??
    onPath(['firefox', 'firefox-esr']) ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(canRun);
  if (!path) {
    throw new Error(
      'No Firefox found (FIREFOX_PATH, or firefox or firefox-esr on PATH).\n  apt-get install -y --no-install-recommends firefox-esr',
    );
  }
  return path;
};

/** WebKitGTK, Safari's engine: its driver, its small browser, and Xvfb where there is no display. */
export const findWebKit = () => {
  const driver = fromEnvironment('WEBKIT_DRIVER') ?? onPath(['WebKitWebDriver']);
  const libraries = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter(name => name.endsWith('-linux-gnu'))
    : [];
  const browser = libraries
    .flatMap(name =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(v => `/usr/lib/${name}/${v}/MiniBrowser`),
    )
    .find(canRun);
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const xvfb = hasDisplay ? undefined : onPath(['Xvfb']);
  if (!driver || !browser || (!hasDisplay && !xvfb)) {
    throw new Error(
      'No WebKitGTK to drive (WebKitWebDriver, MiniBrowser, and Xvfb without a display).\n  apt-get install -y --no-install-recommends webkit2gtk-driver xvfb',
    );
  }
  return { driver, browser, xvfb };
};

/** Chromium refuses to start as root with its sandbox on. */
export const CHROMIUM_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
