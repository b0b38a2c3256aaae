// The clinic's defaults: who may set them, and what becomes of what is typed.
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shortcode } from '../../demo/configurator/snippets/wordpress.ts';
import { launch } from '../support/e2e/browser.ts';
import { eventually } from '../support/eventually.ts';
import { admin, author } from '../support/wordpress/recipe.ts';
import { WordPressSite } from '../support/wordpress/site.ts';
import { wanted } from '../support/wordpress/versions.ts';
import { settingsInForce, visit } from '../support/wordpress/visit.ts';

const path = '/wp-admin/options-general.php?page=massage-fit-check';
const typed = {
  bookingUrl: 'https://clinic.example/book?a=1&b=%20two',
  clinicName: 'Jo & "Al" <3 [x]',
  accent: 'url(javascript:alert(1))',
};

const save = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(wanted)('WordPress %s', version => {
  let site: WordPressSite;
  const saved = () => site.php("return (object) get_option( 'massage_fit_check_defaults', array() );");
  beforeAll(async () => {
    site = await WordPressSite.open(version);
  });
  afterAll(() => site?.close());

  it('what an administrator types holds on the pages, stays as it was typed, and is told where it is wrong', () =>
    visit(
      browser,
      site,
      async ({ page, wrong }) => {
        await page.goto(site.origin + path);
        for (const [key, text] of Object.entries(typed)) await page.type(`#massage-fit-check-${key}`, text);
        await page.click('input[value="deep-tissue"]');
        await page.select('#massage-fit-check-theme', 'dark');
        await page.select('#massage-fit-check-forwardUtm', 'true');
        await save(page);

        expect(saved()).toEqual({ ...typed, modalities: 'deep-tissue', theme: 'dark', forwardUtm: 'true' });
        for (const [key, text] of Object.entries(typed))
          expect(
            await page.$eval(`#massage-fit-check-${key}`, field => (field as HTMLInputElement).value),
          ).toBe(text);
        expect(
          await eventually('what was not understood', () =>
            page.$eval('#massage-fit-check-issues:not([hidden])', box => box.textContent),
          ),
        ).toContain('Your colour');
        expect(await settingsInForce(page)).toMatchObject({ clinicName: typed.clinicName });

        await page.goto(site.origin + site.publish(`[${shortcode}]`));
        expect(await settingsInForce(page)).toMatchObject({
          bookingUrl: typed.bookingUrl,
          clinicName: typed.clinicName,
          modalities: ['deep-tissue'],
          theme: 'dark',
          forwardUtm: true,
        });
        expect(wrong).toEqual([]);
      },
      admin,
    ));

  it('every field has a name, and its help', () =>
    visit(
      browser,
      site,
      async ({ page }) => {
        await page.goto(site.origin + path);
        expect(
          await page.$$eval(
            '.form-table :is(input:not([type=checkbox]), select, textarea)',
            fields =>
              fields.filter(
                field =>
                  !(field as HTMLInputElement).labels?.length ||
                  !document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
              ).length,
          ),
        ).toBe(0);
      },
      admin,
    ));

  it('an author neither sees nor saves it; and nobody saves without the form', async () => {
    const before = saved();
    const post = (page: Page, fields: Record<string, string>) =>
      page.evaluate(
        async body =>
          (await fetch('/wp-admin/options.php', { method: 'POST', body: new URLSearchParams(body) })).status,
        {
          option_page: 'massage-fit-check',
          action: 'update',
          'massage_fit_check_defaults[clinicName]': 'Taken over',
          ...fields,
        },
      );
    for (const who of [author, admin]) {
      await visit(
        browser,
        site,
        async ({ page }) => {
          const answer = await page.goto(site.origin + path);
          expect(answer?.status()).toBe(who === admin ? 200 : 403);
          expect(await post(page, {})).toBe(403);
          expect(await post(page, { _wpnonce: 'abcdef1234' })).toBe(403);
        },
        who,
      );
    }
    expect(saved()).toEqual(before);
  });

  it('PHP and WordPress have nothing to complain about', () => {
    expect(site.complaints).toBe('');
  });
});
