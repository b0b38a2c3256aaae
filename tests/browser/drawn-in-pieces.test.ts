// A long page is drawn in pieces, a painting for each, so that a slow phone answers a press at once.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { mount } from '../support/mount.ts';
import { aNeck, root } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options, next } = en.questionnaire;
const microtask = () => Promise.resolve().then(() => {});
const upTo = async (heading: string): Promise<Visitor> => {
  const visitor = new Visitor(await mount({ 'booking-url': '/book' }), 'quick');
  await visitor.walkTo(heading, aNeck);
  await visitor.answer(aNeck);
  return visitor;
};
const shown = ({ element }: Visitor, selector: string) => root(element).querySelectorAll(selector).length;

describe('a press on Next', () => {
  it('shows the heading of the result at once, with the focus on it, and the rest piece by piece', async () => {
    const visitor = await upTo(screens.touch.heading);
    visitor.find('button', next).click();
    await microtask();
    const { element } = visitor;
    expect(visitor.heading).to.equal(en.result.outcomes.therapeutic.heading);
    expect(root(element).activeElement?.localName).to.equal('h2');
    expect(shown(visitor, '[part=card], [part=booking]')).to.equal(0);
    await element.updateComplete;
    expect(shown(visitor, '.matches [part=card]')).to.be.above(0);
    expect(shown(visitor, '[part=booking]')).to.equal(1);
    expect(root(element).activeElement?.localName, 'nothing takes the focus away').to.equal('h2');
  });

  it('shows the first places at once, then all of them and the shapes of the map', async () => {
    const visitor = await upTo(screens.help.heading);
    visitor.find('button', next).click();
    await microtask();
    expect(visitor.heading).to.equal(screens.where.heading);
    expect([shown(visitor, 'input') > 0, shown(visitor, '.place')]).to.deep.equal([true, 0]);
    const { height } = root(visitor.element).querySelector('.map')?.getBoundingClientRect() ?? {};
    await visitor.element.updateComplete;
    expect(shown(visitor, 'input')).to.equal(Object.keys(options.where).length);
    expect(shown(visitor, '.place')).to.be.above(0);
    expect(root(visitor.element).querySelector('.map')?.getBoundingClientRect().height).to.equal(height);
  });

  it('leaves the page below where it was until the whole page is there', async () => {
    const visitor = await upTo(screens.health.heading);
    const { element } = visitor;
    const { offsetHeight } = element;
    visitor.find('button', next).click();
    await microtask();
    expect(element.offsetHeight).to.equal(offsetHeight);
    await element.updateComplete;
    expect(element.offsetHeight).to.be.below(offsetHeight);
    expect(root(element).querySelector<HTMLElement>('.root')?.style.minBlockSize).to.equal('');
  });

  it('counts, and so does an answer, before the rest of the page is there', async () => {
    const visitor = await upTo(screens.help.heading);
    visitor.find('button', next).click();
    await microtask();
    visitor.find('checkbox', options.where.head).click();
    await visitor.element.updateComplete;
    expect(visitor.ticked).to.deep.equal([options.where.head]);
    expect(shown(visitor, 'input')).to.equal(Object.keys(options.where).length);
  });
});

describe('a widget that is moved while its page is drawn', () => {
  it('goes on where it was', async () => {
    const visitor = await upTo(screens.touch.heading);
    visitor.find('button', next).click();
    await microtask();
    const { element } = visitor;
    const home = element.parentElement;
    element.remove();
    await new Promise(resolve => setTimeout(resolve, 150));
    expect(shown(visitor, '[part=booking]'), 'nothing is drawn where nobody sees it').to.equal(0);
    home?.append(element);
    await element.updateComplete;
    expect(shown(visitor, '[part=booking]')).to.equal(1);
  });
});

describe('the first page', () => {
  it('is whole in its first drawing, so that the page around it moves once', async () => {
    const element = document.createElement('massage-fit-check');
    element.setAttribute('start', 'questions');
    document.body.append(element);
    await new Promise(resolve => element.addEventListener('mfc-ready', resolve, { once: true }));
    const all = Object.keys({ ...options.help, ...options.who });
    expect(root(element).querySelectorAll('input')).to.have.length(all.length);
    expect(root(element).querySelectorAll('button[part=primary]')).to.have.length(1);
    element.remove();
  });
});
