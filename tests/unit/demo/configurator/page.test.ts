// What else the configurator gives: a page of its own, what counters see, and settings that are found.
import { describe, expect, test } from 'vitest';
import {
  inlineScripts,
  linksWithinSite,
  pageOfItsOwn,
} from '../../../../demo/configurator/page/page-of-its-own.ts';
import { asCountersSeeIt } from '../../../../demo/configurator/preview/as-counters-see-it.ts';
import { findSentences } from '../../../../demo/configurator/settings/message-paths.ts';
import { searchFields } from '../../../../demo/configurator/settings/search.ts';
import { isMessagePath } from '../../../../src/messages/own-texts.ts';

describe('a page of its own', () => {
  const page = pageOfItsOwn(
    { bookingUrl: '/book', clinicName: 'Müller & <Sons>', 'texts.intro.heading': '</script>' },
    ['const end = "</script><script><!--";'],
  );

  test('ends its script where the script ends', () => {
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page.match(/<!--/g)).toBeNull();
  });

  test('names the clinic in its title', () => {
    expect(page).toContain(' – Müller &amp; &lt;Sons&gt;</title>');
  });

  test('a script with its ends written otherwise is the same script', () => {
    const script = '</script> <script <!-- </SCRIPT>';
    const [, inside = ''] = /^<script>(.*)<\/script>$/.exec(inlineScripts([script])) ?? [];
    expect(JSON.parse(`"${inside.replaceAll('\\x3c', '\\u003c')}"`)).toBe(script);
  });
});

test('links within the site are named, as they lead nowhere from a page of its own', () => {
  expect(
    linksWithinSite({
      bookingUrl: '/book',
      privacyUrl: 'https://clinic.example/privacy',
      'bookingUrls.unsure': 'tel:+16045550142',
      'modalityBookingUrls.deep-tissue': '/deep',
      'page.script': '/x.js',
      heading: '/',
    }),
  ).toEqual(['bookingUrl', 'modalityBookingUrls.deep-tissue']);
});

describe('counters', () => {
  test('hear of a booking as a lead too, with the name of the page', () => {
    expect(asCountersSeeIt({ name: 'mfc-book', detail: { placement: 'result', variant: 'home' } })).toEqual([
      {
        counter: 'datalayer',
        calls: [
          'dataLayer.push({ "event": "mfc_book", "placement": "result", "variant": "home" })',
          'dataLayer.push({ "event": "generate_lead", "placement": "result", "variant": "home" })',
        ],
        reports: [
          [
            ['event', 'mfc_book'],
            ['placement', 'result'],
            ['variant', 'home'],
          ],
          [
            ['event', 'generate_lead'],
            ['placement', 'result'],
            ['variant', 'home'],
          ],
        ],
      },
      {
        counter: 'plausible',
        calls: ['plausible("mfc_book", { "props": { "placement": "result", "variant": "home" } })'],
        reports: [
          [
            ['goal', 'mfc_book'],
            ['placement', 'result'],
            ['variant', 'home'],
          ],
        ],
      },
      {
        counter: 'matomo',
        calls: ['_paq.push([ "trackEvent", "Massage fit check", "mfc_book", "home" ])'],
        reports: [
          [
            ['category', 'Massage fit check'],
            ['action', 'mfc_book'],
            ['name', 'home'],
          ],
        ],
      },
    ]);
  });

  test('hear of a question by its number', () => {
    const [, , matomo] = asCountersSeeIt({ name: 'mfc-step', detail: { index: 3, total: 9 } });
    expect(matomo?.reports).toEqual([
      [
        ['category', 'Massage fit check'],
        ['action', 'mfc_step'],
        ['value', '3'],
      ],
    ]);
  });

  test('hear nothing of what is wrong in the settings', () => {
    expect(asCountersSeeIt({ name: 'mfc-issue', detail: {} })).toEqual([]);
  });
});

describe('finding', () => {
  const found = (search: string) => searchFields(search).flatMap(({ paths }) => paths);

  test.each([
    ['colour', 'accent'],
    ['dark', 'theme'],
    ['google', 'analytics'],
    ['GA4', 'analytics'],
    ['brand color', 'accent'],
    ['treatment', 'modalityNames.deep-tissue'],
    ['booking-url', 'bookingUrl'],
    ['new tab', 'bookingTarget'],
    ['PRIVACY policy', 'privacyUrl'],
    ['deep tissue', 'modalityNames.deep-tissue'],
    ['your menu', 'modalityNames.deep-tissue'],
    ['french', 'page.packs'],
    ['french', 'languages'],
    ['switch', 'languages'],
    ['bilingual', 'languages'],
    ['tracking', 'analytics'],
    ['911', 'emergencyNumber'],
    ['911', 'country'],
    ['wordpress', 'page.script'],
    ['squarespace', 'page.packFolder'],
    ['corners design', 'look.radius'],
  ])('“%s” finds %s', (search, path) => {
    expect(found(search)).toContain(path);
  });

  test('what nothing is called finds nothing', () => {
    expect(found('xylophone')).toEqual([]);
  });

  test('a sentence of the check is found by its words, and can be replaced', () => {
    const sentences = findSentences('not a diagnosis');
    expect(sentences.length).toBeGreaterThan(0);
    for (const { path } of sentences) expect(isMessagePath(path), path).toBe(true);
    expect(findSentences('no')).toEqual([]);
  });
});
