// The widget as a guest of libraries that clinics' pages run: each page does with its library what such pages do.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { atRest } from '../support/e2e/at-rest.ts';
import { isFirefox, launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { type Library, loading, serveLibraries } from '../support/e2e/libraries.ts';
import { openSite, type Site, scriptPath } from '../support/e2e/site.ts';
import { Widget } from '../support/e2e/widget.ts';
import { eventually } from '../support/eventually.ts';

const { options, screens } = en.questionnaire;
const tag =
  '<massage-fit-check booking-url="/book" phone="+1 604 555 0142" clinic-name="Ivy Clinic"><a href="/book">Book</a></massage-fit-check>';

/** Its name in Firefox is the character. */
const space = isFirefox ? ' ' : 'Space';

let browser: Browser;
let site: Site;
let opened: Opened | undefined;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), openSite()]);
  await serveLibraries(site);
});
afterEach(async () => {
  await opened?.page.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A clinic's page with those libraries; `script` runs when all of it is there. */
const open = async (libraries: readonly Library[], body: string, script = '', css = ''): Promise<Page> => {
  site.page(
    '/clinic',
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A clinic</title><link rel="icon" href="data:,">${loading(...libraries)}<style>${css}</style>
<script defer src="${scriptPath}"></script><body>${body}<script>addEventListener('load', () => { ${script} })</script>`,
  );
  opened = await openPage(browser, site, '/clinic');
  await opened.page.waitForFunction(() => document.readyState === 'complete');
  return opened.page;
};

const hits = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    for (let y = 5; y < innerHeight; y += 20) {
      for (let x = 5; x < innerWidth; x += 20)
        if (document.elementFromPoint(x, y)?.localName === 'massage-fit-check') return true;
    }
    return false;
  });

const isAt = (widget: Widget, value: number) =>
  eventually(
    `the scale at ${value}`,
    widget.pain,
    ({ seen, recorded }) => seen === value && recorded === value,
  );

const quiet = (): void => expect(opened?.said).toEqual([]);

describe('Swiper', () => {
  const slides = `<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide">${tag}</div><div class="swiper-slide">Prices</div></div></div>`;
  // As high as the slide: Swiper must be told when what is in it grows, be it a picture or a widget.
  const start = `window.swiper = new Swiper(".swiper", { keyboard: { enabled: true }, grabCursor: true, autoHeight: true });
    new ResizeObserver(() => swiper.updateAutoHeight()).observe(document.querySelector("massage-fit-check"));`;
  const slide = (page: Page): Promise<number> =>
    page.evaluate(() => (window as unknown as { swiper: { activeIndex: number } }).swiper.activeIndex);

  it('stays on its slide while the scale is dragged and arrows are pressed', async () => {
    const page = await open(['swiper-css', 'swiper'], slides, start);
    const widget = await Widget.on(page);
    await widget.walk('.scale');
    const [from, to] = [await widget.mark(9), await widget.mark(2)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await isAt(widget, 2);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft'] as const) await page.keyboard.press(key);
    await isAt(widget, 3);
    expect(await slide(page)).toBe(0);
    quiet();
  });

  it('answers are given with the mouse and with Space', async () => {
    const page = await open(['swiper-css', 'swiper'], slides, start);
    const widget = await Widget.on(page);
    expect(await widget.reachesSecondQuestion()).toBe(true);
    await widget.press(en.questionnaire.back);
    await widget.press(options.help.stress);
    await eventually('two ticks', widget.ticked, ticked => ticked.length === 2);
    await page.keyboard.press(space);
    await eventually('one tick', widget.ticked, ticked => ticked.length === 1);
    expect(await slide(page)).toBe(0);
  });
});

describe('Bootstrap', () => {
  const button = (target: string, toggle: string) =>
    `<button id="open" type="button" data-bs-toggle="${toggle}" data-bs-target="${target}">Open</button>`;
  const bodies = {
    modal: `${button('#it', 'modal')}<div class="modal fade" id="it" tabindex="-1"><div class="modal-dialog modal-dialog-scrollable"><div class="modal-content"><div class="modal-body">${tag}</div><button class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button></div></div></div>`,
    offcanvas: `${button('#it', 'offcanvas')}<div class="offcanvas offcanvas-end" id="it" tabindex="-1" style="--bs-offcanvas-width: 600px"><div class="offcanvas-body">${tag}</div><button class="btn-close" data-bs-dismiss="offcanvas" aria-label="Close"></button></div>`,
    tab: `<div class="nav" role="tablist"><button class="nav-link active" data-bs-toggle="tab" data-bs-target="#first">Prices</button>${button('#it', 'tab')}</div><div class="tab-content"><div class="tab-pane active" id="first">Prices</div><div class="tab-pane" id="it">${tag}</div></div>`,
    collapse: `${button('#it', 'collapse')}<div class="collapse" id="it">${tag}</div>`,
  };

  for (const [what, body] of Object.entries(bodies)) {
    it(`a closed ${what} hides it, an open one shows it, and the heading is seen after each step`, async () => {
      const page = await open(['bootstrap-css', 'bootstrap'], body);
      const widget = await Widget.on(page);
      expect(await hits(page)).toBe(false);
      await page.click('#open');
      await eventually('the widget', () => hits(page));
      // Its own sliding and fading come first.
      await page.waitForFunction(() => !document.querySelector('.collapsing, .showing'));
      await page.evaluate(() => Promise.all(document.getAnimations().map(each => each.finished)));
      expect(await widget.reachesSecondQuestion()).toBe(true);
      await eventually('the heading', widget.seesHeading);
      await widget.walk();
      await eventually('the heading', widget.seesHeading);
      quiet();
    });
  }

  it('a menu closes on a press inside the widget', async () => {
    const menu =
      '<div class="dropdown"><button id="open" data-bs-toggle="dropdown">Menu</button><ul class="dropdown-menu"><li>Prices</li></ul></div>';
    const page = await open(['bootstrap-css', 'bootstrap'], menu + tag);
    const widget = await Widget.on(page);
    await widget.walk('[name=help]');
    await page.click('#open');
    await page.waitForSelector('.dropdown-menu.show');
    await widget.press(options.help.stress);
    await page.waitForFunction(() => !document.querySelector('.dropdown-menu.show'));
  });
});

describe('focus-trap', () => {
  it('lets every control be reached and pressed in its dialog', async () => {
    const page = await open(
      ['tabbable', 'focus-trap'],
      `<button>Outside</button><div id="dialog"><button id="close">Close</button>${tag}<button>Last</button></div>`,
      'focusTrap.createFocusTrap("#dialog").activate()',
    );
    const widget = await Widget.on(page);
    await page.waitForFunction(() => document.activeElement?.id === 'close');
    const reached = new Set<string>();
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Tab');
      reached.add(await widget.focused());
    }
    expect(reached.has(en.intro.start)).toBe(true);
    await widget.walk('.scale');
    const { x, y } = await widget.mark(7);
    await page.mouse.click(x, y);
    await isAt(widget, 7);
    await page.keyboard.press('ArrowLeft');
    await isAt(widget, 6);
    quiet();
  });

  it('reaches a widget that is the last in its dialog, told to look into shadow roots', async () => {
    const page = await open(
      ['tabbable', 'focus-trap'],
      `<div id="dialog"><button id="close">Close</button>${tag}</div>`,
      'focusTrap.createFocusTrap("#dialog", { tabbableOptions: { getShadowRoot: true } }).activate()',
    );
    const widget = await Widget.on(page);
    await page.waitForFunction(() => document.activeElement?.id === 'close');
    await page.keyboard.press('Tab');
    await eventually('the focus inside', widget.focused, words => words !== '');
  });
});

describe('Lenis', () => {
  it('has the heading seen when its gliding has come to rest', async () => {
    const page = await open(
      ['lenis'],
      `<header>Menu</header><p style="block-size: 500px">Above</p>${tag}<p style="block-size: 1500px">Below</p>`,
      'window.lenis = new Lenis({ autoRaf: true, duration: 1.2 })',
      'header { position: sticky; inset-block-start: 0; block-size: 120px; background: teal; z-index: 2 }',
    );
    const widget = await Widget.on(page);
    await widget.walk('[name=help]');
    await eventually('the heading', widget.seesHeading);
    // On while the page still glides from the last turn of the wheel.
    await page.mouse.move(450, 450);
    await page.mouse.wheel({ deltaY: 700 });
    await widget.walk('.scale');
    await eventually('the heading', widget.seesHeading);
    await widget.walk();
    await eventually('the heading', widget.seesHeading);
    await atRest(page, widget.seesHeading);
    quiet();
  });
});

describe('rrweb', () => {
  it('records no answer: neither words, ticks nor values', async () => {
    const page = await open(
      ['rrweb'],
      `${tag}<p id="theirs">Of the page</p>`,
      'window.recorded = []; rrweb.record({ emit: event => recorded.push(event), recordCanvas: true })',
    );
    const widget = await Widget.on(page);
    await page.waitForFunction(() => (window as unknown as { recorded?: unknown[] }).recorded?.length);
    await widget.press(
      await widget.tag.evaluate(
        each => each.shadowRoot?.querySelector('[part=primary]')?.textContent?.trim() ?? '',
      ),
    );
    await widget.press(options.help.pain);
    await widget.walk('.scale');
    const { x, y } = await widget.mark(7);
    await page.mouse.click(x, y);
    await isAt(widget, 7);
    await widget.walk();
    await page.evaluate(() => {
      document.getElementById('theirs')?.setAttribute('data-last', 'seen');
    });
    type Recorded = { type: number; data: { source?: number; isChecked?: boolean; text?: string } };
    const read = () => page.evaluate(() => (window as unknown as { recorded: Recorded[] }).recorded);
    await eventually('the page’s own change', async () => JSON.stringify(await read()).includes('data-last'));
    const events = await read();
    const text = JSON.stringify(events);
    expect(text).toContain('Of the page');
    for (const words of [
      options.help.pain,
      options.where.neck,
      en.conditions['neck-shoulder'].name,
      screens.where.heading,
    ])
      expect(text).not.toContain(words);
    // 3: something changed; 2 of that: the mouse, 5: a field.
    expect(events.filter(({ type, data }) => type === 3 && data.source === 5)).toEqual([]);
    expect(
      events.filter(
        ({ type, data }) =>
          type === 3 &&
          data.source === 2 &&
          'x' in data &&
          Number((data as { x?: number }).x) === Math.round(x),
      ),
    ).toEqual([]);
  });
});

describe('idiomorph', () => {
  it('keeps answers and masks when the page is morphed to what its server sends', async () => {
    const page = await open(['idiomorph'], `<main>${tag}</main>`);
    const widget = await Widget.on(page);
    await widget.walk('.scale');
    const heading = await widget.heading();
    const masks = () =>
      widget.tag.evaluate(each => each.getAttributeNames().filter(name => name.startsWith('data-')));
    const before = await masks();
    expect(before).toContain('data-clarity-mask');
    for (let times = 0; times < 3; times++) {
      await page.evaluate(
        sent =>
          (
            window as unknown as { Idiomorph: { morph(from: Element | null, to: string): void } }
          ).Idiomorph.morph(document.querySelector('main'), sent),
        `<main>${tag}</main>`,
      );
      await eventually('the masks', masks, names => names.length === before.length);
    }
    expect(await widget.heading()).toBe(heading);
    quiet();
  });
});

describe('Alpine', () => {
  it('shows and hides it, and its shortcuts and outside presses are its own', async () => {
    const page = await open(
      ['alpine'],
      `<div x-data="{ shown: false, slide: 1, menu: true }" @keydown.window.arrow-right="slide++" @keydown.window.space.prevent="slide = 99">
<button id="open" @click="shown = !shown">Check</button><b id="slide" x-text="slide"></b>
<p id="menu" x-show="menu" @click.outside="menu = false">Menu</p><div x-show="shown" x-transition>${tag}</div></div>`,
    );
    const widget = await Widget.on(page);
    await eventually('it hidden', async () => !(await hits(page)));
    await page.click('#open');
    await eventually('it shown', () => hits(page));
    await page.evaluate(() => {
      const [data] = (document.querySelector('[x-data]') as unknown as { _x_dataStack: { menu: boolean }[] })
        ._x_dataStack;
      if (data) data.menu = true;
    });
    await page.waitForSelector('#menu', { visible: true });
    expect(await widget.reachesSecondQuestion()).toBe(true);
    await page.waitForSelector('#menu', { hidden: true });
    await widget.press(en.questionnaire.back);
    await widget.press(options.help.stress);
    await eventually('two ticks', widget.ticked, ticked => ticked.length === 2);
    await page.keyboard.press(space);
    await eventually('one tick', widget.ticked, ticked => ticked.length === 1);
    await widget.walk('.scale');
    const { x, y } = await widget.mark(4);
    await page.mouse.click(x, y);
    await page.keyboard.press('ArrowRight');
    await isAt(widget, 5);
    expect(await page.$eval('#slide', each => each.textContent)).toBe('1');
  });
});

describe('jQuery', () => {
  it('its page’s delegated handlers act on nothing inside, and its popups open from the booking link', async () => {
    const page = await open(
      ['jquery'],
      `<div class="card" style="cursor: pointer">${tag.replace('booking-url="/book"', 'booking-url="#popup"').replace('href="/book"', 'href="#popup"')}</div><div id="popup" style="display: none">Pick a day</div><p id="menu">Menu</p>`,
      `$(document).on('click', '.card', event => { if (!$(event.target).closest('a, input, button').length) location.href = '/elsewhere'; });
       $(document).on('keydown', event => { if (!$(event.target).is('input, button')) return false; });
       $(document).on('mousedown', event => { if (!$(event.target).is('input, button, a')) return false; });
       $('a[href="#popup"]').on('click', () => { $('#popup').show(); return false; });
       $('body').on('mousedown', () => $('#menu').hide());`,
    );
    const widget = await Widget.on(page);
    expect(await widget.reachesSecondQuestion()).toBe(true);
    await page.waitForSelector('#menu', { hidden: true });
    await widget.press(en.questionnaire.back);
    await widget.press(options.help.stress);
    await eventually('two ticks', widget.ticked, ticked => ticked.length === 2);
    await page.keyboard.press(space);
    await eventually('one tick', widget.ticked, ticked => ticked.length === 1);
    await widget.walk('.scale');
    const { x, y } = await widget.mark(7);
    await page.mouse.click(x, y);
    await isAt(widget, 7);
    await widget.walk();
    await (await widget.control('[part=result] [part=primary]')).click();
    await page.waitForSelector('#popup', { visible: true });
    expect(page.url()).not.toContain('elsewhere');
    quiet();
  });
});
