// A real browser with nothing between it and the page. BROWSER=firefox takes Firefox; Chromium is the default.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium, findFirefox } from '../runner/browsers.mjs';
import { bringFonts, firefoxFontPrefs } from '../runner/fonts.mjs';
import type { Site } from './site.ts';

bringFonts();

export const isFirefox = process.env['BROWSER'] === 'firefox';

/** Milliseconds. On a busy machine a browser takes its time to start and a page to load; nothing here measures that. */
const patience = { launch: 180_000, page: 60_000 };

export const launch = async (): Promise<Browser> =>
  isFirefox
    ? puppeteer.launch({
        browser: 'firefox',
        executablePath: findFirefox(),
        timeout: patience.launch,
        extraPrefsFirefox: firefoxFontPrefs,
      })
    : puppeteer.launch({
        timeout: patience.launch,
        executablePath: await findChromium(),
        args: [...CHROMIUM_ARGS, '--disable-gpu', '--disable-dev-shm-usage'],
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });

/** An empty one. */
export const newPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience.page);
  return page;
};

/** A page, and all that came out of it. */
export interface Opened {
  readonly page: Page;
  /** Warnings and errors of the console, and what was thrown. */
  readonly said: string[];
  /** Addresses the page asked for outside its own site. */
  readonly strangers: string[];
}

export const openPage = async (browser: Browser, { origin }: Site, path: string): Promise<Opened> => {
  const page = await newPage(browser);
  await page.setViewport({ width: 900, height: 900 });
  const opened: Opened = { page, said: [], strangers: [] };
  page.on('console', message => {
    if (['warn', 'error'].includes(message.type())) opened.said.push(message.text());
  });
  page.on('pageerror', error => {
    opened.said.push(error instanceof Error ? error.message : String(error));
  });
  page.on('request', request => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
      opened.strangers.push(request.url());
    }
  });
  await page.goto(origin + path);
  return opened;
};
