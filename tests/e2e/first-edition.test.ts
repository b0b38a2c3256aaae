// Answers of visitors to the first edition, as it was built then, put to the second: nothing that was answered then may come
// to less care now. Settings, issues, events and links were compared here as well, until what is told of a marketer's
// mistakes, the country and the questions were changed on purpose; tests/unit/config/ and tests/browser/ hold those.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answers, assess } from '../../src/assessment/assess.ts';
import { firmStyles } from '../../src/knowledge/conditions.ts';
import { launch, newPage } from '../support/e2e/browser.ts';
import { openSite, type Site } from '../support/e2e/site.ts';
import { laxerNow } from '../support/first-edition/laxer-now.ts';
import { ready, wander } from '../support/first-edition/pages.ts';
import { firstEditionTiers } from '../support/first-edition/safety.ts';

const firstEdition = '/first-edition.min.js';
const howManyVisitors = 400;

let browser: Browser;
let site: Site;
let page: Page;

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
  page = await open(firstEdition);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const seeds = (count: number, first = 1) => [...Array(count)].map((_, at) => first + at);
const batches = (count: number, size = 25) =>
  seeds(Math.ceil(count / size)).map(
    batch => [(batch - 1) * size + 1, Math.min(batch * size, count)] as const,
  );

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
      const { answers, assessment: then } = await wander(page, seed);
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
