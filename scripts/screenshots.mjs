// npm run screenshots -- [url] [scenario]
// Walks the widget on a page, as a visitor would, and keeps a picture of every screen in screenshots/, at three
// widths, light and dark. Finds its way by role and name only.
//
// url        a page with the widget. Without one, the demo is served for the time of the run
// scenario   JSON: what to choose where the heading fits, else "none of these", else the first option of each group.
//            Patterns, any case:
//            '{"where": ["lower back"], "safe": ["none of these"], "how strong": []}'
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../tests/support/runner/browsers.mjs';

const OUT = 'screenshots';
const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];
const MOST_SCREENS = 15;
const NONE = /^none of/i;
const TAG = 'massage-fit-check';

const { positionals } = parseArgs({ allowPositionals: true });
const scenario = JSON.parse(positionals.find(text => text.startsWith('{')) ?? '{}');
const pattern = text => new RegExp(text, 'i');

/** The options to choose on a screen with this heading, or undefined for "the first of each group". */
const chosenFor = heading => Object.entries(scenario).find(([text]) => pattern(text).test(heading))?.[1];

const serveDemo = async () => {
  const server = await createServer({ configFile: 'vite.config.ts', logLevel: 'warn', server: { port: 0 } });
  await server.listen();
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
};

/** The names of radio groups are not ours to know here: the first radio of each fieldset, or else the first of all. */
const tickFirst = async widget => {
  // The first answers of the safety questions end the walk at once; only a scenario goes there.
  const none = widget.getByRole('checkbox', { name: NONE }).or(widget.getByRole('radio', { name: NONE }));
  if (await none.count()) {
    await none.first().check({ force: true });
    return;
  }
  const groups = [
    ...(await widget.getByRole('radiogroup').all()),
    ...(await widget.getByRole('group').all()),
  ];
  for (const group of groups.length ? groups : [widget]) {
    const option = group.getByRole('radio').or(group.getByRole('checkbox')).first();
    if ((await option.count()) && !(await option.isChecked())) await option.check({ force: true });
  }
};

const tickNamed = async (widget, names) => {
  for (const name of names) {
    const option = widget.getByRole('radio', { name: pattern(name) });
    const box = widget.getByRole('checkbox', { name: pattern(name) });
    await option.or(box).first().check({ force: true });
  }
};

const visible = async locator => (await locator.count()) > 0 && (await locator.first().isVisible());

/** Answers the screen and goes on. False when there is no way on. */
const goOn = async (widget, heading, screen) => {
  const start = widget.getByRole('button', { name: /^start/i });
  if (screen === 1 && (await visible(start))) {
    await start.first().click();
    return true;
  }
  const next = widget.getByRole('button', { name: /^next/i });
  if (!(await visible(next))) return false;
  const names = chosenFor(heading);
  if (names) await tickNamed(widget, names);
  else await tickFirst(widget);
  await next.first().click();
  return true;
};

const headingOf = async widget => {
  const heading = widget.getByRole('heading').first();
  return (await visible(heading)) ? (await heading.innerText()).trim() : '';
};

const walk = async (browser, url, width, colorScheme) => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: width < 600 ? 2 : 1,
    colorScheme,
    reducedMotion: 'reduce', // no picture of a half-way state
  });
  const page = await context.newPage();
  page.on('pageerror', error => console.error(`  page error: ${error.message}`));
  await page.goto(url);
  const widget = page.locator(TAG).first();
  await widget.waitFor();
  await page.evaluate(tag => customElements.whenDefined(tag), TAG);

  for (let screen = 1; screen <= MOST_SCREENS; screen += 1) {
    await widget.evaluate(element => element.updateComplete);
    await page.evaluate(() => document.fonts.ready);
    const heading = await headingOf(widget);
    const words = heading.toLowerCase().match(/[a-z0-9]+/g) ?? ['screen'];
    const name = `${width}-${colorScheme}-${String(screen).padStart(2, '0')}-${words.slice(0, 6).join('-')}.png`;
    await page.mouse.move(0, 0); // what the last click left under the pointer is not lit
    // The whole page for the first screen, which shows how it sits there; then the widget alone.
    if (screen === 1) await page.screenshot({ path: join(OUT, name), fullPage: true });
    else await widget.screenshot({ path: join(OUT, name) });
    console.log(`${join(OUT, name)}  ${heading}`);
    if (!(await goOn(widget, heading, screen))) break;
    await widget.evaluate(element => element.updateComplete);
    if ((await headingOf(widget)) === heading) {
      // Nothing moved: one picture of what the widget says about that, then on to the next width.
      await widget.screenshot({ path: join(OUT, name.replace('.png', '-stays.png')) });
      console.log(`  stays at "${heading}"`);
      break;
    }
  }
  await context.close();
};

const given = positionals.find(text => /^(?:https?|file):/.test(text));
const demo = given ? undefined : await serveDemo();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
try {
  for (const width of WIDTHS)
    for (const scheme of SCHEMES) await walk(browser, given ?? demo.url, width, scheme);
} finally {
  await browser.close();
  await demo?.close();
}
