// What the page hides is nowhere: not on the screen, under the mouse, in the order of Tab, for screen readers or on paper.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isFirefox, launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { openSite, type Site } from '../support/e2e/site.ts';
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

const open = async (name: string): Promise<Page> => {
  opened = await openPage(browser, site, `/demo/hosts/${name}.html`);
  const { page } = opened;
  await eventually('all widgets', () =>
    page.$$eval('massage-fit-check', all =>
      all.every(each => each.shadowRoot?.querySelector('[part=heading]')),
    ),
  );
  return page;
};

/** Which of the widgets are hit somewhere in the window, by their order on the page. */
const hit = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('massage-fit-check')];
    const found = new Set<number>();
    for (let y = 5; y < innerHeight; y += 20) {
      for (let x = 5; x < innerWidth; x += 20)
        found.add(all.indexOf(document.elementFromPoint(x, y) as never));
    }
    found.delete(-1);
    return [...found].sort();
  });

/** Which of the widgets Tab comes into, within so many presses. */
const tabbed = async (page: Page, times = 60): Promise<readonly number[]> => {
  const found = new Set<number>();
  for (let i = 0; i < times; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() =>
      [...document.querySelectorAll('massage-fit-check')].indexOf(document.activeElement as never),
    );
    if (at >= 0) found.add(at);
  }
  return [...found].sort();
};

/** Words that screen readers are given. */
const spoken = async (page: Page): Promise<string> =>
  JSON.stringify((await page.accessibility.snapshot()) ?? {});

/** What is painted: the same bytes are the same picture. */
const picture = async (page: Page): Promise<string> =>
  String(await page.screenshot({ encoding: 'base64', captureBeyondViewport: false }));

/** The page as it would look with no widget on it. */
const withoutIt = async (page: Page): Promise<string> => {
  await page.$$eval('massage-fit-check', all => {
    for (const each of all) each.style.setProperty('display', 'none', 'important');
  });
  return picture(page);
};

const question = 'Is massage right for you?';

describe('R1 what the page hides', () => {
  it('a closed popup is nowhere, and all there when it is opened', async () => {
    const page = await open('closed-popup');
    expect(await hit(page)).toEqual([]);
    expect(await tabbed(page, 12)).toEqual([]);
    await page.click('#call');
    if (!isFirefox) expect(await spoken(page)).not.toContain(`"heading","name":"${question}"`);
    const closed = await picture(page);
    await page.click('#opener');
    await eventually(
      'the open popup',
      () => hit(page),
      ([first]) => first === 0,
    );
    expect(await (await Widget.on(page)).reachesSecondQuestion()).toBe(true);
    await page.evaluate(() => document.querySelector('.popup')?.classList.remove('open'));
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(await hit(page)).toEqual([]);
    await page.click('#call');
    expect(await picture(page)).toBe(closed);
  });

  it('closed panels are nowhere; the open widget is', async () => {
    const page = await open('closed-panels');
    await page.setViewport({ width: 900, height: 2400 });
    expect(await hit(page)).toEqual([0]);
    expect(await tabbed(page)).toEqual([0]);
  });

  it('tags that are hidden themselves are nowhere, and one for wide windows is there on those', async () => {
    const page = await open('hidden-tag');
    await page.setViewport({ width: 900, height: 2400 });
    expect(await hit(page)).toEqual([0]);
    expect(await tabbed(page)).toEqual([0]);
    await page.setViewport({ width: 1100, height: 2400 });
    expect(await hit(page)).toEqual([0, 3]);
  });

  it('on paper, a page that prints one part of itself prints that part alone', async () => {
    const page = await open('print-one-part');
    await page.emulateMediaType('print').catch(() => {});
    if (!(await page.evaluate(() => matchMedia('print').matches))) {
      // Firefox cannot be told by the test: the rules for paper are taken for the screen.
      await page.evaluate(() => {
        for (const sheet of document.styleSheets) {
          for (const rule of [...sheet.cssRules])
            if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
              rule.media.mediaText = 'all';
        }
      });
    }
    const printed = await picture(page);
    await page.$eval('massage-fit-check', each => each.style.setProperty('color', 'inherit'));
    expect(await hit(page)).toEqual([]);
    await page.$eval('massage-fit-check', each => each.style.setProperty('opacity', '0'));
    expect(await picture(page)).toBe(printed);
  });

  it('leaves no trace in the picture of a page', async () => {
    for (const name of ['closed-popup', 'hidden-tag']) {
      const page = await open(name);
      if (name === 'hidden-tag') await page.$eval('massage-fit-check', each => each.remove());
      const before = await picture(page);
      expect(await withoutIt(page), name).toBe(before);
    }
  });
});
