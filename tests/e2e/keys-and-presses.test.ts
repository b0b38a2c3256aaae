// Pages that take keys and presses for themselves: every control works, and what was chosen is what is recorded.
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { isFirefox, launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { inkOf } from '../support/e2e/ink.ts';
import { openSite, type Site } from '../support/e2e/site.ts';
import { Widget } from '../support/e2e/widget.ts';
import { eventually } from '../support/eventually.ts';

const { options, next, screens } = en.questionnaire;

/** Its name in Firefox is the character. */
const space: KeyInput = isFirefox ? ' ' : 'Space';

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

const open = async (name: string): Promise<readonly [Page, Widget]> => {
  opened = await openPage(browser, site, `/demo/hosts/${name}.html`);
  return [opened.page, await Widget.on(opened.page)];
};

const isAt = (widget: Widget, value: number) =>
  eventually(
    `the scale at ${value}`,
    widget.pain,
    ({ seen, recorded }) => seen === value && recorded === value,
  );

const pressMark = async (page: Page, widget: Widget, value: number): Promise<void> => {
  const { x, y } = await widget.mark(value);
  await page.mouse.click(x, y);
};

const names = [
  'page-keys',
  'page-keys-first',
  'no-selecting',
  'no-pressing-first',
  'card-link',
  'anchor-around',
];

describe.each(names)('on the page %s', name => {
  it('K11 a press on a mark of the scale records that mark, whatever stood there before', async () => {
    const [page, widget] = await open(name);
    await widget.walk('.scale');
    for (const value of [7, 0, 10, 3, 3, 4]) {
      await pressMark(page, widget, value);
      await isAt(widget, value);
    }
  });

  it('a first press on the lowest mark is an answer', async () => {
    const [page, widget] = await open(name);
    await widget.walk('.scale');
    expect(await widget.pain()).toEqual({ seen: 0, recorded: null });
    await pressMark(page, widget, 0);
    await isAt(widget, 0);
  });

  it('a drag records where it ends', async () => {
    const [page, widget] = await open(name);
    await widget.walk('.scale');
    const [from, to] = [await widget.mark(2), await widget.mark(8)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await isAt(widget, 8);
  });

  it('arrows, Home and End move the scale', async () => {
    const [page, widget] = await open(name);
    await widget.walk('.scale');
    await pressMark(page, widget, 5);
    await isAt(widget, 5);
    await (await widget.control('.scale [type="range"]')).focus();
    for (const [key, value] of [
      ['ArrowRight', 6],
      ['ArrowDown', 5],
      ['End', 10],
      ['Home', 0],
      ['ArrowUp', 1],
    ] as const) {
      await page.keyboard.press(key);
      await isAt(widget, value);
    }
  });

  it('rows and buttons are pressed, and boxes ticked by Space, without leaving the page', async () => {
    const [page, widget] = await open(name);
    const { href } = await page.evaluate(() => ({ href: location.href }));
    await widget.press(await primaryOf(widget));
    await widget.press(options.help.pain);
    await eventually('a tick', widget.ticked, ticked => ticked.join() === options.help.pain);
    await widget.press(options.help.pain);
    await eventually('no tick', widget.ticked, ticked => ticked.length === 0);
    await (await widget.control('fieldset input')).focus();
    await page.keyboard.press(space);
    await eventually('a tick', widget.ticked, ticked => ticked.length === 1);
    await page.keyboard.press(space);
    await eventually('no tick', widget.ticked, ticked => ticked.length === 0);
    await widget.press(options.help.pain);
    await widget.press(next);
    await eventually('the next question', widget.heading, heading => heading === screens.where.heading);
    // The picture of the body answers as well.
    await (await widget.control('.place path:nth-child(2)')).click();
    await eventually('a place', widget.ticked, ticked => ticked.length === 1);
    expect(await page.evaluate(() => location.href)).toBe(href);
  });

  it('arrows move radios', async () => {
    const [page, widget] = await open(name);
    await widget.walk('[type="radio"]');
    await (await widget.control('[type="radio"]')).focus();
    await page.keyboard.press('ArrowDown');
    await eventually('the second answer', widget.ticked, ticked => ticked.length === 1);
    const [second] = await widget.ticked();
    expect(await widget.focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await eventually('the first answer', widget.ticked, ([first]) => first !== second);
  });
});

const primaryOf = (widget: Widget): Promise<string> =>
  widget.tag.evaluate(each => each.shadowRoot?.querySelector('[part=primary]')?.textContent?.trim() ?? '');

describe('the page itself', () => {
  it('keeps its slide while somebody answers by keys', async () => {
    const [page, widget] = await open('page-keys');
    await widget.walk('.scale');
    await (await widget.control('.scale [type="range"]')).focus();
    for (const key of ['ArrowRight', 'ArrowLeft', space] as const) await page.keyboard.press(key);
    expect(await page.$eval('#slide', each => each.textContent)).toBe('1');
    expect(await page.$eval('#state', each => each.textContent)).toBe('playing');
  });

  it('closes its menu on a press inside the widget', async () => {
    const [page, widget] = await open('card-link');
    await widget.press(await primaryOf(widget));
    await page.click('#menu summary');
    expect(await page.$eval('#menu', each => (each as HTMLDetailsElement).open)).toBe(true);
    await widget.press(options.help.pain);
    expect(await page.$eval('#menu', each => (each as HTMLDetailsElement).open)).toBe(false);
  });

  it('hears Escape and Tab', async () => {
    const [page, widget] = await open('page-keys');
    await page.evaluate(() => {
      const heard: string[] = [];
      addEventListener('keydown', ({ key }) => heard.push(key));
      Object.assign(globalThis, { heard });
    });
    await widget.walk('.scale');
    for (const key of ['a', 'Escape', 'Tab', 'ArrowRight'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual(['Escape', 'Tab']);
  });
});

it('V4 what is chosen by a key keeps its words to the eye, in a long list too', async () => {
  const [page, widget] = await open('script-defer');
  await widget.walk('.lined');
  const row = await widget.control('.lined input');
  const words = await row.evaluateHandle(each => each.closest('label')?.querySelector('span') as Element);
  const plain = await inkOf(page, words);
  expect(plain).toBeGreaterThan(100);
  await row.focus();
  await page.keyboard.press(space);
  await eventually('a tick, and a ring', () =>
    row.evaluate(each => each.matches(':checked') && each.matches(':focus-visible')),
  );
  expect(await inkOf(page, words)).toBeGreaterThan(0.6 * plain);
});
