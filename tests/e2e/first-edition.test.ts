// What a clinic's page holds on to, beside the first edition as it was built then: settings, issues, events, links and
// the ids of answers are frozen. Words, questions and judgement are not: the second edition changed them on purpose, so
// they are not compared, but that nothing which was answered then may come to less care now.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answers, assess } from '../../src/assessment/assess.ts';
import { firmStyles } from '../../src/knowledge/conditions.ts';
import { launch, newPage } from '../support/e2e/browser.ts';
import { openSite, type Site, scriptPath } from '../support/e2e/site.ts';
import { differences, type Sort } from '../support/first-edition/differences.ts';
import { laxerNow } from '../support/first-edition/laxer-now.ts';
import { read, ready, relax, type Seen, wander } from '../support/first-edition/pages.ts';
import { firstEditionTiers } from '../support/first-edition/safety.ts';
import { type GivenSettings, goodSettingsOf, settingsOf } from '../support/first-edition/settings.ts';

const firstEdition = '/first-edition.min.js';
const [howManySettings, howManyVisits, howManyVisitors] = [400, 100, 400];

let browser: Browser;
let site: Site;
let editions: readonly [then: Page, now: Page];

const open = async (script: string): Promise<Page> => {
  const path = `/page-of${script}.html`;
  site.page(path, `<!doctype html><html><body><script src="${script}"></script></body></html>`);
  const page = await newPage(browser);
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
  editions = await Promise.all([open(firstEdition), open(scriptPath)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const sorts: readonly Sort[] = ['link', 'event', 'issue', 'config', 'console'];

/** What was seen, one text for each sort, without what may differ. Events and issues are told in any order of drawing. */
const told = (seen: Seen): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sorts.map(sort => {
      const entries = seen.filter(entry => entry.sort === sort);
      const text = entries.map(({ at, text }) => (at ? `[${at}]\n${text}` : text)).join('\n');
      return [
        sort,
        differences
          .filter(each => each.sorts.includes(sort))
          .reduce((left, { without }) => without(left), text),
      ];
    }),
  );

const compare = async (
  settings: GivenSettings,
  see: (page: Page, settings: GivenSettings) => Promise<Seen>,
) => {
  const [then, now] = await Promise.all(editions.map(async page => told(await see(page, settings))));
  return { then, now };
};

const seeds = (count: number, first = 1) => [...Array(count)].map((_, at) => first + at);
const batches = (count: number, size = 25) =>
  seeds(Math.ceil(count / size)).map(
    batch => [(batch - 1) * size + 1, Math.min(batch * size, count)] as const,
  );

describe('as in the first edition', () => {
  const links = new Set<string>();

  it.each(batches(howManySettings))('settings %i to %i: issues, config, console', async (from, to) => {
    for (const seed of seeds(to - from + 1, from)) {
      const settings = settingsOf(seed);
      const { then, now } = await compare(settings, read);
      expect(now, `settings ${seed}: ${JSON.stringify(settings)}`).toEqual(then);
    }
  });

  it.each(batches(howManyVisits))('visits %i to %i: events, links', async (from, to) => {
    for (const seed of seeds(to - from + 1, from)) {
      const settings = goodSettingsOf(seed);
      const { then, now } = await compare(settings, relax);
      expect(then?.['event'], `visit ${seed}`).toContain('mfc-complete');
      links.add(then?.['link'] ?? '');
      expect(now, `visit ${seed}: ${JSON.stringify(settings)}`).toEqual(then);
    }
  });

  it('the links of these visits were many', () => {
    expect(links.size).toBeGreaterThan(30);
  });
});

describe('answers given to the first edition', () => {
  /** Where the visitors came to. */
  const outcomes = new Set<string>();
  /**
   * A flag that asked for a doctor then, and for which the second edition has no reason to ask for less. A hand that
   * drops things was weakness then, and is a flag of its own now.
   */
  const wantsDoctor = (flag: string, { health = [] }: Answers): boolean =>
    firstEditionTiers.doctor.some(id => id === flag) &&
    !Object.hasOwn(laxerNow, flag) &&
    (flag !== 'new-weakness-or-numbness' || [health].flat().includes(flag));

  it.each(batches(howManyVisitors, 50))('by visitors %i to %i come to nothing laxer', async (from, to) => {
    for (const seed of seeds(to - from + 1, from)) {
      const { answers, assessment: then } = await wander(editions[0], seed);
      const now = assess(answers);
      const who = `visitor ${seed}: ${JSON.stringify(answers)}`;
      outcomes.add(then.route);
      if (then.safety.tier === 'emergency') expect(now.route, who).toBe('help-now');
      if (then.safety.flags.some(flag => wantsDoctor(flag, answers))) {
        expect(['doctor', 'emergency'], who).toContain(now.safety.tier);
        for (const { modality } of now.modalities) expect(firmStyles, who).not.toContain(modality);
      }
    }
  });

  it('came to every outcome', () => {
    const every = [
      'therapeutic',
      'relaxation',
      'prenatal',
      'cancer-care',
      'unsure',
      'doctor-first',
      'help-now',
    ];
    expect([...outcomes].sort()).toEqual(every.sort());
  });
});
