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

  it('says at first where the clinic is, and no translator moves it', async () => {
    documentElement.lang = 'en-GB';
    const element = await mount();
    const visitor = new Visitor(element, 'quick');
    await visitor.walk(emergency);
    expect(calls(visitor)).to.include('tel:999');
    const shown = () => root(element).querySelector('[part="frame"]')?.getAttribute('lang');
    for (const lang of ['en-US', 'pt-PT', 'es']) {
      documentElement.lang = lang;
      await element.updateComplete;
      await waitUntil(() => shown() === (lang === 'en-US' ? lang : 'en'), 'the language of the page');
      expect(calls(visitor), lang).to.include('tel:999');
    }
  });

  it('gives way to the country that the clinic names, as soon as it does', async () => {
    documentElement.lang = 'en-US';
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walk(emergency);
    expect(calls(visitor)).to.include('tel:911');
    visitor.element.setAttribute('country', 'UK');
    await waitUntil(() => calls(visitor).includes('tel:999'), 'the number of the country');
    visitor.element.removeAttribute('country');
    visitor.element.setAttribute('phone', '+61 2 5550 0142');
    await waitUntil(() => calls(visitor).includes('tel:000'), 'that of the telephone number');
    visitor.element.setAttribute('lang', 'en-NZ');
    visitor.element.removeAttribute('phone');
    await waitUntil(() => calls(visitor).includes('tel:111'), "that of the widget's own language");
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
