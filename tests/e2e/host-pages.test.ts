// Every page of demo/hosts, as a visitor and the page's developer find it. The pages say what they show.
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';
import { launch, type Opened, openPage } from '../support/e2e/browser.ts';
import { openSite, type Site, scriptPath } from '../support/e2e/site.ts';
import { Widget } from '../support/e2e/widget.ts';
import { eventually } from '../support/eventually.ts';

const folder = 'demo/hosts';

interface Expected {
  /** How many widgets; each of them leads to the second question. 0: only the fallback, which leads to booking. */
  readonly widgets: number;
  /** What the console says, in order; nothing, unless given. */
  readonly says?: readonly RegExp[];
  /** What brings the widget up, where it does not come by itself. */
  readonly first?: (page: Page) => Promise<unknown>;
  /** Where the widget lives, if not in the page itself. */
  readonly frame?: (page: Page) => Promise<Frame>;
  /** What is shown on the page besides: looked at before anybody answers. */
  readonly shows?: (widget: Widget, page: Page) => Promise<unknown>;
  /** The page writes down what the widget tells it, or how far it is scrolled, so it changes by itself. */
  readonly listens?: true;
}

const one: Expected = { widgets: 1 };
/** Two on a page are told once. */
const several = [/stands \d+ times on this page/];
const press = (page: Page, selector: string) => page.locator(selector).click();
const headingOf =
  (wanted: string, nth = 0) =>
  async (_: unknown, page: Page) => {
    const widget = await Widget.on(page, nth);
    await eventually(`the heading “${wanted}”`, widget.heading, heading => heading === wanted);
  };

const pages: Readonly<Record<string, Expected>> = {
  'script-in-head': one,
  'script-before-tag': one,
  'script-after-tag': one,
  'script-async': { widgets: 2, says: several },
  'script-defer': one,
  'tag-manager': one,
  'joined-scripts': {
    widgets: 1,
    shows: (_, page) =>
      eventually(
        'both neighbours',
        () => page.$eval('output', each => each.textContent),
        words => words === 'before, after',
      ),
  },
  'first-interaction': { widgets: 1, first: page => page.mouse.move(40, 40) },
  'pasted-twice': { widgets: 2, says: several },
  'two-versions': { widgets: 0, says: [new RegExp(`${version} was loaded after 0\\.0\\.1`)] },
  'moved-and-cloned': one,
  template: one,
  'shadow-root': one,
  'sandboxed-frame': {
    widgets: 1,
    frame: page => page.waitForFrame(frame => frame.url().endsWith('/framed.html')),
  },
  framed: one,
  'back-and-forward': one,
  'page-swap': { widgets: 1, first: page => press(page, 'button[value=check]') },
  'page-snapshot': one,
  'late-attributes': { widgets: 1, shows: headingOf('Set late') },
  emptied: one,
  'marked-div': { widgets: 1, shows: (_, page) => page.waitForSelector('.box > massage-fit-check') },
  'marked-div-late': one,
  'stripped-tag': { widgets: 0 },
  'no-script': { widgets: 0, says: [/Content.Security.Policy/] },
  'strict-policy': one,
  'wordpress-paragraphs': { widgets: 3, says: several, shows: headingOf('From the JSON', 2) },
  'curly-quotes': { widgets: 1, says: [/curly quotes.* in booking-url/] },
  mistyped: { widgets: 1, says: [/colour=.*allowed: accent/, /forward-utm="no"/] },
  'stray-is': { widgets: 1, says: [/ is: not an attribute of this tag/] },
  'closes-itself': { widgets: 1, says: [/does not close itself/] },
  'broken-settings': { widgets: 1, says: [/not valid near line 3: a comma too many/] },
  'default-language': { widgets: 1, says: [/the phone says GB, the page's language US/] },
  'translated-page': one,
  'own-surface': one,
  'night-switch': { widgets: 1, first: page => press(page, 'button') },
  'odd-attributes': { widgets: 1, shows: headingOf('The first one') },
  'hostile-styles': one,
  'right-to-left': one,
  dark: one,
  sidebar: one,
  several: { widgets: 3, says: several, shows: headingOf('The second', 1) },
  'in-a-form': one,
  'calendly-popup': one,
  'cal-popup': one,
  analytics: { widgets: 3, says: several, listens: true },
  'closed-popup': { widgets: 1, first: page => press(page, '#opener') },
  'closed-panels': { widgets: 1, says: several },
  'hidden-tag': { widgets: 1, says: several },
  'print-one-part': one,
  'tall-header': one,
  'header-on-the-way-up': { widgets: 1, listens: true },
  'scrolling-box': one,
  'gliding-page': { widgets: 1, listens: true },
  'page-keys': one,
  'page-keys-first': one,
  'no-selecting': one,
  'no-pressing-first': one,
  'card-link': one,
  'anchor-around': one,
  'popup-by-link': one,
  'popup-of-one-link': one,
  'cleaned-address': one,
  'cleaned-at-once': one,
  morphed: { widgets: 1, first: page => press(page, '#refresh') },
  'frame-without-downloads': {
    widgets: 1,
    frame: page => page.waitForFrame(frame => frame.url().endsWith('/framed-to-the-top.html')),
  },
  'framed-to-the-top': one,
  'large-root': one,
};

/** The page without the widget: what its owner wrote, and what his own scripts made of it. */
const surroundings = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const each of copy.querySelectorAll('massage-fit-check')) {
      each.replaceWith(document.createComment('the widget'));
    }
    for (const each of copy.querySelectorAll('[data-massage-fit-check]')) each.replaceChildren();
    return copy.outerHTML.replace(/blob:[^"]*/g, 'blob:');
  });

let browser: Browser;
let site: Site;
/** The same site without the widget. */
let bareSite: Site;
let opened: Opened | undefined;

beforeAll(async () => {
  [browser, site, bareSite] = await Promise.all([launch(), openSite(), openSite()]);
  bareSite.answers.set(scriptPath, response =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(),
  );
});
afterEach(async () => {
  await opened?.page.close();
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), bareSite?.close()]);
});

const open = async (name: string): Promise<Opened> => {
  opened = await openPage(browser, site, `/${folder}/${name}.html`);
  return opened;
};

const inner = ['framed.html', 'framed-to-the-top.html', 'back-and-forward-next.html'];

describe('demo/hosts', () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.html') && name !== 'index.html');

  it('holds no page that is not tested here', () => {
    expect(files.map(name => name.replace('.html', '')).sort()).toEqual(
      [...Object.keys(pages), 'back-and-forward-next'].sort(),
    );
  });

  it('lists each page, by its own title; pages within pages are reached from there', () => {
    const index = readFileSync(`${folder}/index.html`, 'utf8');
    for (const name of files.filter(each => !inner.includes(each))) {
      const title = /<title>(.*) \| Host pages<\/title>/.exec(readFileSync(`${folder}/${name}`, 'utf8'))?.[1];
      expect(index).toContain(`<a href="${name}">${title}</a>`);
    }
  });

  for (const [name, { widgets, says = [], first, frame, shows, listens }] of Object.entries(pages)) {
    it(`${name}: ${widgets > 0 ? 'the second question is reached' : 'the fallback leads to booking'}`, async () => {
      const { page, said, strangers } = await open(name);
      await first?.(page);
      const place = (await frame?.(page)) ?? page;
      const all: Widget[] = [];
      while (all.length < widgets) all.push(await Widget.on(place, all.length));
      if (all[0]) await shows?.(all[0], page);
      for (const widget of all) expect(await widget.reachesSecondQuestion()).toBe(true);
      if (widgets === 0) {
        const link = await page.waitForSelector('a[href="../booked.html"]', { visible: true });
        expect(await link?.evaluate(each => each.textContent)).toBe('Book a consultation');
      }

      expect(said).toEqual(says.map(line => expect.stringMatching(line)));
      expect(strangers).toEqual([]);

      // Around the widget, the page is what it would be without.
      if (listens) return;
      const after = await surroundings(page);
      await page.goto(`${bareSite.origin}/${folder}/${name}.html`);
      await first?.(page);
      await eventually(
        'the same page without the widget',
        async () => expect(await surroundings(page)).toBe(after) ?? true,
      );
    });
  }
});
