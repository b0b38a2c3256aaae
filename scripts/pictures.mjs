// npm run pictures
// Takes the pictures of the documents from dist/, as it is built, into docs/pictures/. Each is as good as its bytes allow.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../tests/support/runner/browsers.mjs';

const OUT = 'docs/pictures';
const MOST_BYTES = 60_000;
const PHONE = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 };
const DESKTOP = { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1 };
const MODULES = ['/demo/for-marketers/walk-to.ts', '/demo/how-it-decides/typical-visitors.ts'];
/** For fonts, and for what is drawn while it comes into view. */
const SETTLING = 1_500;

const CLINIC = `<!doctype html>
<html lang="en-CA">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>A clinic</title>
  <style>body { margin: 0; font-family: system-ui, sans-serif }</style>
  <script defer src="/dist/massage-fit-check.min.js"></script>
  <massage-fit-check booking-url="/book" phone="+1 604 555 0142" clinic-name="Harbour Street Massage"></massage-fit-check>
</html>`;

const CONFIGURATOR = new URLSearchParams({
  bookingUrl: 'https://harbour-street.janeapp.com/',
  phone: '+1 604 555 0142',
  clinicName: 'Harbour Street Massage',
  accent: '#14594f',
  analytics: 'matomo',
  variant: 'home-page',
});

const server = await createServer({ configFile: 'vite.config.ts', logLevel: 'warn', server: { port: 0 } });
await server.listen();
const [base] = server.resolvedUrls.local;
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });

const open = async (path, look) => {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', error => console.error(`  page error: ${error.message}`));
  await page.route('**/clinic', route => route.fulfill({ contentType: 'text/html', body: CLINIC }));
  await page.goto(new URL(path, base).href);
  return page;
};

/** WebP, which Playwright does not offer: the best quality that fits. Of all in view, or of one part of the page. */
const keep = async (page, name, part) => {
  await page.waitForTimeout(SETTLING);
  const box = await part?.evaluate(each => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return { x: x + scrollX - 16, y: y + scrollY - 16, width: width + 32, height: height + 32 };
  });
  const clip = box && { ...box, scale: 1 };
  const devtools = await page.context().newCDPSession(page);
  for (let quality = 90; quality >= 30; quality -= 5) {
    const { data } = await devtools.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      ...(clip ? { clip, captureBeyondViewport: true } : {}),
    });
    const picture = Buffer.from(data, 'base64');
    if (picture.length > MOST_BYTES) continue;
    writeFileSync(`${OUT}/${name}.webp`, picture);
    console.log(`${OUT}/${name}.webp  ${picture.length} B, quality ${quality}`);
    return;
  }
  throw new Error(`${name} is too large.`);
};

/** Presses what a visitor presses, by the demo's own modules, which the server hands out as they are. */
const answer = (tag, until) =>
  tag.evaluate(
    async (element, { wanted, modules }) => {
      const [{ walkTo }, { givenBy, typicalVisitors }] = await Promise.all(modules.map(path => import(path)));
      const plan = { ...typicalVisitors['neck-shoulder'], firmness: ['3'], pain: 4 };
      if (wanted === 'result') return walkTo(element, plan);
      const given = Object.entries(givenBy(plan)).flatMap(([name, values]) =>
        [values].flat().map(value => ({ name, value })),
      );
      const root = element.shadowRoot;
      for (let screen = 0; screen < 12 && !root.querySelector(`[name="${wanted}"]`); screen += 1) {
        for (const { name, value } of given)
          root.querySelector(`input[name="${name}"][value="${value}"]:not(:checked)`)?.click();
        await element.updateComplete;
        root.querySelector('[part~="primary"]').click();
        await element.updateComplete;
      }
      for (const { name, value } of given.filter(each => each.name === wanted))
        root.querySelector(`input[name="${name}"][value="${value}"]`).click();
    },
    { wanted: until, modules: MODULES },
  );

mkdirSync(OUT, { recursive: true });
try {
  for (const [name, until] of [
    ['question', 'where'],
    ['result', 'result'],
  ]) {
    const page = await open('/clinic', PHONE);
    const tag = page.locator('massage-fit-check');
    await answer(tag, until);
    // Who taps sees no ring around what is told to a screen reader.
    await tag.evaluate(element => element.shadowRoot.activeElement?.blur());
    await keep(page, name);
  }

  const page = await open(`/dist/configurator.html#${CONFIGURATOR}`, DESKTOP);
  const tag = page.frameLocator('iframe').locator('massage-fit-check');
  await tag.getByRole('heading').first().waitFor();
  for (const value of ['me', '18-49']) await tag.locator(`input[value="${value}"]`).check({ force: true });
  await tag.getByRole('button', { name: /^start/i }).click();
  await keep(page, 'counters', page.locator('.events'));
  await page.getByRole('button', { name: 'Massage may be a good next step' }).click();
  await page.getByRole('heading', { name: 'Your settings' }).evaluate(each => each.scrollIntoView());
  await keep(page, 'configurator');
} finally {
  await browser.close();
  await server.close();
}
