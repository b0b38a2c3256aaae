// A page does to the widget what pages do, in every engine; tests/e2e has whole pages.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { mount, writtenPage } from '../support/mount.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options, next } = en.questionnaire;
const tag = 'massage-fit-check';
const widgetOn = async (page: Document): Promise<Visitor> => {
  const element = await eventually('a widget', () => page.querySelector<MassageFitCheck>(tag));
  await element.updateComplete;
  return new Visitor(element, 'quick');
};

const answered = async (): Promise<Visitor> => {
  const visitor = new Visitor(await mount(), 'quick');
  await visitor.start();
  await visitor.tick(options.help.pain);
  return visitor;
};
const empty = ({ element }: Visitor) => element.shadowRoot?.replaceChildren();

describe('a marked <div> that comes after the script', () => {
  const div = `<section><div data-${tag} data-heading="Hello"><a href="/book">Book</a></div></section>`;

  it('becomes the widget, and follows its attributes from then on', async () => {
    const page = await writtenPage();
    await page.loadWidget();
    page.document.body.insertAdjacentHTML('beforeend', div);
    const visitor = await widgetOn(page.document);
    const shows = (wanted: string) =>
      eventually(
        `the heading “${wanted}”`,
        () => visitor.heading,
        heading => heading === wanted,
      );
    await shows('Hello');
    visitor.element.parentElement?.setAttribute('data-heading', 'Changed');
    await shows('Changed');
    visitor.element.setAttribute('heading', 'The tag’s own wins');
    await shows('The tag’s own wins');
  });

  it('that is the whole page at first is left alone until it has been read', async () => {
    const script = '<script src="/host/widget.js"></script>';
    const page = await writtenPage(`<div data-${tag}>${script}<a href="/book">Book</a></div>`);
    await widgetOn(page.document);
    expect(page.document.querySelector('a')?.getBoundingClientRect().height).to.equal(0);
  });
});

describe('JSON inside the tag', () => {
  it('counts also where an editor has put it into a paragraph', async () => {
    const json = '<p><script type="application/json">{ "heading": "From the JSON" }</script></p>';
    expect(new Visitor(await mount({}, json)).heading).to.equal('From the JSON');
  });
});

describe('R13 a script that empties the widget', () => {
  it('finds it drawn again, with its answers, and each press counts once', async () => {
    const visitor = await answered();
    empty(visitor);
    await eventually('the answer, drawn again', () =>
      expect(visitor.ticked).to.deep.equal([options.help.pain]),
    );
    let steps = 0;
    visitor.element.addEventListener('mfc-step', () => {
      steps += 1;
    });
    await visitor.next();
    expect(visitor.heading).to.equal(screens.where.heading);
    expect(steps).to.equal(1);
  });

  it('each time gets the fallback in the end, whose link can be pressed', async () => {
    const element = await mount({}, '<a href="#book">Book here</a>');
    const { shadowRoot } = element;
    const link = element.querySelector('a');
    const { faults } = await overhear(async () => {
      if (!shadowRoot) return;
      new MutationObserver(() => shadowRoot.querySelector('.root') && shadowRoot.replaceChildren()).observe(
        shadowRoot,
        { childList: true },
      );
      element.start();
      shadowRoot.replaceChildren();
      await eventually('the link', () =>
        expect(link?.getBoundingClientRect().height, 'height of the link').to.be.above(0),
      );
    });
    expect(faults).to.have.length(1);
    const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 2 });
    expect(link?.dispatchEvent(press), 'nobody stops the press').to.equal(true);
  });
});

describe('R16 a press that was meant for another page', () => {
  /** `at`: when the hand pressed, which the browser notes, however much later a busy page hears of it. */
  const press = (target: HTMLElement, detail: number, at = performance.now()) => {
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail });
    Object.defineProperty(event, 'timeStamp', { value: at });
    target.dispatchEvent(event);
  };
  const quick = 100;
  const longAfter = 10_000;

  it('does not count: Next and an answer, or Next and Back, in one go', async () => {
    const visitor = await answered();
    const [go, answer] = [visitor.find('button', next), visitor.find('checkbox', options.help.jaw)];
    go.click();
    answer.click();
    visitor.all('button', en.questionnaire.back)[0]?.click();
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.where.heading);
    await visitor.back();
    expect(visitor.ticked).to.deep.equal([options.help.pain]);
  });

  it('does not count as the second half of a double click; the next single one does', async () => {
    const visitor = await answered();
    const first = performance.now();
    press(visitor.find('button', next), 1, first);
    await visitor.element.updateComplete;
    press(visitor.find('button', next), 2, first + quick);
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.where.heading);
    expect(visitor.all('alert')).to.deep.equal([]);
    press(visitor.find('button', next), 1);
    await visitor.element.updateComplete;
    expect(visitor.all('alert')).to.have.length(1);
  });

  it('counts where the page has not changed: two quick ticks of one box leave it as it was', async () => {
    const visitor = await answered();
    const box = visitor.find('checkbox', options.help.jaw);
    const first = performance.now() + longAfter;
    press(box, 1, first);
    press(box, 2, first + quick);
    await visitor.element.updateComplete;
    expect(visitor.ticked).to.deep.equal([options.help.pain]);
  });
});
