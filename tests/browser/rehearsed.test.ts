// While a visitor reads, the next page is drawn once where nobody sees it, so that the press that shows it waits for less.
import { expect } from '@open-wc/testing';
import { eventTable } from '../../src/element/event-table.ts';
import { en } from '../../src/messages/en.ts';
import { afterPainting } from '../support/after-painting.ts';
import { eventually } from '../support/eventually.ts';
import { mount } from '../support/mount.ts';
import { replace } from '../support/replaced.ts';
import { aNeck, root } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options } = en.questionnaire;

describe('the next page', () => {
  /** What is drawn into no page. */
  let fragments: DocumentFragment[] = [];
  beforeEach(() => {
    fragments = [];
    const make = document.createDocumentFragment;
    const value = (): DocumentFragment => {
      const fragment = make.call(document);
      fragments.push(fragment);
      return fragment;
    };
    replace(document, 'createDocumentFragment', { value });
  });

  const of = (heading: string) => fragments.filter(each => each.textContent?.includes(heading)).length;

  it('is drawn where nobody sees it once it is known, and not again for another answer', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walkTo(screens.help.heading, aNeck);
    expect(of(screens.where.heading)).to.equal(0);
    await visitor.tick(options.help.pain);
    const stages = await eventually('the page of places', () => of(screens.where.heading));
    await visitor.tick(options.help.headaches);
    for (let paintings = 0; paintings < 40; paintings++) await afterPainting();
    expect(of(screens.where.heading)).to.equal(stages);
  });

  it('changes nothing that is seen, tells nobody and leaves the focus where it is', async () => {
    const element = await mount();
    const visitor = new Visitor(element, 'quick');
    await visitor.walkTo(screens.help.heading, aNeck);
    await visitor.tick(options.help.pain);
    const told: string[] = [];
    for (const type of [...eventTable.map(({ name }) => name), 'focusin', 'change', 'input'])
      element.addEventListener(type, ({ type }) => told.push(type));
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(records => seen.push(...records));
    observer.observe(root(element), {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
    const before = root(element).activeElement;
    await eventually('the page of places', () => of(screens.where.heading));
    for (let paintings = 0; paintings < 10; paintings++) await afterPainting();
    observer.disconnect();
    expect(told).to.deep.equal([]);
    // After any press the bar with the ways on feels for the page's own bars, and writes down what it found.
    const byTheBar = ({ target, attributeName }: MutationRecord): boolean =>
      attributeName === 'style' && (target as Element).matches('[part="frame"]');
    const changed = seen
      .filter(each => !byTheBar(each))
      .map(({ type, target }) => `${type}: ${target.nodeName}`);
    expect(changed).to.deep.equal([]);
    expect(root(element).activeElement).to.equal(before);
  });

  it('of the last question is the result, of which only what the press will show is drawn', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': '/book' }), 'quick');
    await visitor.walkTo(screens.touch.heading, aNeck);
    await visitor.answer(aNeck);
    const { heading } = en.result.outcomes.therapeutic;
    await eventually('the beginning of the result', () => of(heading));
    expect(of(heading)).to.equal(1);
  });
});
