// What runs inside the page: it sets a widget up, walks through it as a visitor would, and writes down what the page
// can see and hear of it. It knows answers by their ids, as words change.
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../../src/assessment/assess.ts';
import type { Assessment } from '../../../src/assessment/types.ts';
import type { MassageFitCheck } from '../../../src/index.ts';
import type { Sort } from './differences.ts';
import type { GivenSettings } from './settings.ts';

/** What was seen or heard, in order. `at` says where, for the one who reads a failure. */
export type Seen = readonly { readonly sort: Sort; readonly at: string; readonly text: string }[];

/** What somebody answered on the way to a result, by id, and what that edition made of it. */
export interface Judged {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

interface Driver {
  read(settings: GivenSettings): Promise<Seen>;
  relax(settings: GivenSettings): Promise<Seen>;
  wander(seed: number): Promise<Judged>;
}

/** Nothing from outside may be used in here: the function is sent to the page as text. */
function prepare(): void {
  type Entry = { sort: Sort; at: string; text: string };
  let seen: Entry[] = [];
  const note = (sort: Sort, at: string, text: string) => seen.push({ sort, at, text });

  for (const level of ['warn', 'error'] as const) {
    console[level] = (...said: unknown[]) => note('console', level, said.map(String).join(' '));
  }
  for (const name of ['ready', 'start', 'step', 'complete', 'book', 'restart', 'print', 'issue']) {
    document.addEventListener(`mfc-${name}`, event => {
      // Issues are compared by themselves.
      const detail = name === 'issue' ? '' : JSON.stringify((event as CustomEvent<object>).detail);
      note('event', '', `mfc-${name} ${detail}`);
    });
  }
  // Nobody watches: no drawing waits for a painting.
  window.requestAnimationFrame = callback => {
    queueMicrotask(() => callback(performance.now()));
    return 0;
  };

  const tick = () =>
    new Promise<void>(done => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(null);
    });
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const rootOf = (element: Element): ShadowRoot => {
    if (!element.shadowRoot) throw new Error('No shadow root.');
    return element.shadowRoot;
  };
  const all = <Kind extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
    ...rootOf(element).querySelectorAll<Kind>(selector),
  ];
  const button = (element: Element, ...words: readonly string[]) =>
    all(element, 'button').find(each => words.includes(tidy(each.textContent)));
  const isWhole = (element: Element) =>
    Boolean(
      all(element, '[part=heading]')[0] &&
        (button(element, 'Clear my answers and start again') ?? all(element, '.facts')[0]),
    );

  /** Waits until nothing changes any more. */
  const settled = async (element: MassageFitCheck): Promise<void> => {
    const end = performance.now() + 60_000;
    let before = '';
    for (let still = 0; still < 2; ) {
      await element.updateComplete;
      await tick();
      const now = element.shadowRoot?.innerHTML ?? '';
      still = now === before && isWhole(element) ? still + 1 : 0;
      before = now;
      if (performance.now() > end)
        throw new Error(`Never whole: ${tidy(element.shadowRoot?.textContent).slice(0, 300)}`);
    }
  };

  /** Where the links lead, but for those to what was read. */
  const readLinks = (element: Element, at: string): void => {
    const links = all<HTMLAnchorElement>(element, '[part=booking] a, .foot a').map(
      each => `${each.getAttribute('href')} ${each.target} ${each.rel}`,
    );
    note('link', at, links.join('\n'));
  };

  /** From 0 up to 1, by the ids it is about: a choice stays the same where another one comes beside it. */
  const lot = (...about: readonly (string | number)[]): number => {
    let hash = 2_166_136_261;
    for (const letter of about.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
  };

  const made = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(made);
    if (!('odd' in value))
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, made(entry)]));
    const cycle: Record<string, unknown> = { theme: 'dark' };
    cycle['texts'] = cycle;
    cycle['heading'] = cycle;
    const fail = () => {
      throw new Error('Not for you.');
    };
    const odd: Record<string, unknown> = {
      function: () => 'dark',
      symbol: Symbol('dark'),
      bigint: BigInt(7),
      cycle,
      'throwing getter': Object.defineProperty({ theme: 'dark' }, 'phone', { get: fail, enumerable: true }),
      'proxy that throws': new Proxy({}, { get: fail, ownKeys: fail }),
      map: new Map([['theme', 'dark']]),
      date: new Date(0),
      NaN: Number.NaN,
    };
    return odd[String(value.odd)];
  };

  const set = (element: Element, name: string, value: string | null) =>
    value === null ? element.removeAttribute(name) : element.setAttribute(name, value);

  const mount = async ({
    pageLang,
    attributes,
    child,
    property,
  }: GivenSettings): Promise<MassageFitCheck> => {
    seen = [];
    set(document.documentElement, 'lang', pageLang);
    document.body.replaceChildren();
    const element = document.createElement('massage-fit-check');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (child !== null) {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = child;
      element.append(script);
    }
    if (property !== undefined) element.config = made(property) as typeof element.config;
    document.body.append(element);
    await settled(element);
    return element;
  };

  const sorted = (value: unknown): unknown =>
    Array.isArray(value) || typeof value !== 'object' || value === null
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, entry]) => [key, sorted(entry)]),
        );
  const readSettings = (element: MassageFitCheck, at: string) => {
    const issues = element.issues.map(
      ({ attribute, value, allowed }) => `${attribute}="${value}": ${allowed}`,
    );
    note('issue', at, issues.sort().join('\n'));
    note('config', at, JSON.stringify(sorted(element.config), null, 1));
  };

  const read = async (settings: GivenSettings): Promise<Seen> => {
    const element = await mount(settings);
    readSettings(element, 'at first');
    for (const [name, value] of Object.entries(settings.later)) set(element, name, value);
    await settled(element);
    readSettings(element, 'later');
    return seen;
  };

  /** Goes on until the result is there. */
  const goThrough = async (element: MassageFitCheck, answer: (question: Element) => void): Promise<void> => {
    element.start();
    await settled(element);
    for (let step = 0; step < 20 && !all(element, '[part=result]')[0]; step++) {
      for (const question of all(element, 'fieldset')) answer(question);
      await settled(element);
      all(element, '[part=primary]')[0]?.click();
      await settled(element);
    }
  };
  const inputs = (question: Element) => [...question.querySelectorAll<HTMLInputElement>('input[value]')];
  const saysNothing = ['none', 'not-sure', 'not-said', 'relax', 'relax-unsure', '3'];

  /** Somebody who just wants to relax, answers nothing else, and starts again. */
  const relax = async (settings: GivenSettings): Promise<Seen> => {
    const element = await mount(settings);
    await goThrough(element, question => {
      const wanted = inputs(question).find(({ value }) => saysNothing.includes(value));
      if (!wanted?.checked) wanted?.click();
    });
    readLinks(element, 'result');
    const [booking] = all(element, '[part=booking] a');
    booking?.addEventListener('click', event => event.preventDefault());
    booking?.click();
    element.restart();
    await settled(element);
    return seen;
  };

  /** Gives each question one to four answers; mostly "none of these" where that can be said. */
  const wander = async (seed: number): Promise<Judged> => {
    const element = await mount({
      pageLang: 'en',
      attributes: {},
      child: null,
      property: undefined,
      later: {},
    });
    const answers: Record<string, string[]> = {};
    await goThrough(element, question => {
      const options = inputs(question);
      const [first] = options;
      if (!first) return;
      const { name, type } = first;
      const none = options.find(({ value }) => value === 'none');
      const isNone = none && lot(seed, name, 'none') < (options.length > 8 ? 0.6 : 0.7);
      const most = type === 'radio' ? 1 : 1 + Math.floor(lot(seed, name) * 4);
      const wanted = options
        .filter(option => option !== none)
        .sort((a, b) => lot(seed, name, a.value) - lot(seed, name, b.value))
        .slice(0, most);
      for (const option of isNone ? [none] : wanted) option.click();
      // Safety is asked on up to three screens.
      const id = name.replace(/^safety-.*/, 'safety');
      answers[id] = [...(answers[id] ?? []), ...options.filter(each => each.checked).map(each => each.value)];
    });
    if (!element.assessment) throw new Error(`No result for ${seed}: ${JSON.stringify(answers)}`);
    return { answers, assessment: element.assessment };
  };

  (window as unknown as { driver: Driver }).driver = { read, relax, wander };
}

export const ready = (page: Page): Promise<void> => page.evaluate(prepare);

/** What a page can see of a widget that is set like this, and changed later. */
export const read = (page: Page, settings: GivenSettings): Promise<Seen> =>
  page.evaluate(given => (window as unknown as { driver: Driver }).driver.read(given), settings);

/** What a page can hear of a visitor who just wants to relax. */
export const relax = (page: Page, settings: GivenSettings): Promise<Seen> =>
  page.evaluate(given => (window as unknown as { driver: Driver }).driver.relax(given), settings);

/** Answers as they come, the same for the same seed. */
export const wander = (page: Page, seed: number): Promise<Judged> =>
  page.evaluate(n => (window as unknown as { driver: Driver }).driver.wander(n), seed);
