// What a clinic's visitors meet for years: a script that is kept already, a first page that the server painted, and a page
// that they come back to. Each function is one measurement.
import { setTimeout as sleep } from 'node:timers/promises';
import { open, PROFILES } from './measure.mjs';

/** From the third load on, Chromium keeps the script compiled. */
const LOADS = 3;
/** A page that was kept is not loaded again. */
const SHOWN = { waitUntil: 'commit' };

/** The load of a page whose script the browser has kept, on a slow phone. */
export const measureKept = async (browser, origin, contender) => {
  const visit = await open(browser, { ...PROFILES.throttled, host: contender.host, isKept: true });
  try {
    for (let load = 1; load < LOADS; load++) {
      await visit.go(origin + contender.path);
      // The browser writes what it compiled after the page has come to rest.
      await sleep(1_500);
    }
    await visit.go(origin + contender.path);
    const { interactive } = await visit.evaluate('bench');
    return { interactive, faults: visit.faults };
  } finally {
    await visit.context.close();
  }
};

/** Runs in the page: when the widget's first page was seen, and when its button led on. */
const watchFirstPage = () => {
  const bench = { seen: null, leadsOn: null };
  let heading;
  globalThis.firstPage = bench;
  const look = () => {
    const root = document.querySelector('massage-fit-check')?.shadowRoot;
    const button = root?.querySelector('button[part~="primary"]');
    // A frame began: what had a size in the one before was painted.
    if (button?.getBoundingClientRect().height > 0) bench.seen ??= performance.now();
    const now = root?.querySelector('h2')?.textContent;
    heading ??= now;
    if (now !== heading) {
      bench.leadsOn = performance.now();
      globalThis.benchReady('leads on');
      return;
    }
    if (bench.seen !== null) button?.click();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** The widget's first page on a slow phone, nothing kept: when it is seen, and when its button leads to a question. */
export const measureFirstPage = async (browser, origin, path) => {
  const visit = await open(browser, PROFILES.throttled);
  try {
    await visit.client.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchFirstPage})()` });
    await visit.go(origin + path);
    const { seen, leadsOn } = await visit.evaluate('firstPage');
    return { seen, leadsOn, faults: visit.faults };
  } finally {
    await visit.context.close();
  }
};

/** Runs in the page: when it is shown again as it was left. */
const watchReturn = () => {
  addEventListener('pageshow', ({ persisted }) => {
    const begun = performance.now();
    if (persisted)
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          globalThis.returned = performance.now() - begun;
        }),
      );
  });
};

/**
 * Away by a link and back: whether the browser kept the page as it was, answers and all, and how long it took to paint it.
 *
 * @param browser started with what keeps pages
 */
export const measureReturn = async (browser, origin, contender) => {
  const visit = await open(browser, { cpu: PROFILES.throttled.cpu, host: contender.host });
  try {
    await visit.client.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchReturn})()` });
    await visit.go(origin + contender.path);
    await visit.evaluate('bench.find().checked || bench.find().click()');
    await sleep(500);
    await visit.evaluate(`void (location.href = '/empty/')`);
    await visit.page.waitForURL('**/empty/', SHOWN);
    await sleep(500);
    await visit.evaluate('void history.back()');
    await visit.page.waitForURL(`**${contender.path}`, SHOWN);
    await sleep(1_000);
    const found = await visit.evaluate(
      '({ time: globalThis.returned ?? null, isTicked: bench.find()?.checked })',
    );
    return {
      isKept: Number(found.time !== null && found.isTicked),
      ...(found.time === null ? {} : { time: found.time }),
      faults: visit.faults,
    };
  } finally {
    await visit.context.close();
  }
};
