// The smallest site of each framework, built by its own tools and opened: what it writes on the tag is what the tag gets.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { openSite, type Site } from '../support/e2e/site.ts';
import { Widget } from '../support/e2e/widget.ts';
import { eventually } from '../support/eventually.ts';
import { frameworkSites, frameworks, program } from '../support/installed/frameworks.ts';
import type { InstalledSite } from '../support/installed/installed-site.ts';

let installed: InstalledSite;
let browser: Browser;
let site: Site;
let opened: Opened | undefined;

beforeAll(async () => {
  [installed, browser] = await Promise.all([frameworkSites(), launch()]);
});
afterEach(async () => {
  await opened?.page.close();
  opened = undefined;
  await site?.close();
});
afterAll(async () => {
  installed?.remove();
  await browser?.close();
});

/** Builds a site as its developer does, and serves what came of it. */
const openBuilt = async (framework: string): Promise<Opened> => {
  const vite = program('vite', 'bin/vite.js', resolve('.'));
  const { isWell, printed } = await installed.node(vite, 'build', framework, '--logLevel', 'error');
  expect(isWell, printed).toBe(true);
  site = await openSite();
  site.page('/', installed.read(join(framework, 'dist/index.html')));
  for (const name of readdirSync(join(installed.folder, framework, 'dist/assets'))) {
    const text = installed.read(join(framework, 'dist/assets', name));
    site.answers.set(`/assets/${name}`, response =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(text),
    );
  }
  return openPage(browser, site, '/');
};

describe('the tag in a framework', () => {
  it.each(frameworks)('%s: settings arrive, events are heard, methods can be called', async framework => {
    opened = await openBuilt(framework);
    const { page, said } = opened;
    const widget = await Widget.on(page);
    const inForce = () =>
      widget.tag.evaluate(({ config, issues }) => ({
        bookingUrl: config.bookingUrl,
        clinicName: config.clinicName,
        start: config.start,
        forwardUtm: config.forwardUtm,
        prenatal: config.bookingUrls.prenatal,
        issues,
      }));
    const expected = {
      bookingUrl: '/book',
      clinicName: 'Your Clinic',
      start: 'questions',
      forwardUtm: true,
      prenatal: '/pregnancy-massage',
      issues: [],
    };
    expect(await inForce()).toEqual(expected);
    expect(await widget.text()).not.toContain(en.intro.start);

    await widget.walk();
    // The page has heard that the result is there: it has drawn itself again, with a button of its own.
    const again = await page.waitForSelector('::-p-text(Begin again)');
    expect(await inForce()).toEqual(expected);
    await again?.click();
    await eventually(
      'the first question',
      async () => (await widget.heading()) !== en.result.outcomes.therapeutic.heading,
    );
    expect(said).toEqual([]);
  });
});
