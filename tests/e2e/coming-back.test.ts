// Pages that are left, kept, copied and shown again, and hasty hands: what only a real browser does.
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { openSite, type Site } from '../support/e2e/site.ts';
import { tagsOn, Widget } from '../support/e2e/widget.ts';
import { eventually } from '../support/eventually.ts';

const { questionnaire: words, intro } = en;
const { options } = words;
const { help, where } = words.screens;

let browser: Browser;
let site: Site;
let opened: Opened;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), openSite()]);
});
afterEach(async () => {
  // Pages with several are told so, once.
  expect(opened.said.filter(line => !/stands \d+ times on this page/.test(line))).toEqual([]);
  await opened.page.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (name: string): Promise<Page> => {
  opened = await openPage(browser, site, `/demo/hosts/${name}.html`);
  return opened.page;
};

/** On the second question, with an answer given. */
const midway = async (page: Page): Promise<Widget> => {
  const widget = await Widget.on(page);
  expect(await widget.reachesSecondQuestion()).toBe(true);
  await widget.press(options.where.neck);
  return widget;
};
const isMidway = async (widget: Widget) => {
  expect(await widget.heading()).toBe(where.heading);
  expect(await widget.ticked()).toEqual([options.where.neck]);
};
const isFresh = async (widget: Widget) => {
  expect(await widget.heading()).toBe(intro.heading);
  expect(await widget.reachesSecondQuestion()).toBe(true);
};

describe('R6 left for another page, and back', () => {
  const leaveAndReturn = async (page: Page) => {
    await page.evaluate(() => {
      document.documentElement.dataset['left'] = '';
      addEventListener('pageshow', event => {
        document.documentElement.dataset['kept'] = String(event.persisted);
      });
    });
    await Promise.all([page.waitForNavigation(), page.click('#next')]);
    // Not page.goBack: a page that was kept fires no load, for which it would wait.
    await page.evaluate(() => history.back()).catch(() => {});
    // Either the very page that was left, which has heard that it is shown again, or one that knows nothing of it.
    const back = await eventually('the page again', () =>
      page.evaluate(() => {
        const { left, kept } = document.documentElement.dataset;
        if (!document.querySelector('#next')) return null;
        if (left === undefined) return 'fresh';
        return kept && 'kept';
      }),
    );
    return back === 'kept';
  };

  /** Chromium's headless shell, as it comes from npm, keeps no page at all; CI asks a browser that does. */
  const keepsPlainPages = async (): Promise<boolean> => {
    for (const path of ['/plain', '/plain-next']) site.page(path, '<a id="next" href="/plain-next">Next</a>');
    const { page } = await openPage(browser, site, '/plain');
    const isKept = await leaveAndReturn(page);
    await page.close();
    return isKept;
  };

  it('the browser keeps the page as it does a plain one: same question, same answers, and it goes on', async () => {
    const keeps = await keepsPlainPages();
    if (process.env['KEEPS_PAGES']) expect(keeps).toBe(true);
    const page = await open('back-and-forward');
    await midway(page);
    expect(await leaveAndReturn(page)).toBe(keeps);
    const widget = await Widget.on(page);
    if (!keeps) return isFresh(widget);
    await isMidway(widget);
    await widget.press(words.next);
    expect(await widget.heading()).toBe(words.screens.safety.heading);
  });

  it('the page forbids keeping it: a clean start, with no answer left', async () => {
    const page = await open('back-and-forward');
    await midway(page);
    await page.evaluate(() => addEventListener('unload', () => {}));
    expect(await leaveAndReturn(page)).toBe(false);
    await isFresh(await Widget.on(page));
  });
});

describe('R7 swapped by a script', () => {
  const go = (page: Page, where: string) => page.click(`button[value=${where}]`);

  it('comes fresh each time the page puts it in', async () => {
    const page = await open('page-swap');
    for (const _ of [1, 2]) {
      await go(page, 'check');
      await isFresh(await Widget.on(page));
      await go(page, 'home');
    }
  });

  it('is kept as a copy without answers, which works until the fresh page comes', async () => {
    const page = await open('page-snapshot');
    await midway(page);
    await go(page, 'home');
    expect(await tagsOn(page)).toHaveLength(0);
    // In one go: the page replaces its copy soon after.
    const copy = await page.evaluateHandle(async () => {
      document.querySelector<HTMLElement>('button[value=check]')?.click();
      const shown = document.querySelector('massage-fit-check') as MassageFitCheck;
      await shown.updateComplete;
      return shown;
    });
    expect(await new Widget(copy).heading()).toBe(intro.heading);
    await eventually('the fresh page', () => copy.evaluate(each => !each.isConnected));
    await isFresh(await Widget.on(page));
  });
});

describe('R2 moved about', () => {
  it('keeps its page and answers when it is moved or comes back; a clone or a new one starts afresh', async () => {
    const page = await open('moved-and-cloned');
    const widget = await midway(page);
    await page.click('#move');
    await page.waitForSelector('#elsewhere > massage-fit-check');
    await isMidway(widget);
    const isAway = await page.evaluate(() => {
      document.querySelector<HTMLElement>('#remove')?.click();
      return !document.querySelector('massage-fit-check');
    });
    expect(isAway).toBe(true);
    await isMidway(await Widget.on(page));
    await page.click('#clone');
    await isFresh(await Widget.on(page, 1));
    await page.click('#insert');
    await isFresh(await Widget.on(page, 2));
    await isMidway(widget);
  });
});

describe('R13 emptied by a script of the page', () => {
  it('draws itself again: same page, same answers, the clinic’s colour, and it goes on', async () => {
    const page = await open('emptied');
    const widget = await midway(page);
    const fill = () =>
      widget.tag.evaluate(each => {
        const next = each.shadowRoot?.querySelector('[part=primary]');
        return next && getComputedStyle(next).backgroundColor;
      });
    const before = await fill();
    await page.click('#empty');
    await isMidway(await Widget.on(page));
    expect(await fill()).toBe(before);
    await widget.press(words.next);
    expect(await widget.heading()).toBe(words.screens.safety.heading);
  });
});

describe('a marked div that comes late', () => {
  it('follows its attributes as they change', async () => {
    const page = await open('marked-div-late');
    const widget = await Widget.on(page);
    await page.click('#change');
    await eventually('the new heading', widget.heading, heading => heading === 'Changed later');
  });
});

describe('R16 hasty hands', () => {
  /** On the first question, answered. */
  const answered = async (): Promise<Widget> => {
    const widget = await Widget.on(await open('script-defer'));
    await widget.press(intro.start);
    await widget.press(options.help.pain);
    return widget;
  };
  const hasNoProblem = async (widget: Widget) =>
    expect(await widget.tag.evaluate(each => each.shadowRoot?.querySelector('.problem') ?? null)).toBeNull();

  // Both halves go off at once, so that they are a double click also where the page takes long to answer the first.
  it('a double click is one press: the next question is not told off for being unanswered', async () => {
    const widget = await answered();
    await (await widget.find(words.next)).click({ count: 2 });
    expect(await widget.heading()).toBe(where.heading);
    await hasNoProblem(widget);
  });

  it('a double click on Start ticks nothing on the page that comes', async () => {
    const widget = await Widget.on(await open('script-defer'));
    const start = await widget.find(intro.start);
    await start.click({ count: 2 });
    expect(await widget.heading()).toBe(help.heading);
    expect(await widget.ticked()).toEqual([]);
    await hasNoProblem(widget);
  });

  it('a press of its own goes on, however soon it comes after', async () => {
    const widget = await answered();
    await widget.press(words.next);
    await widget.press(options.where.neck);
    await widget.press(words.next);
    expect(await widget.heading()).toBe(words.screens.safety.heading);
  });

  it('Enter held down, which presses again and again, goes on by one question', async () => {
    const widget = await answered();
    await (await widget.find(words.next)).focus();
    const { keyboard } = opened.page;
    for (let held = 0; held < 60; held++) {
      await keyboard.down('Enter' as KeyInput); // again without "up": the key repeats
    }
    await keyboard.up('Enter');
    expect(await widget.heading()).toBe(where.heading);
    await hasNoProblem(widget);
  });

  it('Next and Back in one go: the first one counts', async () => {
    const widget = await answered();
    const [next, back] = [await widget.find(words.next), await widget.find(words.back)];
    await opened.page.evaluate(
      (first, second) => {
        first.click();
        second.click();
      },
      next,
      back,
    );
    expect(await widget.heading()).toBe(where.heading);
    await hasNoProblem(widget);
  });
});

describe('booking and counting', () => {
  for (const name of ['calendly-popup', 'cal-popup']) {
    it(`${name}: the page’s own popup opens, and the page stays`, async () => {
      const page = await open(name);
      const widget = await Widget.on(page);
      await widget.walk();
      await widget.press(en.result.booking.label);
      const dialog = await page.waitForSelector('dialog[open]');
      expect(await dialog?.evaluate(each => each.textContent)).toMatch(
        /would open .*ivy-clinic\/consultation/,
      );
      expect(page.url()).toBe(`${site.origin}/demo/hosts/${name}.html`);
    });
  }

  it('analytics: every counter hears each step once, and no answer', async () => {
    const page = await open('analytics');
    for (const nth of [0, 1, 2]) await (await Widget.on(page, nth)).walk();
    const lines = await page.$$eval('#log li', all => all.map(each => each.textContent ?? ''));
    const heard = (counter: string, name: string) =>
      lines.filter(line => line.startsWith(counter) && line.includes(`"${name}"`)).length;
    for (const counter of ['dataLayer', 'plausible', 'matomo']) {
      for (const name of ['mfc_ready', 'mfc_start', 'mfc_complete']) expect(heard(counter, name)).toBe(1);
      expect(heard(counter, 'mfc_step')).toBeGreaterThan(3);
    }
    expect(lines.join()).not.toMatch(/neck|pain|desk|shoulder/i);
  });
});
