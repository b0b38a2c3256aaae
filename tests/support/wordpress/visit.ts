// Somebody at a browser in front of a WordPress site: a visitor, or logged in.
import type { Browser, Frame, Page } from 'puppeteer-core';
import { newPage } from '../e2e/browser.ts';
import { tagsOn } from '../e2e/widget.ts';
import { eventually } from '../eventually.ts';
import type { Account } from './recipe.ts';
import type { WordPressSite } from './site.ts';

export interface Visit {
  readonly page: Page;
  /** What was thrown on its pages, was missing, or was asked of another site. */
  readonly wrong: string[];
}

/** A page in a context of its own, which is closed afterwards. */
export async function visit(
  browser: Browser,
  site: WordPressSite,
  work: (visit: Visit) => Promise<void>,
  account?: Account,
): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    const page = await newPage(context as unknown as Browser);
    await page.setViewport({ width: 1280, height: 900 });
    const wrong: string[] = [];
    page.on('pageerror', error => wrong.push(error instanceof Error ? error.message : String(error)));
    page.on('dialog', dialog => {
      wrong.push(dialog.message());
      void dialog.accept();
    });
    page.on('request', request => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== site.origin) wrong.push(request.url());
    });
    page.on('response', response => {
      const isMissing = response.status() === 404 && !response.url().endsWith('/favicon.ico');
      if (isMissing) wrong.push(`404 ${response.url()}`);
    });
    if (account) await logIn(page, site, account);
    await work({ page, wrong });
  } finally {
    await context.close();
  }
}

async function logIn(page: Page, { origin }: WordPressSite, { user, password }: Account): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  // The page moves the focus into the first field after a while.
  await page.$eval(
    '#loginform',
    (form, given) => {
      for (const [id, value] of Object.entries(given)) {
        const field = form.querySelector<HTMLInputElement>(`#${id}`);
        if (field) field.value = value;
      }
    },
    { user_login: user, user_pass: password },
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin')) throw new Error(`${user} could not log in: ${page.url()}`);
}

/** The editor of a post; the frame that its blocks are drawn in. In 6.2 that is the page itself. */
export async function openEditor(page: Page, site: WordPressSite, path: string): Promise<Frame> {
  await page.goto(`${site.origin}/wp-admin/${path}`);
  await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()');
  return site.version === '6.2'
    ? page.mainFrame()
    : eventually("the editor's canvas", () => page.frames().find(frame => frame.name() === 'editor-canvas'));
}

/** What the widget goes by, once it is up. */
export async function settingsInForce(frame: Frame | Page): Promise<Readonly<Record<string, unknown>>> {
  return eventually('the settings of the widget', async () => {
    const [tag] = await tagsOn(frame);
    return tag?.evaluate(each =>
      each.shadowRoot?.querySelector('[part=heading]')
        ? (JSON.parse(JSON.stringify(each.config)) as Record<string, unknown>)
        : null,
    );
  });
}
