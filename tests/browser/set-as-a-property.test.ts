// React 19, Preact and Vue set a property where an element has one of that name, and an attribute where it has none.
import { expect } from '@open-wc/testing';
import { attributes } from '../../src/config/schema.ts';
import { en } from '../../src/messages/en.ts';
import { eventually } from '../support/eventually.ts';
import { mount } from '../support/mount.ts';
import { Visitor } from '../support/walk.ts';

const aValue = (allowed: string): string => allowed.split(', ').at(-1) ?? '';

/** What such a framework does with an attribute of a tag. */
const set = (element: Element, name: string, value: string): void => {
  if (name in element) Reflect.set(element, name, value);
  else element.setAttribute(name, value);
};

describe('an attribute that a framework sets as it sees fit', () => {
  for (const { name, allowed } of attributes) {
    it(`is the attribute: ${name}`, async () => {
      const element = await mount();
      set(element, name, aValue(allowed));
      expect(element.getAttribute(name)).to.equal(aValue(allowed));
    });
  }

  it('start: takes effect, is taken back, and the method of that name is still there', async () => {
    const element = await mount({ 'booking-url': '/book' });
    const visitor = new Visitor(element, 'quick');
    const isFirstPage = () => visitor.all('button', en.intro.start).length === 1;
    set(element, 'start', 'questions');
    await eventually('the first question', () => !isFirstPage());
    Reflect.set(element, 'start', null);
    expect(element.hasAttribute('start')).to.equal(false);
    await eventually('the first page', isFirstPage);
    element.start();
    await eventually('the first question', () => !isFirstPage());
  });
});
