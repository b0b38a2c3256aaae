// While a visitor reads, the next page is drawn once where nobody sees it, so that the press that shows it waits for less.
import { expect } from '@open-wc/testing';
import { eventTable } from '../../src/element/event-table.ts';
import { en } from '../../src/messages/en.ts';
import { afterPainting } from '../support/after-painting.ts';
import { eventually } from '../support/eventually.ts';
import { mount } from '../support/mount.ts';
import { aNeck, root } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options } = en.questionnaire;

/** The texts of what is drawn into no page, from now on. */
const rehearsals = (): { texts: () => readonly string[]; stop: () => void } => {
  const make = document.createDocumentFragment;
  const made: DocumentFragment[] = [];
  document.createDocumentFragment = () => {
    const fragment = make.call(document);
    made.push(fragment);
    return fragment;
  };
  return {
    texts: () => made.map(each => each.textContent ?? '').filter(Boolean),
    stop: () => {
      document.createDocumentFragment = make;
    },
  };
};

describe('the next page', () => {
  let drawn: ReturnType<typeof rehearsals>;
  beforeEach(() => {
    drawn = rehearsals();
  });
  afterEach(() => drawn.stop());

  const of = (heading: string) => drawn.texts().filter(each => each.includes(heading)).length;

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
    expect(seen.map(({ target }) => target.nodeName)).to.deep.equal([]);
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
