// What the page changes while the widget is on it, other than by the tag's own attributes.
import { expect, waitUntil } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { mount } from '../support/mount.ts';
import { aNeck, root } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const emergency = { ticks: [...aNeck.ticks, en.flags['chest-pain']] };
const calls = (visitor: Visitor) => visitor.links.map(link => link.getAttribute('href'));

describe('the JSON inside the tag', () => {
  it('counts anew when its text is edited in place', async () => {
    const json = '<script type="application/json">{ "heading": "From the JSON" }</script>';
    const element = await mount({}, json);
    const text = element.querySelector('script')?.firstChild as Text;
    text.data = text.data.replace('From the JSON', 'Edited');
    await waitUntil(() => new Visitor(element).heading === 'Edited', 'the edited heading');
  });

  it('counts when it comes later, and no longer when it goes', async () => {
    const element = await mount();
    const own = new Visitor(element).heading;
    const json = document.createElement('script');
    json.type = 'application/json';
    json.textContent = '{ "heading": "Late" }';
    element.append(json);
    await waitUntil(() => new Visitor(element).heading === 'Late', 'the late heading');
    json.remove();
    await waitUntil(() => new Visitor(element).heading === own, 'the heading of before');
  });
});

describe('the language of what is around the tag', () => {
  const { documentElement } = document;
  const before = documentElement.getAttribute('lang');
  afterEach(() => {
    if (before === null) documentElement.removeAttribute('lang');
    else documentElement.lang = before;
  });

  it('gives another emergency number as soon as it changes', async () => {
    documentElement.lang = 'en-GB';
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walk(emergency);
    expect(calls(visitor)).to.include('tel:999');
    documentElement.lang = 'en-US';
    await waitUntil(() => calls(visitor).includes('tel:911'), 'the number of the other country');
  });

  it('counts on the nearest one that has it, through shadow roots, and after a move', async () => {
    const element = await mount();
    const [outer, inner, elsewhere] = ['div', 'div', 'div'].map(tag => document.createElement(tag));
    if (!outer || !inner || !elsewhere) throw new Error('Three divs.');
    element.parentElement?.append(outer, elsewhere);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.append(element);
    const shown = () => root(element).querySelector('[part="frame"]')?.getAttribute('lang');
    outer.lang = 'en-AU';
    await waitUntil(() => shown() === 'en-AU', 'that of the shadow host');
    inner.lang = 'en-NZ';
    await waitUntil(() => shown() === 'en-NZ', 'that of the nearest');
    inner.removeAttribute('lang');
    await waitUntil(() => shown() === 'en-AU', 'that of the shadow host again');
    elsewhere.lang = 'en-IE';
    elsewhere.append(element);
    await waitUntil(() => shown() === 'en-IE', 'that of the new place');
    elsewhere.lang = 'en-ZA';
    await waitUntil(() => shown() === 'en-ZA', 'and its changes');
  });
});
