// The booking link on pages that answer to links, clean their address, and frames that may not leave themselves.
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { openSite, type Site, scriptPath } from '../support/e2e/site.ts';
import { Widget } from '../support/e2e/widget.ts';
import { eventually } from '../support/eventually.ts';

let browser: Browser;
let site: Site;
let opened: Opened | undefined;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), openSite()]);
});
afterEach(async () => {
  await opened?.page.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (path: string): Promise<readonly [Page, Widget]> => {
  opened = await openPage(browser, site, path);
  return [opened.page, await Widget.on(opened.page)];
};
const host = (name: string, query = '') => open(`/demo/hosts/${name}.html${query}`);

const book = async (widget: Widget): Promise<void> => {
  await widget.walk();
  await (await widget.control('[part=result] [part=primary]')).click();
};

describe('a booking link to a place on the page', () => {
  for (const name of ['popup-by-link', 'popup-of-one-link']) {
    it(`opens the popup that the page’s own link opens: ${name}`, async () => {
      const [page, widget] = await host(name);
      await book(widget);
      await page.waitForSelector('#popup', { visible: true });
      expect(page.url()).not.toContain('#');
      expect(opened?.said).toEqual([]);
    });
  }

  const made = async (body: string): Promise<readonly [Page, Widget]> => {
    site.page(
      '/made',
      `<!doctype html><html lang="en"><title>A clinic</title><link rel="icon" href="data:,"><script defer src="${scriptPath}"></script><body>${body}`,
    );
    return open('/made');
  };

  it('goes to the place that it names, as any link', async () => {
    const [page, widget] = await made(
      '<massage-fit-check booking-url="#form"></massage-fit-check><h2 id="form">Book</h2>',
    );
    await book(widget);
    await eventually('the place', () => page.evaluate(() => location.hash === '#form'));
    expect(opened?.said).toEqual([]);
    expect(await widget.tag.evaluate(each => each.innerHTML)).toBe('');
  });

  it('is told of in the console where nothing answers, once', async () => {
    const [page, widget] = await made('<massage-fit-check booking-url="#nowhere"></massage-fit-check>');
    await book(widget);
    await eventually('a line', async () => (opened?.said.length ?? 0) > 0);
    await (await widget.control('[part=result] [part=primary]')).click();
    expect(opened?.said).toEqual([
      expect.stringMatching(/booking-url="#nowhere": nothing on this page answered/),
    ]);
    expect(await widget.tag.evaluate(each => each.issues.length)).toBe(1);
    expect(page.url()).toContain('#nowhere');
  });

  it('is left alone where the page books by itself', async () => {
    const [page, widget] = await made(
      '<massage-fit-check booking-url="#popup"></massage-fit-check><script>document.addEventListener("mfc-book", event => { event.preventDefault(); document.title = "Booked" })</script>',
    );
    await book(widget);
    await eventually(
      'the page',
      () => page.title(),
      title => title === 'Booked',
    );
    expect(page.url()).not.toContain('#');
  });
});

describe('campaign parameters', () => {
  for (const name of ['cleaned-address', 'cleaned-at-once']) {
    it(`are on the link though the page has cleaned its address: ${name}`, async () => {
      const [page, widget] = await host(name, '?utm_source=leaflet&utm_campaign=spring');
      await eventually('a clean address', () => page.evaluate(() => location.search === ''));
      await widget.walk();
      const link = await widget.control('[part=result] [part=primary]');
      const href = await link.evaluate(each => (each as HTMLAnchorElement).href);
      expect(href).toContain('utm_source=leaflet');
      expect(href).toContain('utm_campaign=spring');
    });
  }
});

describe('in a frame that may neither download nor leave itself', () => {
  const framed = async (): Promise<readonly [Page, Widget]> => {
    opened = await openPage(browser, site, '/demo/hosts/frame-without-downloads.html');
    const frame: Frame = await opened.page.waitForFrame(each =>
      each.url().endsWith('/framed-to-the-top.html'),
    );
    return [opened.page, await Widget.on(frame)];
  };

  it('saving says what to do without the file', async () => {
    const [, widget] = await framed();
    await widget.walk();
    await widget.tag.evaluate((each, words) => {
      const buttons = [...(each.shadowRoot?.querySelectorAll('button') ?? [])];
      buttons.find(({ textContent }) => textContent?.trim() === words)?.click();
    }, en.summary.take.save);
    await eventually('what to do', widget.text, text => text.includes('If it is not there'));
  });

  it('a booking link for the whole window opens a tab in its place', async () => {
    const [page, widget] = await framed();
    await book(widget);
    await eventually('a new tab', async () => {
      const pages = await browser.pages();
      return pages.find(each => each.url().endsWith('/booked.html')) ?? null;
    });
    expect(page.url()).toContain('frame-without-downloads');
  });
});

describe('masks for session recorders', () => {
  it('are put back when the page takes them away', async () => {
    const [page, widget] = await host('morphed');
    const masks = () =>
      widget.tag.evaluate(each =>
        each
          .getAttributeNames()
          .filter(name => name.startsWith('data-'))
          .sort(),
      );
    const before = await masks();
    expect(before.length).toBeGreaterThan(4);
    for (let times = 0; times < 30; times++) await page.click('#refresh');
    await eventually('the masks', masks, names => names.join() === before.join());
  });
});

describe('V5 a root of 100 pixels', () => {
  it('makes no text larger than about twice the usual', async () => {
    const [page, widget] = await host('large-root');
    const size = () =>
      widget.tag.evaluate(each =>
        Number.parseFloat(getComputedStyle(each.shadowRoot?.querySelector('.root') as Element).fontSize),
      );
    expect(await size()).toBeLessThanOrEqual(36);
    await page.setViewport({ width: 320, height: 600 });
    expect(await size()).toBeLessThanOrEqual(32);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
