// The heading of the next page is seen after every step, whatever stands over it, scrolls around it or glides.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { atRest } from '../support/e2e/at-rest.ts';
import { isFirefox, launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { openSite, type Site } from '../support/e2e/site.ts';
import { Widget } from '../support/e2e/widget.ts';
import { eventually } from '../support/eventually.ts';

const { options, next } = en.questionnaire;

/** Its name in Firefox is the character. */
const space = isFirefox ? ' ' : 'Space';

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

const open = async (name: string, height = 700): Promise<readonly [Page, Widget]> => {
  opened = await openPage(browser, site, `/demo/hosts/${name}.html`);
  await opened.page.setViewport({ width: 900, height });
  return [opened.page, await Widget.on(opened.page)];
};

const sees = (widget: Widget) => eventually('the heading', widget.seesHeading);

/** To the last control of the page, as somebody who has read it all, and on from there. */
const goesOn = async (widget: Widget): Promise<void> => {
  const primary = await widget.control('[part=primary]');
  await primary.evaluate(each => each.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await primary.focus();
  await primary.evaluate(each => (each as HTMLElement).click());
};

describe.each(['tall-header', 'header-on-the-way-up', 'scrolling-box', 'gliding-page'])(
  'on the page %s',
  name => {
    it('K5 the heading is seen after each step', async () => {
      const [, widget] = await open(name);
      await goesOn(widget);
      await sees(widget);
      await widget.tag.evaluate((each, wanted) => {
        const labels = [...(each.shadowRoot?.querySelectorAll('label') ?? [])];
        labels.find(({ textContent }) => textContent?.trim() === wanted)?.click();
      }, options.help.pain);
      await goesOn(widget);
      await sees(widget);
      await widget.walk();
      await sees(widget);
    });

    it('K5 the heading is seen after keys alone, and after the way back', async () => {
      const [page, widget] = await open(name);
      await (await widget.control('[part=primary]')).focus();
      await page.keyboard.press('Enter');
      await sees(widget);
      await (await widget.control('fieldset input')).focus();
      await page.keyboard.press(space);
      await (await widget.control('[part=primary]')).focus();
      await page.keyboard.press('Enter');
      await sees(widget);
      await widget.press(en.questionnaire.back);
      await sees(widget);
    });
  },
);

describe('the page', () => {
  it('K5 lets every new page begin 8 px below its header, wherever the last one was left', async () => {
    const [page, widget] = await open('tall-header');
    // Something stands above it, or the page could not go further up.
    await page.$eval('main', each => {
      each.style.paddingBlockStart = '300px';
    });
    const begins = () =>
      eventually(
        'the beginning below the header',
        async () => {
          const header = await page.$eval('body > header', each => each.getBoundingClientRect().bottom);
          return (await widget.tag.evaluate(each => each.getBoundingClientRect().top)) - header;
        },
        gap => Math.abs(gap - 8) <= 1,
      );
    await widget.press(
      await widget.tag.evaluate(
        each => each.shadowRoot?.querySelector('[part=primary]')?.textContent?.trim() ?? '',
      ),
    );
    await begins();
    await widget.press(options.help.pain);
    await widget.press(next);
    await begins();
    await sees(widget);
  });

  it('is the visitor’s as soon as they scroll', async () => {
    const [page, widget] = await open('tall-header');
    await goesOn(widget);
    await page.mouse.move(400, 400);
    await page.mouse.wheel({ deltaY: 900 });
    await eventually('the visitor’s place', () => page.evaluate(() => scrollY > 300));
    expect(await atRest(page)).toBeGreaterThan(300);
  });

  it('lets the body map be seen whole beside its list, under a tall header and in a low window', async () => {
    for (const [name, height] of [
      ['tall-header', 700],
      ['closed-popup', 360],
    ] as const) {
      const [page, widget] = await open(name, height);
      if (name === 'closed-popup') await page.click('#opener');
      await widget.walk('.map');
      const svg = await widget.control('.map svg');
      const box = await svg.boundingBox();
      expect(box?.height, name).toBeLessThanOrEqual(height);
    }
  });

  it('keeps the place and the answers when a phone is turned', async () => {
    const [page, widget] = await open('closed-popup');
    await page.setViewport({ width: 390, height: 800 });
    await page.click('#opener');
    await widget.walk();
    const place = (): Promise<number> =>
      widget.tag.evaluate(
        each => each.shadowRoot?.querySelector('[part=booking]')?.getBoundingClientRect().top ?? -1,
      );
    await (await widget.control('[part=booking] h3')).evaluate(each => {
      each.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    // What a person does before turning it: nothing, for a moment.
    await page.evaluate(() => new Promise(done => setTimeout(done, 400)));
    const before = await place();
    for (const [width, height] of [
      [800, 390],
      [390, 800],
    ] as const) {
      await page.setViewport({ width, height });
      await eventually('the same place', place, now => Math.abs(now - before) < 120);
    }
    expect(await widget.tag.evaluate(each => each.assessment !== null)).toBe(true);
  });

  it('is seen where the visitor has zoomed in with two fingers', async () => {
    if (isFirefox) return; // It cannot be told to.
    const [page, widget] = await open('tall-header', 900);
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await eventually('zoom', () => page.evaluate(() => (visualViewport?.scale ?? 1) > 1.5));
    await goesOn(widget);
    await sees(widget);
  });
});
