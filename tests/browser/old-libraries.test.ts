// Pages whose older scripts changed the language for everybody: each as those libraries really did it.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { afterPainting } from '../support/after-painting.ts';
import { overhear } from '../support/console.ts';
import { writtenPage } from '../support/mount.ts';
import { everything, hurry, root } from '../support/screen-kinds.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords } from '../support/walk.ts';

const aNeck = { ...inWords(typicalVisitors['neck-shoulder']), pain: 4 };

const libraries: Readonly<Record<string, string>> = {
  'Prototype.js': `
    function $A(iterable) {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      var length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    }
    Array.from = $A;
    var extras = {
      each: function (f) { for (var i = 0; i < this.length; i++) f(this[i], i); return this },
      collect: function (f) { var r = []; this.each(function (v, i) { r.push(f(v, i)) }); return r },
      inject: function (m, f) { this.each(function (v, i) { m = f(m, v, i) }); return m },
      without: function () {}, pluck: function () {}, first: function () { return this[0] },
      last: function () { return this[this.length - 1] }, clear: function () { this.length = 0; return this },
      clone: function () { return [].concat(this) }, size: function () { return this.length },
      toArray: function () { return [].concat(this) }, inspect: function () { return '[…]' },
      toJSON: function () { return '[' + this.join(', ') + ']' },
      reduce: function () { return this.length > 1 ? this : this[0] },
    };
    for (var name in extras) Array.prototype[name] = extras[name];
    Array.prototype.entries = Array.prototype.toArray;
    Object.keys = function (object) { var keys = []; for (var name in object) keys.push(name); return keys };
    Object.values = function (object) { var values = []; for (var name in object) values.push(object[name]); return values };
    Date.prototype.toJSON = function () { return '"' + this.getUTCFullYear() + '"' };
    String.prototype.toJSON = function () { return '"' + this + '"' };
    String.prototype.strip = String.prototype.trim; String.prototype.gsub = function () { return this };
    Function.prototype.bind = function (to) { var self = this; return function () { return self.apply(to, arguments) } };
    ['show', 'hide', 'update', 'insert', 'select', 'next', 'previous', 'request', 'page', 'view', 'root', 'draw'].forEach(function (name) {
      HTMLElement.prototype[name] = function () { return this };
    });
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this };`,
  MooTools: `
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item != 'string' && typeof item.length == 'number' ? Array.prototype.slice.call(item) : [item];
    };
    ['clone', 'contains', 'append', 'combine', 'erase', 'empty', 'pick', 'getLast', 'link', 'flatten', 'include', 'invoke'].forEach(function (name) {
      Array.prototype[name] = function () { return this };
    });
    Number.from = function (n) { return parseFloat(n) }; Function.from = function (f) { return f };
    String.prototype.contains = function (s) { return this.indexOf(s) > -1 };
    var Browser = { Element: window.Element };
    window.Event = function (event) { this.event = event };
    window.Element = function (tag) { return document.createElement(tag) };
    window.Element.prototype = Browser.Element.prototype;
    ['get', 'set', 'match', 'inject', 'grab', 'dispose', 'destroy', 'fireEvent', 'addEvent', 'load', 'store', 'clone'].forEach(function (name) {
      Browser.Element.prototype[name] = function () { return this };
    });`,
  'old polyfills of matches and closest': `
    Element.prototype.matches = Element.prototype.msMatchesSelector = function (selector) {
      var all = (this.document || this.ownerDocument).querySelectorAll(selector), i = all.length;
      while (--i >= 0 && all.item(i) !== this) {}
      return i > -1;
    };
    Element.prototype.closest = function (selector) {
      for (var el = this; el && el.nodeType === 1; el = el.parentElement) if (el.matches(selector)) return el;
      return null;
    };
    Element.prototype.append = function (html) { this.insertAdjacentHTML('beforeend', html) };
    NodeList.prototype.forEach = function (f) { for (var i = 0; i < this.length; i++) f.call(this, this[i], i) };`,
  'extras on every object': `
    ['extend', 'each', 'forEach', 'map', 'clone', 'merge', 'isEmpty', 'has', 'keys', 'values', 'size', 'toJSONString', 'mixin', 'override', 'inherits', 'log'].forEach(function (name) {
      Object.prototype[name] = function () { return this };
    });
    Array.prototype.shuffle = function () {}; Array.prototype.remove = function () { return [] };`,
  'frozen built-ins': `
    [Object, Array, Function, String, Map, Set, Promise, RegExp, Date, Number].forEach(function (each) {
      Object.freeze(each.prototype); Object.freeze(each);
    });`,
};

const widget = (attributes: Readonly<Record<string, string>>) => {
  const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return `<massage-fit-check ${given.join(' ')}></massage-fit-check>`;
};

const result = async (script: string): Promise<readonly unknown[]> => {
  const page = await writtenPage(
    widget({ ...everything, analytics: 'datalayer', variant: 'B' }),
    `<script>window.dataLayer = [];${script}</script>`,
  );
  const { faults, warnings } = await overhear(async () => {
    await page.loadWidget();
  }, page.window);
  const element = page.document.querySelector('massage-fit-check') as MassageFitCheck;
  await element.updateComplete;
  // Neither axe nor Visitor: what they stand on may be changed as well.
  const seen = () => {
    const all = [...root(element).querySelectorAll<HTMLElement>('*')];
    const drawn = all.map(each => each.cloneNode(false) as HTMLElement).map(each => each.outerHTML);
    return [root(element).textContent, drawn];
  };
  const drawn: unknown[] = [seen()];
  const late = await overhear(async () => {
    for (let screens = 0; screens < 10; screens++) {
      await hurry(element, 1, aNeck);
      drawn.push(seen());
    }
  }, page.window);
  return [...drawn, ...faults, ...warnings, ...late.lines];
};

describe('R15 a page with', () => {
  let plain: readonly unknown[] = [];
  before(async () => {
    plain = await result('');
    expect(plain).to.have.length(11);
  });

  for (const [library, script] of Object.entries(libraries)) {
    it(`${library}: has the same screens, words and links`, async () => {
      expect(await result(script)).to.deep.equal(plain);
    });
  }
});

describe('R15 a page that took away what the widget is made with', () => {
  const taken: Readonly<Record<string, string>> = {
    'an image called createElement': '<img name="createElement"><img name="createComment">',
    'an image called importNode': '<img name="importNode"><img name="createTreeWalker">',
    'an image called defaultView': '<img name="defaultView">',
    'a global Map of its own': '<script>var Map = { init: function () {} }</script>',
    'no style sheets to make': '<script>delete window.CSSStyleSheet</script>',
    'no shadow roots':
      '<script>Element.prototype.attachShadow = function () { throw new Error("no") }</script>',
  };

  for (const [what, html] of Object.entries(taken)) {
    it(`${what}: keeps a way to the clinic, and the rest of the page`, async () => {
      const page = await writtenPage(
        `<massage-fit-check booking-url="/book"><a href="/book">Book here</a></massage-fit-check>${html}`,
      );
      const { query } = { query: page.window.Document.prototype.querySelector };
      await overhear(async () => {
        const script = page.window.Document.prototype.createElement.call(
          page.document,
          'script',
        ) as HTMLScriptElement;
        script.src = '/host/widget.js';
        const ran = new Promise(resolve => script.addEventListener('load', resolve));
        page.window.Node.prototype.appendChild.call(page.document.body, script);
        await ran;
        // The widget has come, or given up.
        await afterPainting(page.window);
      }, page.window);
      const element = query.call(page.document, 'massage-fit-check') as MassageFitCheck;
      const inside = element.shadowRoot?.querySelector<HTMLElement>('button[part="primary"]');
      const fallback = element.querySelector('a');
      const isThere = (each: Element | null | undefined) => (each?.getBoundingClientRect().height ?? 0) > 0;
      expect(isThere(inside) || isThere(fallback)).to.equal(true);
    });
  }
});
