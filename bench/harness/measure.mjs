// One measurement of one page in a fresh browser context. Everything goes over the browser's own protocol: Playwright's
// helpers in the page would be weighed with it.
import { setTimeout as sleep } from 'node:timers/promises';
import { probe } from './probe.mjs';

/** 1.6 Mbit/s and 150 ms is what Lighthouse calls slow 4G; bytes a second, as the protocol wants it. */
const SLOW_4G = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

export const PROFILES = {
  plain: { cpu: 1, network: null },
  throttled: { cpu: 4, network: SLOW_4G },
};

/** Long tasks that begin in this time after a page is interactive still count: work put off is work. */
const SETTLE = 1_000;
const PATIENCE = 60_000;

/** Metrics in the main thread's own processor time, which a busy machine stretches far less than the clock. */
const CLOCK = { timeDomain: 'threadTicks' };

const VIEWPORT = { width: 390, height: 844 };

/** @param isKept whether the browser may keep files, as it does for people */
export const open = async (browser, { cpu = 1, network = null, host, isKept = false }) => {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  for (const domain of ['Page', 'Network', 'Runtime', 'HeapProfiler']) await client.send(`${domain}.enable`);
  await client.send('Performance.enable', CLOCK);
  await client.send('Network.setCacheDisabled', { cacheDisabled: !isKept });
  if (network) await client.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await client.send('Runtime.addBinding', { name: 'benchReady' });
  const faults = [];
  client.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  await client.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${probe})(${JSON.stringify(host ?? null)})`,
  });
  const evaluate = async expression => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const go = async (url, { isInteractive = true } = {}) => {
    const ready = isInteractive
      ? new Promise((done, fail) => {
          const late = setTimeout(
            () => fail(new Error(`${url} was not interactive in ${PATIENCE} ms. ${faults}`)),
            PATIENCE,
          );
          client.once('Runtime.bindingCalled', () => {
            clearTimeout(late);
            done();
          });
        })
      : new Promise(done => client.once('Page.loadEventFired', done));
    await client.send('Page.navigate', { url });
    await ready;
  };
  /** Processor time of the main thread so far, in ms. */
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const weigh = async () => {
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const { nodes } = await client.send('Memory.getDOMCounters');
    return { heap: metrics.find(({ name }) => name === 'JSHeapUsedSize').value, nodes };
  };
  return { context, page, client, evaluate, go, spent, weigh, faults };
};

const blocking = tasks => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);

/** From navigation until the first question answers: times, and what the page then weighs. */
export const measureLoad = async (browser, origin, contender, profile) => {
  const visit = await open(browser, { ...PROFILES[profile], host: contender.host });
  try {
    const isInteractive = contender.role !== 'floor';
    await visit.go(origin + contender.path, { isInteractive });
    await sleep(SETTLE);
    const { interactive, longTasks } = await visit.evaluate('bench');
    const firstPaint = await visit.evaluate(
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null",
    );
    const counted = longTasks.filter(({ startTime }) => startTime < (interactive ?? 0) + SETTLE);
    return {
      interactive,
      firstPaint,
      blocking: blocking(counted),
      longestTask: Math.max(0, ...counted.map(({ duration }) => duration)),
      ...(await visit.weigh()),
      faults: visit.faults,
    };
  } finally {
    await visit.context.close();
  }
};

/** Presses through the whole form. `around(kind, press)` does the measuring. */
const walk = async ({ page }, contender, form, around) => {
  const press = async (locator, kind) => {
    await locator.scrollIntoViewIfNeeded({ timeout: PATIENCE });
    const { x, y, width, height } = await locator.boundingBox();
    await around(kind, () => page.mouse.click(x + width / 2, y + height / 2, { delay: 20 }));
  };
  const visible = locator => locator.locator('visible=true');

  // Before the questions that all ask, the widget asks for whom it is; that is passed as it stands.
  const isOurs = contender.role === 'ours';
  if (isOurs) await press(page.getByRole('button', { name: form.words.next, exact: true }), 'next');
  for (const [at, answers] of form.walk.entries()) {
    await page.getByText(form.screens[at].heading, { exact: true }).first().waitFor({ timeout: PATIENCE });
    for (const answer of answers) {
      const words = page.getByText(answer, { exact: true });
      // Folded away: its group is opened first, as a visitor does.
      const folded = page.locator('details:not([open])', { has: words }).locator('summary').first();
      if ((await visible(words).count()) === 0) await press(folded, 'tick');
      await press(visible(words).first(), 'tick');
    }
    const isLast = at === form.walk.length - 1;
    const lastWords = isOurs ? form.words.finish : contender.lastWords;
    const words = (isLast && lastWords) || form.words.next;
    const next = page
      .getByRole('button', { name: words, exact: true })
      .or(page.locator('button', { hasText: new RegExp(`^\\s*${words}\\s*$`) }));
    await press(visible(next).last(), isLast ? 'result' : 'next');
  }
  if (contender.lastWords) return; // it ends on its last page, with a note
  const last = page.getByText(form.screens.at(-1).heading, { exact: true });
  if ((await visible(last).count()) > 0) throw new Error('The walk did not reach the end.');
};

const worstBy = steps => {
  const worst = (...kinds) =>
    Math.max(0, ...steps.filter(({ kind }) => kinds.includes(kind)).map(({ duration }) => duration));
  return {
    worst: worst('tick', 'next', 'result'),
    tick: worst('tick'),
    next: worst('next'),
    result: worst('result'),
  };
};

/**
 * A walk with real presses on a processor slowed down `cpu` times. A press counts from the input event to the next paint
 * (Event Timing, which rounds to 8 ms).
 */
export const measureSteps = async (browser, origin, contender, form, cpu) => {
  const visit = await open(browser, { cpu, host: contender.host });
  const { evaluate } = visit;
  try {
    await visit.go(origin + contender.path);
    await sleep(SETTLE);
    const steps = [];
    await walk(visit, contender, form, async (kind, press) => {
      // A press that needs no painting is heard of with the next one: that is not how long it took.
      const since = await evaluate('performance.now()');
      await sleep(60);
      await press();
      await sleep(150 + 20 * cpu);
      const durations = await evaluate(
        `bench.events.filter(({ startTime }) => startTime > ${since}).map(({ duration }) => duration)`,
      );
      steps.push({ kind, duration: Math.max(0, ...durations) });
    });
    return { ...worstBy(steps), faults: visit.faults };
  } finally {
    await visit.context.close();
  }
};

/** The processor time of every task of the page's main thread, from a trace. */
const tasksOf = async browser => {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const isMain = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const byThread = new Map();
  for (const { name, ph, pid, tid, tdur = 0 } of traceEvents) {
    const thread = `${pid}/${tid}`;
    if (name !== 'RunTask' || ph !== 'X' || !isMain.has(thread)) continue;
    byThread.set(thread, [...(byThread.get(thread) ?? []), tdur / 1000]);
  }
  const sum = tasks => tasks.reduce((total, each) => total + each, 0);
  return [...byThread.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
};
const TRACED = { categories: ['disabled-by-default-devtools.timeline'] };

/**
 * Load and walk at full speed, in processor time of the main thread and in what it would be on a slower one: a factor
 * times each task. Where the machine does other things too, this is what can still be trusted.
 */
export const measureWork = async (browser, origin, contender, form) => {
  const visit = await open(browser, { host: contender.host });
  await browser.startTracing(visit.page, TRACED);
  let isTracing = true;
  try {
    await visit.go(origin + contender.path, { isInteractive: contender.role !== 'floor' });
    await sleep(SETTLE);
    const load = await visit.spent();
    isTracing = false;
    const loading = await tasksOf(browser);
    const steps = [];
    let walking = [];
    if (contender.hasSteps) {
      await browser.startTracing(visit.page, TRACED);
      isTracing = true;
      await walk(visit, contender, form, async (kind, press) => {
        await sleep(60);
        const before = await visit.spent();
        await press();
        await sleep(150);
        steps.push({ kind, duration: (await visit.spent()) - before });
      });
      isTracing = false;
      walking = await tasksOf(browser);
    }
    const longest = Math.max(0, ...loading, ...walking);
    return {
      load,
      blocking4: loading.reduce((sum, task) => sum + Math.max(0, task * 4 - 50), 0),
      longest6: longest * 6,
      longestLoad6: Math.max(0, ...loading) * 6,
      ...(contender.hasSteps
        ? {
            press6: worstBy(steps).worst * 6,
            next6: worstBy(steps).next * 6,
            result6: worstBy(steps).result * 6,
          }
        : {}),
      faults: visit.faults,
    };
  } finally {
    if (isTracing) await browser.stopTracing(); // a trace left running would spoil every measure after this one
    await visit.context.close();
  }
};

/**
 * One, ten, fifty of it on a page, and none again, in processor time of the page's main thread with
 * style and layout. A first round of fifty comes before the count: it brings code and caches, which belong to no
 * further one, and what it leaves behind would be left behind again.
 */
export const measureMany = async (browser, origin, contender, mount) => {
  const visit = await open(browser, { host: contender.host });
  const { evaluate, spent, weigh } = visit;
  const add = async count => {
    const before = await spent();
    await evaluate(`(async () => {
      const mount = ${mount};
      const place = document.querySelector('main');
      await Promise.all(Array.from({ length: ${count} }, () => mount(place)));
      document.body.offsetHeight;
    })()`);
    const after = await spent();
    await sleep(200);
    return (after - before) / count;
  };
  const backToOne = async () => {
    await evaluate(`{
      const place = document.querySelector('main');
      while (place.children.length > 1) place.lastElementChild.remove();
    }`);
    await sleep(200);
    return weigh();
  };
  try {
    await visit.go(origin + contender.path);
    await sleep(300);
    await add(49);
    const one = await backToOne();
    const nine = await add(9);
    const ten = await weigh();
    const forty = await add(40);
    const fifty = await weigh();
    const left = await backToOne();
    return {
      time: forty,
      timeToTen: nine,
      heap: (fifty.heap - ten.heap) / 40,
      heapToTen: (ten.heap - one.heap) / 9,
      nodes: (fifty.nodes - ten.nodes) / 40,
      leftHeap: left.heap - one.heap,
      leftNodes: left.nodes - one.nodes,
      faults: visit.faults,
    };
  } finally {
    await visit.context.close();
  }
};
