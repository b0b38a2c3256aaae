// Others who reach into the widget: browser translation, blockers, forms, a fault of our own.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { afterPainting } from '../support/after-painting.ts';
import { overhear } from '../support/console.ts';
import { mount } from '../support/mount.ts';
import { aNeck, everything, hurry, root, show } from '../support/screen-kinds.ts';
import { deepActive, press } from '../support/visitor.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options } = en.questionnaire;
const frameOf = (element: MassageFitCheck) => root(element).querySelector('[part="frame"]');

/** As browsers do: each text goes into two nested <font>, sentence by sentence, in other words. */
const translate = (element: MassageFitCheck): void => {
  const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const outer = document.createElement('font');
    for (const sentence of text.data.split(/(?<=\. )/)) {
      const inner = document.createElement('font');
      inner.textContent = `¿${sentence}?`;
      outer.append(inner);
    }
    text.replaceWith(outer);
  }
};

describe('R18 a page that the browser translates', () => {
  it('still shows the number that the visitor sets on the scale', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walkTo(screens.touch.heading, aNeck);
    await visitor.rate(3);
    translate(visitor.element);
    const slider = visitor.find<HTMLInputElement>('slider');
    slider.focus();
    await visitor.rate(6);
    const shown = root(visitor.element).querySelector('b')?.textContent;
    expect(shown).to.equal('6');
    expect(slider.isConnected && deepActive() === slider, 'the hand stays on the scale').to.equal(true);
  });

  it('still says how far along, on the next page', async () => {
    const element = await mount();
    element.start();
    await element.updateComplete;
    const progress = () => root(element).querySelector('[part="progress"] p')?.textContent;
    const before = progress();
    translate(element);
    await new Visitor(element, 'quick').tick(`¿${options.help.pain}?`);
    root(element).querySelector<HTMLElement>('[part~="primary"]')?.click();
    await element.updateComplete;
    expect(progress()).not.to.equal(before);
    expect(progress()).not.to.include('¿');
  });

  for (const kind of [
    'the first page',
    'one question, not answered',
    'questions with a scale',
    'the result, all opened',
  ]) {
    it(`and translates again and again, loses nothing on ${kind}`, async () => {
      const element = await show(await mount(everything), kind);
      const plain = root(element).textContent?.replace(/\s+/g, ' ');
      const { lines } = await overhear(async () => {
        for (let times = 0; times < 3; times++) {
          translate(element);
          element.setAttribute('clinic-name', `Ivy ${times}`);
          await element.updateComplete;
        }
        element.start();
        await element.updateComplete;
        element.restart();
        await element.updateComplete;
        element.setAttribute('clinic-name', everything['clinic-name']);
        await show(element, kind);
      });
      expect(lines).to.deep.equal([]);
      expect(root(element).textContent?.replace(/\s+/g, ' ')).to.equal(plain);
    });
  }
});

describe('R18 a blocker that removes', () => {
  /** What is taken away from under lit, on every screen. */
  const thefts: Readonly<Record<string, (element: MassageFitCheck) => void>> = {
    'the frame': element => frameOf(element)?.remove(),
    'all there is': element => root(element).replaceChildren(),
    'all comments, lit’s marks among them': element => {
      const walker = document.createTreeWalker(root(element), NodeFilter.SHOW_COMMENT);
      const comments: ChildNode[] = [];
      while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
      for (const each of comments) each.remove();
    },
    'what is in the frame': element => frameOf(element)?.replaceChildren(),
    'every second element': element => {
      for (const [i, each] of [...root(element).querySelectorAll('[part="frame"] *')].entries())
        if (i % 2) each.remove();
    },
    'all links and buttons': element => {
      for (const each of root(element).querySelectorAll('a, button')) each.remove();
    },
  };

  for (const [what, steal] of Object.entries(thefts)) {
    it(`${what} on any screen costs that screen at most: the next one is whole, and the answers are kept`, async () => {
      const attributes = { 'booking-url': '/book', accent: '#a3245f' };
      const whole = await mount(attributes);
      await hurry(whole, 20, aNeck);
      const wanted = root(whole).textContent;
      const colour = (element: MassageFitCheck) =>
        getComputedStyle(frameOf(element) as Element).getPropertyValue('--accent-fill');
      // The first page, a question, the last question, the result.
      for (const stop of [0, 3, 8, 20]) {
        const element = await mount(attributes);
        const { lines } = await overhear(async () => {
          await hurry(element, stop, aNeck);
          steal(element);
          // What anything on the page may set off; then the visitor starts over and goes all the way.
          element.setAttribute('heading', `Again ${stop}`);
          await element.updateComplete;
          element.start();
          await element.updateComplete;
          element.restart();
          await element.updateComplete;
          element.removeAttribute('heading');
          await hurry(element, 20, aNeck);
        });
        expect(lines, `${stop}`).to.deep.equal([]);
        expect(root(element).textContent, `${stop}`).to.equal(wanted);
        expect(colour(element), `${stop}`).to.equal(colour(whole));
        element.remove();
      }
    });
  }

  it('the frame mid-way brings the same screen back, with its answers', async () => {
    const visitor = new Visitor(await mount({ accent: '#a3245f' }), 'quick');
    await visitor.walkTo(screens.where.heading, aNeck);
    await visitor.tick(options.where.neck);
    frameOf(visitor.element)?.remove();
    visitor.element.setAttribute('clinic-name', 'Ivy');
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.where.heading);
    visitor.readAll();
    expect(visitor.ticked).to.deep.equal([options.where.neck]);
  });
});

describe('R13 a fault inside one widget', () => {
  const broken = () => {
    throw new Error('Sabotage');
  };
  const sabotages: Readonly<Record<string, (element: MassageFitCheck) => void>> = {
    'its shadow root': ({ shadowRoot }) => {
      Object.defineProperty(shadowRoot, 'querySelector', { value: broken });
    },
    'its settings': element => {
      Object.defineProperty(element, 'config', { get: broken });
      Object.defineProperty(element, 'getAttribute', { value: broken });
    },
    'its place in the page': element => {
      Object.defineProperty(element, 'ownerDocument', { get: broken });
    },
    'its drawing': element => {
      Object.defineProperty(element, 'render', { value: broken });
    },
  };

  for (const [what, sabotage] of Object.entries(sabotages)) {
    it(`in ${what}, reaches neither the page nor its neighbour, and leaves a way to the clinic`, async () => {
      const element = await mount({}, '<a href="/book">Book here</a>');
      const neighbour = await mount({ 'booking-url': '/book' });
      const { faults } = await overhear(async () => {
        sabotage(element);
        for (const act of [
          () => element.start(),
          () => element.setAttribute('heading', 'Again'),
          () => element.restart(),
        ]) {
          try {
            act();
          } catch {
            // What the test itself calls may throw at the test.
          }
          await afterPainting();
        }
      });
      // Told once, to the developer; nothing thrown at the page.
      expect(faults.filter(line => !line.includes('stopped working'))).to.deep.equal([]);
      const isThere = (each: Element | null | undefined) => (each?.getBoundingClientRect().height ?? 0) > 0;
      const own = element.shadowRoot && [...element.shadowRoot.querySelectorAll('button')].some(isThere);
      expect(own || isThere(element.querySelector('a'))).to.equal(true);
      await hurry(neighbour);
      expect(root(neighbour).querySelector('[part="booking"]')).not.to.equal(null);
    });
  }
});

describe('R17 in a form of the page', () => {
  it('Enter sends nothing, FormData holds nothing, and a reset leaves the answers', async () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="q"><button>Search</button>';
    const sent: string[] = [];
    form.addEventListener('submit', event => {
      event.preventDefault();
      sent.push('submit');
    });
    document.body.append(form);
    try {
      const visitor = new Visitor(await mount(), 'quick');
      form.append(visitor.element);
      await visitor.walkTo(screens.touch.heading, aNeck);
      for (const role of ['radio', 'slider']) {
        visitor.find(role).focus();
        await press('Enter');
      }
      await visitor.answer(aNeck);
      const { ticked } = visitor;
      expect(ticked).to.have.length(1);
      form.reset();
      await afterPainting();
      expect(visitor.ticked).to.deep.equal(ticked);
      expect(visitor.find<HTMLInputElement>('slider').value).to.equal(String(aNeck.pain));
      await visitor.next();
      visitor.find('heading', en.result.outcomes.therapeutic.heading);
      expect([sent, [...new FormData(form)]]).to.deep.equal([[], [['q', '']]]);
    } finally {
      form.remove();
    }
  });
});

describe('R16 hurried hands', () => {
  it('that press Next and Back in one go, skip nothing and lose nothing', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walkTo(screens.where.heading, aNeck);
    await visitor.answer(aNeck);
    const { ticked } = visitor;
    const [next, back] = [
      visitor.find('button', en.questionnaire.next),
      visitor.find('button', en.questionnaire.back),
    ];
    next.click();
    back.click();
    await visitor.element.updateComplete;
    expect(visitor.heading, 'the press on a page already left does nothing').to.equal(screens.safety.heading);
    await visitor.back();
    visitor.readAll();
    expect([visitor.heading, visitor.ticked]).to.deep.equal([screens.where.heading, ticked]);
  });

  it('that hold Enter on Next come no further than the first question without an answer', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.start();
    await visitor.tick(options.help.pain);
    visitor.find('button', en.questionnaire.next).focus();
    for (let times = 0; times < 12; times++) await press('Enter');
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.where.heading);
  });
});
