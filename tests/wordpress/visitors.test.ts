// What visitors get of the block and the shortcode, as the configurator writes them.

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  block,
  shortcode,
  wordpressBlock,
  wordpressShortcode,
} from '../../demo/configurator/snippets/wordpress.ts';
import { insideWords } from '../../demo/configurator/state/languages.ts';
import { launch } from '../support/e2e/browser.ts';
import { eventually } from '../support/eventually.ts';
import { shippedLanguages } from '../support/shipped-languages.ts';
import { admin, author } from '../support/wordpress/recipe.ts';
import { WordPressSite } from '../support/wordpress/site.ts';
import { wanted } from '../support/wordpress/versions.ts';
import { settingsInForce, visit } from '../support/wordpress/visit.ts';

const setUp = {
  bookingUrl: 'https://clinic.example/book?a=1&b=2&copy=3#/staff member',
  clinicName: 'Jo & “Al” \'s "spa" [by the sea] < 3',
  phone: '+1 604 555 0142',
  modalities: 'deep-tissue relaxation-massage',
  forwardUtm: 'true',
  'utm.utm_source': 'site',
  'bookingUrls.relaxation': '/calm?x=1&y=2',
  'texts.intro.heading': 'Hi & "you" [all]',
};
const inForce = {
  bookingUrl: setUp.bookingUrl,
  clinicName: setUp.clinicName,
  phone: setUp.phone,
  modalities: ['deep-tissue', 'relaxation-massage'],
  forwardUtm: true,
  utm: { utm_source: 'site' },
  bookingUrls: { relaxation: setUp['bookingUrls.relaxation'] },
  texts: { 'intro.heading': setUp['texts.intro.heading'] },
};
const noScript = { address: '', packs: [], words: insideWords };
const snippets = {
  block: wordpressBlock.pieces(setUp, noScript)[0]?.code ?? '',
  shortcode: wordpressShortcode.pieces(setUp, noScript)[0]?.code ?? '',
};
const kinds = ['block', 'shortcode'] as const;

const scripts = 'script[src*="massage-fit-check.min.js"]';

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

  describe.each(['block', 'classic'] as const)('in a %s theme', theme => {
    beforeAll(() => site.useTheme(theme));

    it.each(kinds)('the %s shows the check with what it says, by one script', kind =>
      visit(browser, site, async ({ page, wrong }) => {
        await page.goto(site.origin + site.publish(snippets[kind]));
        expect(await settingsInForce(page)).toMatchObject(inForce);
        expect(await page.$$eval('massage-fit-check', tags => tags.length)).toBe(1);
        expect(await page.$$eval(scripts, tags => tags.map(tag => (tag as HTMLScriptElement).defer))).toEqual(
          [version !== '6.2'],
        );
        expect(wrong).toEqual([]);
      }),
    );

    it('a page without it loads no script', () =>
      visit(browser, site, async ({ page }) => {
        await page.goto(
          site.origin + site.publish('<!-- wp:paragraph --><p>Words</p><!-- /wp:paragraph -->'),
        );
        expect(await page.$(scripts)).toBeNull();
      }));
  });

  it.each(kinds)('an author, who may not post free HTML, publishes the %s as it is', kind =>
    visit(browser, site, async ({ page, wrong }) => {
      await page.goto(site.origin + site.publish(snippets[kind], author));
      expect(await settingsInForce(page)).toMatchObject(inForce);
      expect(wrong).toEqual([]);
    }),
  );

  it('the defaults of the clinic hold where the page says nothing else', () =>
    visit(browser, site, async ({ page }) => {
      const saved = {
        bookingUrl: 'https://clinic.example/',
        clinicName: 'Harbour',
        'utm.utm_source': 'site',
      };
      site.php("update_option( 'massage_fit_check_defaults', $in );", saved);
      try {
        const code = `[${shortcode} clinic_name="Hill"]`;
        await page.goto(site.origin + site.publish(code));
        expect(await settingsInForce(page)).toMatchObject({
          bookingUrl: saved.bookingUrl,
          clinicName: 'Hill',
          utm: { utm_source: 'site' },
        });
      } finally {
        site.php("delete_option( 'massage_fit_check_defaults' );");
      }
    }));

  describe('other languages', () => {
    const words = () =>
      [...document.querySelectorAll<HTMLScriptElement>('script[src*="/words/"]')].map(({ src }) =>
        src.replace(/^.*\/|\?.*$/g, ''),
      );
    const heading = (page: Page, tag: string) =>
      eventually(
        `the heading in ${tag}`,
        () =>
          page.$eval('massage-fit-check', each =>
            each.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim(),
          ),
        found => found === shippedLanguages[tag]?.intro.heading,
      );

    it('a page loads those that its check names, and no others', () =>
      visit(browser, site, async ({ page, wrong }) => {
        await page.goto(site.origin + site.publish(`[${shortcode} booking_url="/book" lang="fr-CA"]`));
        expect(await page.evaluate(words)).toEqual(['fr.js']);
        await heading(page, 'fr');
        await page.goto(site.origin + site.publish(`[${shortcode} booking_url="/book"]`));
        await settingsInForce(page);
        expect(await page.evaluate(words)).toEqual([]);
        expect(wrong).toEqual([]);
      }));

    it('a block gives visitors a choice', () =>
      visit(browser, site, async ({ page, wrong }) => {
        const code = `<!-- wp:${block} ${JSON.stringify({ bookingUrl: '/book', languages: 'en fr', summaryLang: 'es' })} /-->`;
        await page.goto(site.origin + site.publish(code));
        expect((await page.evaluate(words)).sort()).toEqual(['es.js', 'fr.js']);
        await heading(page, 'en');
        expect(wrong).toEqual([]);
      }));

    it('a site in another language has the check in it, and the plugin’s own words', async () => {
      // WordPress knows a language by its file, from the next request on.
      site.php(
        `wp_mkdir_p( WP_LANG_DIR );
        copy( WP_PLUGIN_DIR . "/massage-fit-check/languages/massage-fit-check-$in.mo", WP_LANG_DIR . "/$in.mo" );`,
        'fr_CA',
      );
      site.php("update_option( 'WPLANG', $in );", 'fr_CA');
      try {
        await visit(browser, site, async ({ page, wrong }) => {
          await page.goto(site.origin + site.publish(`[${shortcode} phone="+1 604 555 0142"]`));
          expect(await page.evaluate(words)).toEqual(['fr.js']);
          await heading(page, 'fr');
          expect(await page.$eval('massage-fit-check a', link => link.textContent)).toBe(
            'Appeler le +1 604 555 0142',
          );
          expect(wrong).toEqual([]);
        });
        await visit(
          browser,
          site,
          async ({ page, wrong }) => {
            await page.goto(`${site.origin}/wp-admin/options-general.php?page=massage-fit-check`);
            expect(await page.$eval('form[action="options.php"]', form => form.textContent)).toContain(
              'Lien de réservation',
            );
            expect(wrong).toEqual([]);
          },
          admin,
        );
      } finally {
        site.php("delete_option( 'WPLANG' );");
      }
    });
  });

  it('where the script does not run, and in feeds, there is a link to book', async () => {
    await visit(browser, site, async ({ page }) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(
        site.origin + site.publish(`[${shortcode} phone="+1 604 555 0142" booking_target="blank"]`),
      );
      const link = await page.$eval('massage-fit-check a', ({ href, textContent, target, rel }) => ({
        href,
        textContent,
        target,
        rel,
      }));
      expect(link).toEqual({
        href: 'tel:+16045550142',
        textContent: 'Call +1 604 555 0142',
        target: '_blank',
        rel: 'noopener',
      });
    });
    site.publish(`[${shortcode} booking_url="https://clinic.example/feed"]`, admin, 'post');
    const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
    expect(feed).toContain('<a href="https://clinic.example/feed">Book a consultation</a>');
    expect(feed).not.toContain('<massage-fit-check');
  });

  describe('hostile values', () => {
    const attack = `"'><img src=x onerror=alert(1)></script><script>alert(2)</script><!-- [${shortcode} heading="nested"] \\" -->`;
    const config = {
      bookingUrl: 'javascript:alert(3)//"><script>alert(4)</script>',
      bookingTarget: attack,
      phone: attack,
      heading: attack,
      modalities: [attack, 'deep-tissue'],
      utm: { utm_source: attack, [attack]: 'x' },
      bookingUrls: { unsure: attack },
      texts: { 'intro.heading': attack, [attack]: attack },
      [attack]: attack,
      onclick: 'alert(5)',
      forwardUtm: { a: [attack] },
    };
    const json = JSON.stringify(config).replace(/[<>&]|--|\\"/g, each =>
      [...(each === '\\"' ? '"' : each)].map(c => `\\u00${c.charCodeAt(0).toString(16)}`).join(''),
    );
    const escaped = (text: string) =>
      text.replace(/["\\[\]<>&']/g, c => `\\x${c.charCodeAt(0).toString(16)}`);
    const written = {
      block: `<!-- wp:${block} ${json} /-->`,
      shortcode: `[${shortcode} booking_url="${escaped(config.bookingUrl)}" heading="${escaped(attack)}" booking_target="${escaped(attack)}" phone="${escaped(attack)}" onclick="alert(5)" settings="${escaped(JSON.stringify(config))}"]`,
    };

    it.each(kinds.flatMap(kind => [admin, author].map(who => [kind, who] as const)))(
      'in a %s of %o come to nothing but text',
      (kind, who) =>
        visit(
          browser,
          site,
          async ({ page, wrong }) => {
            await page.goto(site.origin + site.publish(written[kind], who));
            await settingsInForce(page);
            expect(
              await page.evaluate(() => {
                const [tag, ...others] = document.querySelectorAll('massage-fit-check');
                return {
                  others: others.length,
                  handlers: document.querySelectorAll('[onerror], [onclick]').length,
                  images: document.querySelectorAll('img[src=x]').length,
                  link: tag?.querySelector('a')?.href ?? '',
                  children: [...(tag?.children ?? [])].map(each => each.localName).sort(),
                };
              }),
            ).toEqual({
              others: 0,
              handlers: 0,
              images: 0,
              // The number in it.
              link: expect.stringMatching(/^tel:\d+$/),
              children: ['a', 'script'],
            });
            expect(wrong).toEqual([]);
          },
          admin,
        ),
    );
  });

  it('what a shortcode says wrong is told to those who can mend it, and to nobody else', async () => {
    const path = site.publish(`[${shortcode} boking_url="https://clinic.example/" settings="{oops"]`);
    const note = '.massage-fit-check-note';
    await visit(
      browser,
      site,
      async ({ page }) => {
        await page.goto(site.origin + path);
        expect(await page.$eval(note, line => line.textContent)).toMatch(
          /“boking_url” is no setting\..*not valid JSON/,
        );
      },
      admin,
    );
    await visit(browser, site, async ({ page }) => {
      await page.goto(site.origin + path);
      expect(await page.$(note)).toBeNull();
    });
  });

  it('PHP and WordPress have nothing to complain about', () => {
    expect(site.complaints).toBe('');
  });
});
