// The program beside its first edition, as it was built then: the same settings and the same visitors, two pages.
// Whatever is seen or heard must be the same, but for the mistakes in `differences.ts`. When words or rules change on
// purpose, take a newer build as the fixture, and empty that list.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, newPage } from '../support/e2e/browser.ts';
import { openSite, type Site, scriptPath } from '../support/e2e/site.ts';
import { differences, type Sort } from '../support/first-edition/differences.ts';
import { read, ready, type Seen, walk } from '../support/first-edition/pages.ts';
import { type GivenSettings, goodSettingsOf, settingsOf } from '../support/first-edition/settings.ts';

const firstEdition = '/first-edition.min.js';
const [howManySettings, howManyWalks] = [400, 250];

let browser: Browser;
let site: Site;
let editions: readonly Page[];
/** Where the walks came to. */
const routes = new Set<string>();

const open = async (script: string): Promise<Page> => {
  const path = `/page-of${script}.html`;
  site.page(path, `<!doctype html><html><body><script src="${script}"></script></body></html>`);
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(() => {
    // A summary says which day it is: midnight may pass between two pages.
    const now = new Date('2026-03-31T10:00:00Z').getTime();
    globalThis.Date = class extends Date {
      constructor(...given: []) {
        super(...((given.length > 0 ? given : [now]) as []));
      }
    } as DateConstructor;
  });
  await page.goto(site.origin + path);
  await ready(page);
  return page;
};

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), openSite()]);
  const text = await readFile('tests/e2e/fixtures/first-edition.min.js', 'utf8');
  site.answers.set(firstEdition, response =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(text),
  );
  editions = await Promise.all([firstEdition, scriptPath].map(open));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const sorts: readonly Sort[] = [
  'screen',
  'link',
  'summary',
  'event',
  'assessment',
  'issue',
  'config',
  'console',
];

/** What was seen, one text for each sort, without what may differ. Events and issues are told in any order of drawing. */
const told = (seen: Seen, settings: GivenSettings): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sorts.map(sort => {
      const entries = seen.filter(entry => entry.sort === sort);
      const text = entries.map(({ at, text }) => (at ? `[${at}]\n${text}` : text)).join('\n');
      return [
        sort,
        differences
          .filter(each => each.sorts.includes(sort) && (each.when?.(settings) ?? true))
          .reduce((left, { without }) => without(left), text),
      ];
    }),
  );

const compare = async (settings: GivenSettings, see: (page: Page) => Promise<Seen>) => {
  const [then, now] = await Promise.all(editions.map(async page => told(await see(page), settings)));
  return { then, now };
};

const seeds = (count: number, first = 1) => [...Array(count)].map((_, at) => first + at);
const batches = (count: number, size = 25) =>
  seeds(Math.ceil(count / size)).map(
    batch => [(batch - 1) * size + 1, Math.min(batch * size, count)] as const,
  );

describe('as in the first edition', () => {
  it.each(batches(howManySettings))(
    'settings %i to %i: issues, config, console, first page',
    async (from, to) => {
      for (const seed of seeds(to - from + 1, from)) {
        const settings = settingsOf(seed);
        const { then, now } = await compare(settings, page => read(page, settings));
        expect(now, `settings ${seed}: ${JSON.stringify(settings)}`).toEqual(then);
      }
    },
  );

  it.each(batches(howManyWalks))(
    'walks %i to %i: words, links, events, assessment, summary',
    async (from, to) => {
      for (const seed of seeds(to - from + 1, from)) {
        const settings = goodSettingsOf(seed);
        const { then, now } = await compare(settings, page => walk(page, settings, seed));
        expect(now, `walk ${seed}: ${JSON.stringify(settings)}`).toEqual(then);
        for (const [, route = ''] of then?.['assessment']?.matchAll(/"route": "(.+)"/g) ?? [])
          routes.add(route);
      }
    },
  );

  it('and these walks come to every outcome', () => {
    const every = [
      'therapeutic',
      'relaxation',
      'prenatal',
      'cancer-care',
      'unsure',
      'doctor-first',
      'help-now',
    ];
    expect([...routes].sort()).toEqual(every.sort());
  });
});
