// The widget as a visitor finds it on a page in a browser that the test drives from outside.
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { MassageFitCheck } from '../../../src/index.ts';
import { en } from '../../../src/messages/en.ts';
import { optionLabel } from '../../../src/view-model/question-words.ts';
import { eventually } from '../eventually.ts';
import { typicalVisitors } from '../visitors.ts';

const { none, options } = en.questionnaire;
/** What somebody whose own neck aches would tick, in the words on the screen. */
const aNeck = [
  options.who.me,
  ...Object.entries(typicalVisitors['neck-shoulder']).flatMap(([question, ids]) =>
    ids.map(id => optionLabel(en, question, id)),
  ),
];
type Handle = ElementHandle<MassageFitCheck>;

/** All tags on the page, also inside components of the page; in document order. */
export const tagsOn = async (frame: Frame | Page): Promise<readonly Handle[]> => {
  const list = await frame.evaluateHandle(() => {
    const within = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap(each =>
        each.localName === 'massage-fit-check' ? [each] : each.shadowRoot ? within(each.shadowRoot) : [],
      );
    return within(document);
  });
  return [...(await list.getProperties()).values()].map(each => each.asElement() as Handle);
};

/** Looks at most, for what a page covers for good: that is pressed all the same. */
const mostLooks = 40;

/** A hand waits until what it reaches for lies still, and bare: a bar may be on its way out of the page's. */
const lieStill = async (found: ElementHandle<HTMLElement>): Promise<void> => {
  if (!(await found.isIntersectingViewport({ threshold: 1 }))) await found.scrollIntoView();
  let last = '';
  for (let looks = 0; looks < mostLooks; looks++) {
    // Under the bar with the ways on: a hand scrolls it out.
    if (looks === mostLooks / 2)
      await found.evaluate(each => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const place = await found.evaluate(async each => {
      // What glides moves with a painting, and on a busy machine the next one is long in coming.
      await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
      const { x, y, width, height } = each.getBoundingClientRect();
      const hit = (each.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
      return hit && (each.contains(hit) || hit.contains(each)) ? `${x}, ${y}` : '';
    });
    if (place && place === last) return;
    last = place;
  }
};

/** Presses at most, at what moves away from under the hand each time. */
const mostPresses = 5;

/** Clicks it; again where the click was seen to land beside it, because the page moved at that moment. */
const hit = async (found: ElementHandle<HTMLElement>): Promise<void> => {
  for (let presses = 0; presses < mostPresses; presses++) {
    await lieStill(found);
    const landed = await found.evaluateHandle(each => {
      const seen = { beside: false };
      const look = (click: Event): void => {
        seen.beside = !click.composedPath().includes(each);
      };
      window.addEventListener('click', look, { capture: true, once: true });
      return seen;
    });
    await found.click();
    // Gone with its page: that was a link, and it led on.
    if (!(await landed.evaluate(({ beside }) => beside).catch(() => false))) return;
  }
};

export class Widget {
  readonly tag: Handle;

  constructor(tag: Handle) {
    this.tag = tag;
  }

  /** The nth widget, once it has come up. */
  static async on(frame: Frame | Page, nth = 0): Promise<Widget> {
    return eventually(`widget ${nth + 1}`, async () => {
      const tag = (await tagsOn(frame))[nth];
      const isUp = await tag?.evaluate(each => Boolean(each.shadowRoot?.querySelector('[part=heading]')));
      return tag && isUp ? new Widget(tag) : null;
    });
  }

  heading = (): Promise<string> =>
    this.tag.evaluate(each => each.shadowRoot?.querySelector('[part=heading]')?.textContent?.trim() ?? '');

  text = (): Promise<string> => this.tag.evaluate(each => each.shadowRoot?.textContent ?? '');

  ticked = (): Promise<readonly string[]> =>
    this.tag.evaluate(each =>
      [...(each.shadowRoot?.querySelectorAll<HTMLInputElement>('fieldset input:checked') ?? [])].map(
        input => input.parentElement?.textContent?.trim() ?? '',
      ),
    );

  /** Something to press, by its words. */
  async find(words: string): Promise<ElementHandle<HTMLElement>> {
    const handle = await this.tag.evaluateHandle(
      (each, wanted) =>
        [...(each.shadowRoot?.querySelectorAll<HTMLElement>('button, a, label') ?? [])].find(
          ({ textContent }) => textContent?.trim() === wanted,
        ) ?? null,
      words,
    );
    const found = handle.asElement();
    if (!found) throw new Error(`Nothing called “${words}” on “${await this.heading()}”.`);
    return found as ElementHandle<HTMLElement>;
  }

  /** A real press of the mouse, where the eye sees it; what it is folded in is opened by a press before. */
  async press(words: string): Promise<void> {
    const found = await this.find(words);
    const fold = await found.evaluateHandle(each =>
      each.closest('details:not([open])')?.querySelector('summary'),
    );
    const summary = fold.asElement() as ElementHandle<HTMLElement> | null;
    await summary?.click();
    await hit(found);
    await this.tag.evaluate(each => each.updateComplete);
  }

  /** Starts, answers the first question by hand, and waits for the second one. */
  async reachesSecondQuestion(): Promise<boolean> {
    if (!(await this.text()).includes(options.help.pain))
      await this.tag.evaluate(each => each.shadowRoot?.querySelector<HTMLElement>('[part=primary]')?.click());
    await this.tag.evaluate(each => each.updateComplete);
    await this.press(options.help.pain);
    await this.press(en.questionnaire.next);
    const { heading } = en.questionnaire.screens.where;
    return (await eventually(`“${heading}”`, this.heading, seen => seen === heading)) === heading;
  }

  /** The one control that the selector finds. */
  async control(selector: string): Promise<ElementHandle<HTMLElement>> {
    return eventually(selector, async () => {
      const handle = await this.tag.evaluateHandle(
        (each, wanted) => each.shadowRoot?.querySelector<HTMLElement>(wanted) ?? null,
        selector,
      );
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    });
  }

  /** Where the pain scale stands, and the number that is drawn from what was recorded; `null`: nothing was. */
  pain = (): Promise<{ seen: number; recorded: number | null }> =>
    this.tag.evaluate(each => {
      const words = each.shadowRoot?.querySelector('.scale b')?.textContent;
      const range = each.shadowRoot?.querySelector<HTMLInputElement>('.scale [type="range"]');
      return { seen: range?.valueAsNumber ?? Number.NaN, recorded: words ? Number(words) : null };
    });

  /** The middle of that mark on the pain scale, in the window. */
  async mark(value: number): Promise<{ x: number; y: number }> {
    const range = await this.control('.scale [type="range"]');
    await range.evaluate(each => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await range.boundingBox();
    if (!box) throw new Error('The scale is not to be seen.');
    // The handle is 30 px wide, and its middle goes from mark to mark.
    return { x: box.x + 15 + ((box.width - 30) * value) / 10, y: box.y + box.height / 2 };
  }

  /** What has the focus inside, as a person would call it. */
  focused = (): Promise<string> =>
    this.tag.evaluate(each => {
      const active = each.shadowRoot?.activeElement;
      return (active?.closest('label') ?? active)?.textContent?.trim() ?? '';
    });

  /** Whether a person sees the heading: in the window, in what scrolls around it, and under nothing. */
  seesHeading = (): Promise<boolean> =>
    this.tag.evaluate(each => {
      const heading = each.shadowRoot?.querySelector('.focus-target');
      if (!heading) return false;
      const { left, top, width, height } = heading.getBoundingClientRect();
      const zoomed = window.visualViewport;
      const [from, to] = [zoomed?.offsetTop ?? 0, (zoomed?.offsetTop ?? 0) + (zoomed?.height ?? innerHeight)];
      if (top < from - 1 || top + height > to + 1) return false;
      return [0.1, 0.5, 0.9].every(part => {
        const hit = document.elementFromPoint(left + width / 2, top + height * part);
        return hit === each || hit?.shadowRoot?.contains(each) === true;
      });
    });

  /** From wherever it stands to the result, or to what is to be found, as a neck that aches. Presses without a pointer. */
  walk(until = '[part=result]'): Promise<readonly string[]> {
    return this.tag.evaluate(
      async (each, wanted, none, until) => {
        const passed: string[] = [];
        for (;;) {
          const root = each.shadowRoot;
          if (!root || passed.length > 14) throw new Error(`No end after: ${passed.join(' / ')}`);
          if (root.querySelector(until)) return passed;
          passed.push(root.querySelector('[part=heading]')?.textContent ?? '');
          for (const question of root.querySelectorAll('fieldset')) {
            const labels = [...question.querySelectorAll('label')];
            const called = (names: readonly string[]) =>
              labels.filter(({ textContent }) => names.includes(textContent?.trim() ?? ''));
            const answers = [called(wanted), called([none]), labels.slice(-1)].find(each => each.length > 0);
            if (!question.querySelector('input:checked')) for (const each of answers ?? []) each.click();
          }
          // On some pages a tick takes its time.
          await new Promise(done => setTimeout(done, 5));
          root.querySelector<HTMLElement>('[part=primary]')?.click();
          await each.updateComplete;
        }
      },
      aNeck,
      none,
      until,
    );
  }
}
