// What runs inside the page: it sets a widget up, walks through it as a visitor would, and writes down what is seen.
import type { Page } from 'puppeteer-core';
import type { MassageFitCheck } from '../../../src/index.ts';
import type { Sort } from './differences.ts';
import type { GivenSettings } from './settings.ts';

/** What was seen or heard, in order. `at` says where, for the one who reads a failure. */
export type Seen = readonly { readonly sort: Sort; readonly at: string; readonly text: string }[];

interface Driver {
  read(settings: GivenSettings): Promise<Seen>;
  walk(settings: GivenSettings, seed: number): Promise<Seen>;
}

/** Nothing from outside may be used in here: the function is sent to the page as text. */
function prepare(): void {
  type Entry = { sort: Sort; at: string; text: string };
  let seen: Entry[] = [];
  let copied = '';
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
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText(text: string) {
        copied = text;
        return Promise.resolve();
      },
    },
  });
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

  /** The words in sight, line by line, all folds opened; then what is folded away for a press, and where links lead. */
  const look = (element: Element, at: string): void => {
    for (const fold of all<HTMLDetailsElement>(element, 'details')) fold.open = true;
    const frame = [...rootOf(element).children].find(
      each => !(each instanceof HTMLStyleElement),
    ) as HTMLElement;
    const text = frame.innerText.split('\n').map(tidy).filter(Boolean).join('\n');
    note('screen', at, text);
    const meanings = all(element, '[hidden]').map(each => tidy(each.textContent));
    if (meanings.length > 0) note('screen', `${at}, meanings`, meanings.join('\n'));
    const controls = all<HTMLInputElement>(element, 'input').map(
      each =>
        `${each.type} ${tidy(each.closest('label')?.textContent)} ${each.checked} ${each.type === 'range' ? `${each.value} ${each.ariaValueText ?? ''}` : ''}`,
    );
    if (controls.length > 0) note('screen', `${at}, controls`, controls.join('\n'));
    const links = all<HTMLAnchorElement>(element, 'a').map(
      each => `${each.getAttribute('href')} ${each.target} ${each.rel}`,
    );
    if (links.length > 0) note('link', at, links.join('\n'));
  };

  /** From 0 up to 1, by the words it is about: a choice stays the same where another one comes beside it. */
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
    copied = '';
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
    look(element, 'first page');
    for (const [name, value] of Object.entries(settings.later)) set(element, name, value);
    await settled(element);
    readSettings(element, 'later');
    look(element, 'first page, later');
    return seen;
  };

  /** Gives each question in view one to four answers; mostly "none of these" where that can be said. */
  const answer = (element: Element, seed: number, step: number): void => {
    for (const question of all(element, 'fieldset')) {
      const legend = tidy(question.querySelector('legend')?.textContent);
      const labels = [...question.querySelectorAll('label')];
      const none = labels.find(({ textContent }) => tidy(textContent) === 'None of these');
      const isNone = none && lot(seed, step, legend, 'none') < (labels.length > 8 ? 0.6 : 0.7);
      const isOne = Boolean(question.querySelector('[type=radio]'));
      const most = isOne ? 1 : 1 + Math.floor(lot(seed, step, legend) * 4);
      const wanted = labels
        .filter(label => label !== none)
        .sort((a, b) => lot(seed, tidy(a.textContent)) - lot(seed, tidy(b.textContent)))
        .slice(0, most);
      for (const label of isNone ? [none] : wanted) label.click();
    }
    for (const range of all<HTMLInputElement>(element, '[type=range]')) {
      if (lot(seed, 'pain') < 0.4) continue;
      range.value = String(Math.floor(lot(seed, 'how bad') * 11));
      range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
  };

  const walk = async (settings: GivenSettings, seed: number): Promise<Seen> => {
    const element = await mount(settings);
    let changes = 0;
    let detours = 0;
    for (let step = 0; step < 60; step++) {
      const heading = tidy(all(element, '[part=heading]')[0]?.textContent);
      const at = `step ${step}, “${heading}”`;
      const doing = lot(seed, 'doing', step);
      if (all(element, '[part=result]')[0]) {
        look(element, at);
        note('assessment', at, JSON.stringify(sorted(element.assessment), null, 1));
        const [dial] = all<HTMLInputElement>(element, '[type=range]');
        if (dial) {
          dial.value = String(1 + Math.floor(lot(seed, 'dial', step) * 5));
          dial.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          await settled(element);
          look(element, `${at}, dial moved`);
        }
        // Last: what is said of it comes and goes in its own time.
        const copy = button(element, 'Copy');
        copied = '';
        copy?.click();
        for (const end = performance.now() + 5_000; copy && !copied && performance.now() < end; )
          await tick();
        note('summary', at, copied);
        const rows = all(element, 'dl button').filter(
          each => !tidy(each.ariaLabel).includes('Who is this for'),
        );
        if (changes >= 2 || doing > 0.6 || rows.length === 0) {
          if (doing < 0.3) break;
          button(element, doing > 0.8 ? 'Clear my answers and start again' : 'Back')?.click();
          await settled(element);
          look(element, `${at}, left`);
          break;
        }
        changes++;
        rows[Math.floor(lot(seed, 'row', step) * rows.length)]?.click();
      } else if (button(element, 'Start')) {
        look(element, at);
        if (lot(seed, 'who') < 0.4) answer(element, seed, step);
        element.start();
      } else if (doing < 0.06 && detours++ < 3) {
        button(element, 'Back')?.click();
      } else {
        // Some press on before they have answered.
        if (doing > 0.9) {
          all(element, '[part=primary]')[0]?.click();
          await settled(element);
          if (tidy(all(element, '[part=heading]')[0]?.textContent) !== heading) continue;
          look(element, `${at}, pressed on`);
        }
        answer(element, seed, step);
        await settled(element);
        look(element, `${at}, answered`);
        all(element, '[part=primary]')[0]?.click();
      }
      await settled(element);
    }
    return seen;
  };

  (window as unknown as { driver: Driver }).driver = { read, walk };
}

export const ready = (page: Page): Promise<void> => page.evaluate(prepare);

export const read = (page: Page, settings: GivenSettings): Promise<Seen> =>
  page.evaluate(given => (window as unknown as { driver: Driver }).driver.read(given), settings);

export const walk = (page: Page, settings: GivenSettings, seed: number): Promise<Seen> =>
  page.evaluate(
    (given, n) => (window as unknown as { driver: Driver }).driver.walk(given, n),
    settings,
    seed,
  );
