// The block in the editor: the real check, controls for every setting, and what is saved of it.

import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingWords } from '../../demo/configurator/settings/words.ts';
import type { Builder } from '../../demo/configurator/snippets/builder.ts';
import {
  block,
  shortcode,
  wordpressBlock,
  wordpressShortcode,
} from '../../demo/configurator/snippets/wordpress.ts';
import { insideWords } from '../../demo/configurator/state/languages.ts';
import type { SetUp } from '../../demo/configurator/state/set-up.ts';
import { configPaths } from '../../src/config/schema.ts';
import { launch } from '../support/e2e/browser.ts';
import { eventually } from '../support/eventually.ts';
import { admin, author } from '../support/wordpress/recipe.ts';
import { WordPressSite } from '../support/wordpress/site.ts';
import { wanted } from '../support/wordpress/versions.ts';
import { openEditor, settingsInForce, visit } from '../support/wordpress/visit.ts';

/** What the tests touch of the editor's own programming interface. */
interface Editor {
  readonly wp: {
    readonly data: {
      select(store: string): {
        getBlocks(): readonly {
          readonly name: string;
          readonly isValid: boolean;
          readonly clientId: string;
        }[];
        isSavingPost(): boolean;
        isEditedPostDirty(): boolean;
        getCurrentPost(): { readonly id: number };
        getEditedPostContent(): string;
      };
      dispatch(store: string): {
        resetBlocks(blocks: unknown): unknown;
        insertDefaultBlock(): unknown;
        selectBlock(id: string): unknown;
        editPost(edits: object): unknown;
        savePost(): Promise<unknown>;
        openGeneralSidebar(name: string): unknown;
      };
    };
    readonly blocks: {
      parse(text: string): unknown;
      pasteHandler(given: {
        readonly HTML?: string;
        readonly plainText: string;
        readonly mode: 'BLOCKS';
      }): readonly { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> }[];
    };
  };
}

const inEditor = <Out, Given>(page: Page, work: (wp: Editor['wp'], given: Given) => Out, given: Given) =>
  page.evaluate(`(${work.toString()})(window.wp, ${JSON.stringify(given) ?? 'undefined'})`) as Promise<
    Awaited<Out>
  >;

/** What there is to copy. */
const noScript = { address: '', packs: [], words: insideWords };
const codeOf = ({ pieces }: Builder, setUp: SetUp): string => pieces(setUp, noScript)[0]?.code ?? '';

const empty = '<!-- wp:paragraph --><p>Words before</p><!-- /wp:paragraph -->';
const idOf = (path: string) => path.replace(/\D+/, '');

/** Selects the block and shows its controls. */
const select = async (page: Page) => {
  await inEditor(
    page,
    (wp, name) => {
      const found = wp.data
        .select('core/block-editor')
        .getBlocks()
        .find(each => each.name === name);
      wp.data.dispatch('core/block-editor').selectBlock(found?.clientId ?? '');
      wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    },
    block,
  );
};

/** Opens every panel, and gives back the labels of all controls in the sidebar. */
const labels = async (page: Page): Promise<readonly string[]> => {
  for (;;) {
    const closed = await page.$(
      '.block-editor-block-inspector .components-panel__body-toggle[aria-expanded=false]',
    );
    if (!closed) break;
    await closed.evaluate(button => (button as HTMLElement).click());
  }
  return page.$$eval('.block-editor-block-inspector :is(label, legend)', all =>
    all.map(each => each.textContent?.trim() ?? ''),
  );
};

/** Writes into a field of the sidebar, by its label. */
const fill = async (page: Page, label: string, text: string) => {
  const field = await eventually(`the field “${label}”`, async () => {
    const found = await page.evaluateHandle(words => {
      const all = document.querySelectorAll<HTMLLabelElement>('.block-editor-block-inspector label');
      return [...all].find(each => each.textContent?.trim() === words)?.control ?? null;
    }, label);
    return found.asElement() as ElementHandle<HTMLElement> | null;
  });
  await field.click({ count: 3 });
  await field.type(text);
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(wanted)('WordPress %s', version => {
  let site: WordPressSite;
  beforeAll(async () => {
    site = await WordPressSite.open(version);
  });
  afterAll(() => site?.close());

  it('an administrator inserts the block by typing, sees it live, sets it up, saves it and finds it again', () =>
    visit(
      browser,
      site,
      async ({ page, wrong }) => {
        const path = site.publish(empty);
        const edit = `post.php?post=${idOf(path)}&action=edit`;
        let canvas = await openEditor(page, site, edit);
        await canvas.waitForSelector('p.wp-block-paragraph, p[data-type="core/paragraph"]');
        await inEditor(page, wp => wp.data.dispatch('core/block-editor').insertDefaultBlock(), null);
        await eventually('an empty paragraph with the caret', () =>
          canvas.evaluate(() => document.activeElement?.textContent?.replace(/\ufeff/g, '') === ''),
        );
        await page.keyboard.type('/massage');
        await page.waitForFunction(() =>
          [...document.querySelectorAll('[role=option]')].some(each =>
            each.textContent?.includes('Massage Fit Check'),
          ),
        );
        await page.keyboard.press('Enter');
        expect(await settingsInForce(canvas)).toMatchObject({ bookingUrl: null });

        await select(page);
        await fill(page, settingWords.bookingUrl.label, 'https://clinic.example/book?a=1&b=2');
        await eventually(
          'the booking link in the preview',
          async () => (await settingsInForce(canvas))['bookingUrl'] === 'https://clinic.example/book?a=1&b=2',
        );
        await fill(page, settingWords.bookingUrl.label, 'javascript:alert(1)');
        await eventually('what was not understood', async () =>
          page.$eval('.massage-fit-check-issues', notice => notice.textContent?.includes('Booking link')),
        );
        await fill(page, settingWords.bookingUrl.label, 'https://clinic.example/book?a=1&b=2');

        await inEditor(page, async wp => wp.data.dispatch('core/editor').savePost(), null);
        canvas = await openEditor(page, site, edit);
        expect(await settingsInForce(canvas)).toMatchObject({
          bookingUrl: 'https://clinic.example/book?a=1&b=2',
        });
        expect(
          await inEditor(
            page,
            wp =>
              wp.data
                .select('core/block-editor')
                .getBlocks()
                .map(each => [each.name, each.isValid]),
            null,
          ),
        ).toEqual([
          ['core/paragraph', true],
          [block, true],
        ]);
        await page.goto(site.origin + path);
        expect(await settingsInForce(page)).toMatchObject({
          bookingUrl: 'https://clinic.example/book?a=1&b=2',
        });
        expect(wrong).toEqual([]);
      },
      admin,
    ));

  it('there is a control for every setting', () =>
    visit(
      browser,
      site,
      async ({ page }) => {
        const path = site.publish(`<!-- wp:${block} {"texts":{"intro.heading":"Hello"}} /-->`);
        await openEditor(page, site, `post.php?post=${idOf(path)}&action=edit`);
        await select(page);
        await page.waitForSelector('.block-editor-block-inspector .components-panel__body-toggle');
        const shown = await labels(page);
        const wordsAt = (path: string): string => {
          const [group = '', key] = path.split('.');
          const row = settingWords[group as 'utm'] as unknown as Record<string, { label: string }> & {
            label: string;
          };
          return key === undefined ? row.label : (row[key]?.label ?? '');
        };
        for (const setting of configPaths.keys()) expect(shown).toContain(wordsAt(setting));
        expect(shown).toContain('intro.heading');
      },
      admin,
    ));

  it('a pasted shortcode becomes the block', () =>
    visit(
      browser,
      site,
      async ({ page }) => {
        await openEditor(page, site, 'post-new.php');
        const plainText = codeOf(wordpressShortcode, {
          bookingUrl: '/book',
          clinicName: 'Jo "Al" [x]',
          forwardUtm: 'true',
        });
        const pasted = await inEditor(
          page,
          (wp, text) =>
            wp.blocks
              .pasteHandler({ plainText: text, mode: 'BLOCKS' })
              .map(({ name, attributes }) => ({ name, attributes })),
          plainText,
        );
        expect(pasted).toEqual([
          { name: block, attributes: { bookingUrl: '/book', clinicName: 'Jo "Al" [x]', forwardUtm: true } },
        ]);
      },
      author,
    ));

  it('a pressed link of the preview leads nowhere', () =>
    visit(
      browser,
      site,
      async ({ page, wrong }) => {
        const path = site.publish(`<!-- wp:${block} {"privacyUrl":"/privacy","bookingUrl":"/book"} /-->`);
        const canvas = await openEditor(page, site, `post.php?post=${idOf(path)}&action=edit`);
        await settingsInForce(canvas);
        const address = canvas.url();
        await canvas.evaluate(() => {
          const root = document.querySelector('massage-fit-check')?.shadowRoot;
          root?.querySelector<HTMLElement>('a[href*=privacy]')?.click();
        });
        await settingsInForce(canvas);
        expect(canvas.url()).toBe(address);
        expect(wrong).toEqual([]);
      },
      admin,
    ));

  it('an author pastes what the configurator wrote, publishes it, and visitors see all of it', () =>
    visit(
      browser,
      site,
      async ({ page, wrong }) => {
        const setUp = {
          bookingUrl: 'https://clinic.example/book?a=1&b=2',
          clinicName: 'Jo & Al',
          'bookingUrls.relaxation': '/calm?x=1&y=2',
          'texts.intro.heading': 'Hi & hello',
        };
        const canvas = await openEditor(page, site, 'post-new.php');
        const id = await inEditor(
          page,
          async (wp, { code, shortcode }) => {
            wp.data.dispatch('core/editor').editPost({ title: 'By an author', status: 'publish' });
            wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(`${code}\n\n${shortcode}`));
            await wp.data.dispatch('core/editor').savePost();
            return wp.data.select('core/editor').getCurrentPost().id;
          },
          {
            code: codeOf(wordpressBlock, setUp),
            shortcode: `<!-- wp:shortcode -->\n[${shortcode} booking_url="${setUp.bookingUrl}"]\n<!-- /wp:shortcode -->`,
          },
        );
        expect(await settingsInForce(canvas)).toMatchObject({ clinicName: setUp.clinicName });
        await page.goto(`${site.origin}/?p=${id}`);
        expect(await settingsInForce(page)).toMatchObject({
          bookingUrl: setUp.bookingUrl,
          clinicName: setUp.clinicName,
          bookingUrls: { relaxation: '/calm?x=1&y=2' },
          texts: { 'intro.heading': 'Hi & hello' },
        });
        expect(
          await page.$$eval('massage-fit-check', tags => tags.map(tag => tag.getAttribute('booking-url'))),
        ).toEqual([setUp.bookingUrl, setUp.bookingUrl]);
        expect(wrong).toEqual([]);
      },
      author,
    ));

  it('PHP and WordPress have nothing to complain about', () => {
    expect(site.complaints).toBe('');
  });
});
