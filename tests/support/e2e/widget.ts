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
    await found.click();
    await this.tag.evaluate(each => each.updateComplete);
  }

  /** Starts, answers the first question by hand, and says if the second one came. */
  async reachesSecondQuestion(): Promise<boolean> {
    if (!(await this.text()).includes(options.help.pain))
      await this.tag.evaluate(each => each.shadowRoot?.querySelector<HTMLElement>('[part=primary]')?.click());
    await this.tag.evaluate(each => each.updateComplete);
    await this.press(options.help.pain);
    await this.press(en.questionnaire.next);
    return (await this.heading()) === en.questionnaire.screens.where.heading;
  }

  /** From wherever it stands to the result, as a neck that aches. Presses without a pointer. */
  walk(): Promise<readonly string[]> {
    return this.tag.evaluate(
      async (each, wanted, none) => {
        const passed: string[] = [];
        for (;;) {
          const root = each.shadowRoot;
          if (!root || passed.length > 14) throw new Error(`No end after: ${passed.join(' / ')}`);
          if (root.querySelector('[part=result]')) return passed;
          passed.push(root.querySelector('[part=heading]')?.textContent ?? '');
          for (const question of root.querySelectorAll('fieldset')) {
            const labels = [...question.querySelectorAll('label')];
            const called = (names: readonly string[]) =>
              labels.filter(({ textContent }) => names.includes(textContent?.trim() ?? ''));
            const answers = [called(wanted), called([none]), labels.slice(-1)].find(each => each.length > 0);
            if (!question.querySelector('input:checked')) for (const each of answers ?? []) each.click();
          }
          root.querySelector<HTMLElement>('[part=primary]')?.click();
          await each.updateComplete;
        }
      },
      aNeck,
      none,
    );
  }
}
