// What runs inside the page: it walks through a widget as a visitor would, and says what was answered. It knows answers by
// their ids, as words change.
import type { Page } from 'puppeteer-core';
import type { Answers } from '../../../src/assessment/assess.ts';
import type { Assessment } from '../../../src/assessment/types.ts';
import type { MassageFitCheck } from '../../../src/index.ts';

/** What somebody answered on the way to a result, by id, and what that edition made of it. */
export interface Judged {
  readonly answers: Answers;
  readonly assessment: Assessment;
}

interface Driver {
  wander(seed: number): Promise<Judged>;
}

/** Nothing from outside may be used in here: the function is sent to the page as text. */
function prepare(): void {
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

  /** From 0 up to 1, by the ids it is about: a choice stays the same where another one comes beside it. */
  const lot = (...about: readonly (string | number)[]): number => {
    let hash = 2_166_136_261;
    for (const letter of about.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
  };

  const mount = async (): Promise<MassageFitCheck> => {
    document.documentElement.lang = 'en';
    document.body.replaceChildren();
    const element = document.createElement('massage-fit-check');
    document.body.append(element);
    await settled(element);
    return element;
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
  /** Gives each question one to four answers; mostly "none of these" where that can be said. */
  const wander = async (seed: number): Promise<Judged> => {
    const element = await mount();
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

  (window as unknown as { driver: Driver }).driver = { wander };
}

export const ready = (page: Page): Promise<void> => page.evaluate(prepare);

/** Answers as they come, the same for the same seed. */
export const wander = (page: Page, seed: number): Promise<Judged> =>
  page.evaluate(n => (window as unknown as { driver: Driver }).driver.wander(n), seed);
