import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { version } from '../../src/version.ts';
import { afterPainting } from '../support/after-painting.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { mount, mountInFrame, mountPage, openPage, writtenPage } from '../support/mount.ts';
import { violationsOf } from '../support/violations.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, Visitor } from '../support/walk.ts';

const { screens, options } = en.questionnaire;
const aNeck = inWords(typicalVisitors['neck-shoulder']);
const tag = 'massage-fit-check';
const script = '<script src="/host/widget.js"></script>';
const widgetsOf = (page: Document) => [...page.querySelectorAll<MassageFitCheck>(tag)];
const widgetOf = async (page: Document): Promise<MassageFitCheck> => {
  const [element] = widgetsOf(page);
  if (!element) throw new Error('No widget on the page.');
  await element.updateComplete;
  return element;
};

describe('C10 the script', () => {
  it('pasted twice works like once, without an error or a warning', async () => {
    const page = await writtenPage(`<${tag}></${tag}>`);
    await page.loadWidget();
    const owner = page.window.customElements.get(tag);
    const { lines } = await overhear(() => page.loadWidget(), page.window);
    expect(lines).to.deep.equal([]);
    expect(page.window.customElements.get(tag) === owner, 'the first stays').to.equal(true);
    const visitor = new Visitor(await widgetOf(page.document), 'quick');
    await visitor.walk(aNeck);
    expect(visitor.heading).to.equal(en.result.outcomes.therapeutic.heading);
  });

  it('of another version leaves the first one in charge, and says so once, with both versions', async () => {
    const page = await writtenPage(`<${tag}></${tag}>`);
    const Older = class extends page.window.HTMLElement {
      static readonly version = '0.0.1';
    };
    page.window.customElements.define(tag, Older);
    const { warnings, faults } = await overhear(() => page.loadWidget(), page.window);
    expect(faults).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('0.0.1').and.include(version);
    expect(page.window.customElements.get(tag) === Older, 'the first stays').to.equal(true);
  });

  it('registers one tag and sets no global', async () => {
    const page = await writtenPage();
    const before = new Set(Object.getOwnPropertyNames(page.window));
    await page.loadWidget();
    const added = Object.getOwnPropertyNames(page.window).filter(name => !before.has(name));
    // Libraries mark their versions on the page, so that they can warn of two, and Lit and zod share one table each
    // among their copies. None of it is ours, and none of it holds anything of the visitor's or the clinic's.
    const lit = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
    const marks = [...lit, '__zod_globalConfig'];
    expect(added.filter(name => !marks.includes(name))).to.deep.equal([]);
  });

  it('in the head, before the tag is there, works too', async () => {
    const page = await writtenPage(`<${tag} heading="Hello"></${tag}>`, script);
    expect(new Visitor(await widgetOf(page.document)).heading).to.equal('Hello');
  });

  it('that comes late keeps the page’s own words until then', async () => {
    const page = await writtenPage(`<${tag}><a href="/book">Book here</a></${tag}>`);
    const [fallback] = page.document.querySelectorAll('a');
    expect(fallback?.getBoundingClientRect().height).to.be.above(0);
    await page.loadWidget();
    await widgetOf(page.document);
    expect(fallback?.getBoundingClientRect().height).to.equal(0);
    expect(fallback?.isConnected).to.equal(true);
  });
});

describe('the page’s own words', () => {
  it('are seen until the widget is drawn, which is a task of its own', async () => {
    const element = document.createElement(tag);
    element.innerHTML = '<a href="/book">Book here</a>';
    const isSeen = () => (element.querySelector('a')?.getBoundingClientRect().height ?? 0) > 0;
    const drawn = new Promise(resolve => element.addEventListener('mfc-ready', resolve, { once: true }));
    document.body.append(element);
    await Promise.resolve();
    expect([isSeen(), element.shadowRoot?.querySelector('h2') ?? null]).to.deep.equal([true, null]);
    await drawn;
    expect(isSeen()).to.equal(false);
    element.remove();
  });
});

describe('a marked <div>, for builders that strip unknown tags', () => {
  const div =
    '<div class="box" data-massage-fit-check data-booking-url="/book#/1" data-clinic-name="Ivy"><a href="/book">Book</a></div>';

  for (const [when, head] of Object.entries({ 'before the script': '', 'after the script': script })) {
    it(`${when} becomes the widget, with its attributes`, async () => {
      const page = await writtenPage(div, head);
      if (!head) await page.loadWidget();
      const visitor = new Visitor(await widgetOf(page.document), 'quick');
      await visitor.walk(aNeck);
      expect(visitor.find('link', /^Book/).getAttribute('href')).to.equal('/book#/1');
      expect(visitor.element.shadowRoot?.textContent).to.include('Talk to Ivy.');
    });
  }

  it('keeps its place and its class, and its content as the fallback', async () => {
    const page = await writtenPage(div);
    await page.loadWidget();
    const element = await widgetOf(page.document);
    expect(element.parentElement?.className).to.equal('box');
    expect(element.querySelector('a')?.textContent).to.equal('Book');
  });

  it('is upgraded once, however often the script is pasted', async () => {
    const page = await writtenPage(div);
    await page.loadWidget();
    await page.loadWidget();
    expect(widgetsOf(page.document)).to.have.length(1);
  });
});

describe('R2 moved about by the page', () => {
  const midway = async (): Promise<Visitor> => {
    const visitor = new Visitor(await mount({ 'booking-url': '/book' }), 'quick');
    await visitor.walkTo(screens.where.heading, aNeck);
    await visitor.tick(options.where.neck);
    return visitor;
  };
  const isMidway = (visitor: Visitor) => {
    expect(visitor.heading).to.equal(screens.where.heading);
    expect(visitor.ticked).to.deep.equal([options.where.neck]);
  };

  it('keeps the screen and the answers', async () => {
    const visitor = await midway();
    const place = document.createElement('section');
    visitor.element.parentElement?.append(place);
    place.append(visitor.element);
    await visitor.element.updateComplete;
    isMidway(visitor);
  });

  it('keeps them while it is away, and goes on after', async () => {
    const visitor = await midway();
    const { element } = visitor;
    const place = element.parentElement;
    element.remove();
    element.setAttribute('heading', 'Changed meanwhile');
    await afterPainting();
    place?.append(element);
    await element.updateComplete;
    isMidway(visitor);
    await visitor.walk(aNeck);
    expect(visitor.heading).to.equal(en.result.outcomes.therapeutic.heading);
  });

  it('keeps them through twenty removals at once, and then hears each press once', async () => {
    const visitor = await midway();
    const { element } = visitor;
    const place = element.parentElement;
    const { faults } = await overhear(async () => {
      for (let times = 0; times < 20; times++) {
        element.remove();
        place?.append(element);
      }
      await element.updateComplete;
    });
    expect(faults).to.deep.equal([]);
    let steps = 0;
    element.addEventListener('mfc-step', () => {
      steps += 1;
    });
    await visitor.next();
    expect(steps).to.equal(1);
  });

  it('keeps them at the result', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': '/book' }), 'quick');
    await visitor.walk(aNeck);
    const { text } = visitor;
    const place = visitor.element.parentElement;
    visitor.element.remove();
    place?.append(visitor.element);
    await visitor.element.updateComplete;
    expect(visitor.text).to.equal(text);
  });

  it('R7 starts afresh as a clone, which holds no answer', async () => {
    const visitor = await midway();
    const copy = visitor.element.cloneNode(true) as MassageFitCheck;
    visitor.element.after(copy);
    await copy.updateComplete;
    const fresh = new Visitor(copy, 'quick');
    expect(fresh.heading).to.equal(en.intro.heading);
    expect(fresh.ticked).to.deep.equal([]);
    isMidway(visitor);
    await fresh.walk(aNeck);
    expect(fresh.find('link', en.result.booking.label).getAttribute('href')).to.equal('/book');
  });

  it('R3 lives through a stay in a template, without an error, and keeps its looks', async () => {
    const visitor = await midway();
    const home = visitor.element.parentElement;
    const { faults } = await overhear(async () => {
      document.createElement('template').content.append(visitor.element);
      visitor.element.setAttribute('heading', 'Changed meanwhile');
      await afterPainting();
      home?.append(visitor.element);
      await visitor.element.updateComplete;
    });
    expect(faults).to.deep.equal([]);
    isMidway(visitor);
    expect(getComputedStyle(visitor.find('button', en.questionnaire.next)).borderRadius).to.equal('12px');
  });

  it('R3 keeps its looks in the document of a frame', async () => {
    const visitor = await midway();
    const page = await writtenPage();
    page.document.body.append(visitor.element);
    await visitor.element.updateComplete;
    isMidway(visitor);
    const next = visitor.find('button', en.questionnaire.next);
    expect(page.window.getComputedStyle(next).borderRadius).to.equal('12px');
  });
});

describe('C1 under the strictest policy', () => {
  for (const policy of ['csp', 'csp-scripts-only']) {
    it(`the whole walk breaks no rule, and is styled: ${policy}`, async () => {
      const { element, window: view } = await mountPage(`/host/${policy}`);
      element.setAttribute('accent', '#0b3d91');
      const visitor = new Visitor(element, 'quick');
      await visitor.walk({ ...aNeck, pain: 4 });
      expect(visitor.find('link', en.result.booking.label).getAttribute('href')).to.equal('/book');
      // Colours themselves are the visitor's where they are forced.
      const link = view.getComputedStyle(visitor.find('link', en.result.booking.label));
      expect(link.borderRadius).to.equal('12px');
      expect(link.getPropertyValue('--accent-fill')).to.match(/^rgb\(/);
      expect(await violationsOf(view)).to.deep.equal([]);
    });
  }

  it('is really on: the page may not make code from text', async () => {
    const { window: view } = await mountPage('/host/csp');
    expect(() => new view.Function('return 1')).to.throw();
    expect(await violationsOf(view)).not.to.deep.equal([]);
  });

  // An engine without Trusted Types ignores the rule and shows the widget.
  it('C3 that forbids all Trusted Types, the fallback stays', async () => {
    const view = await openPage('/host/csp-no-trusted-types');
    const fallback = view.document.querySelector('a');
    const isUp = view.customElements.get(tag) !== undefined;
    expect(isUp).to.equal(!('trustedTypes' in view));
    if (!isUp) expect(fallback?.getBoundingClientRect().height).to.be.above(0);
  });
});

describe('C6 after it has loaded', () => {
  it('it asks the network for nothing, the whole walk', async () => {
    const { element, window: view } = await mountInFrame(600, { 'booking-url': '/book', theme: 'dark' });
    const asked: string[] = [];
    const watch = new view.PerformanceObserver(list =>
      asked.push(...list.getEntries().map(({ name }) => name)),
    );
    watch.observe({ type: 'resource', buffered: true });
    /** Asks for something itself: what was asked for before it is known by then. */
    const asksFor = async (path: string) => {
      await view.fetch(path);
      await eventually(
        `${path} among what was asked for`,
        () => asked,
        names => names.some(name => name.endsWith(path)),
      );
    };
    await asksFor('/host/blank?first');
    const loaded = asked.length;
    expect(asked.filter(name => name.endsWith('/host/widget.js'))).to.have.length(1);

    const visitor = new Visitor(element, 'quick');
    await visitor.walk({ ...aNeck, pain: 4 });
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await asksFor('/host/blank?last');
    watch.disconnect();
    expect(asked.slice(loaded).map(name => name.replace(view.origin, ''))).to.deep.equal([
      '/host/blank?last',
    ]);
  });
});

describe('R1 a page whose styles reach for everything', () => {
  // Whether it is seen at all is the page's to say (tests/e2e/hidden-by-the-page.test.ts): none of that is in here.
  const hostile = `* { all: unset !important; color: red !important; font-size: 40px !important;
      max-inline-size: none !important }
    html { font-size: 62.5% } button { display: none !important } ${tag} { opacity: 1 }
    [part=primary], .option, .root { background: red !important }`;
  const looks = (element: MassageFitCheck, view: Window) =>
    [...(element.shadowRoot?.querySelectorAll('h2, p, label, button') ?? [])].map(each => {
      const { color, display, visibility, pointerEvents, backgroundColor } = view.getComputedStyle(each);
      return [each.localName, color, display, visibility, pointerEvents, backgroundColor];
    });

  it('changes no text, control or colour inside', async () => {
    const calm = await mountInFrame(600);
    const loud = await mountInFrame(600, {}, { css: hostile });
    expect(looks(loud.element, loud.window)).to.deep.equal(looks(calm.element, calm.window));
    expect(loud.element.getBoundingClientRect().height).to.be.above(300);
  });
});

describe('R15 a page that has renamed and added things', () => {
  it('does not disturb the walk', async () => {
    const clobber = '<img name="activeElement"><img name="querySelector"><form name="body"></form>';
    const extend =
      '<script>Array.prototype.shuffle = function () {}; Object.freeze(Object.prototype); Object.freeze(Array.prototype)</script>';
    const page = await writtenPage(`<${tag} booking-url="/book"></${tag}>${clobber}`, `${extend}${script}`);
    const element = page.window.Document.prototype.querySelector.call(page.document, tag) as MassageFitCheck;
    await element.updateComplete;
    const visitor = new Visitor(element, 'quick');
    await visitor.walk({ ...aNeck, pain: 4 });
    expect(visitor.heading).to.equal(en.result.outcomes.therapeutic.heading);
  });
});

describe('R16 hasty hands', () => {
  it('skip no question by pressing Next twice at once', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.start();
    await visitor.tick(options.help.pain);
    const next = visitor.find('button', en.questionnaire.next);
    next.click();
    next.click();
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.where.heading);
  });

  it('get one result by pressing Next on the last question twice at once', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    let results = 0;
    visitor.element.addEventListener('mfc-complete', () => {
      results += 1;
    });
    await visitor.walkTo(screens.touch.heading, aNeck);
    await visitor.answer(aNeck);
    const next = visitor.find('button', en.questionnaire.finish);
    next.click();
    next.click();
    await visitor.element.updateComplete;
    expect(results).to.equal(1);
    expect(visitor.heading).to.equal(en.result.outcomes.therapeutic.heading);
  });
});
