import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { asWideAsElsewhere } from '../support/as-wide-as-elsewhere.ts';
import { mount, mountInFrame } from '../support/mount.ts';
import { controls, expectedStops, stopName, tabThrough } from '../support/tab-stops.ts';
import { click, deepActive, press } from '../support/visitor.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, neutralOf, Visitor } from '../support/walk.ts';

before(asWideAsElsewhere);

const { screens, questions, options } = en.questionnaire;
const aNeck = inWords(typicalVisitors['neck-shoulder']);
const booking = { 'booking-url': 'https://clinic.example/book' };

/** Every kind of page that a visitor can have in view. */
const pages: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  'the first page': async () => {},
  'a question with groups of answers': visitor => visitor.walkTo(screens.where.heading, aNeck),
  'the longest question': visitor => visitor.walkTo(screens.health.heading, aNeck),
  'several questions with a scale': visitor => visitor.walkTo(screens.touch.heading, aNeck),
  'what is missing': async visitor => {
    await visitor.walkTo(screens.touch.heading, aNeck);
    await visitor.next();
  },
  'the result': async visitor => {
    await visitor.walk(aNeck);
  },
  'the emergency': async visitor => {
    await visitor.walk({ ticks: [...aNeck.ticks, en.flags['chest-pain']] });
  },
};

const neighbours = { before: document.createElement('button'), after: document.createElement('button') };
for (const [name, button] of Object.entries(neighbours)) button.textContent = name;

/** The widget with a control of the page on either side. */
const mountBetween = async (attributes: Record<string, string> = {}): Promise<MassageFitCheck> => {
  document.body.append(neighbours.before);
  const element = await mount(attributes);
  document.body.append(neighbours.after);
  return element;
};

afterEach(() => {
  neighbours.before.remove();
  neighbours.after.remove();
});

const focused = (): string => stopName(deepActive());
/** Compares names where the elements differ: a report that prints two elements takes minutes. */
const expectFocus = (wanted: Element | undefined): void => {
  const active = deepActive();
  if (active !== wanted) expect(focused(), 'the focus').to.equal(stopName(wanted ?? null));
  expect(active === wanted, `the focus is on another “${focused()}”`).to.equal(true);
};
const goOnByTab = async (isThere: (element: Element | null) => boolean): Promise<void> => {
  for (let presses = 0; !isThere(deepActive()); presses++) {
    if (presses > 120) throw new Error(`Tab never came there; the focus is on ${focused()}.`);
    await press('Tab');
  }
};

describe('Tab', () => {
  for (const [page, goTo] of Object.entries(pages)) {
    it(`K1 stops once at each control of ${page}, in the order they are seen, and leaves`, async () => {
      const element = await mountBetween(booking);
      await goTo(new Visitor(element, 'quick'));

      const stops = await tabThrough('Tab', neighbours.before, neighbours.after);

      expect(stops.map(stopName)).to.deep.equal(expectedStops(element));
      const boxes = stops.map(stop => stop.getBoundingClientRect());
      const jumps = boxes.flatMap((box, i) => {
        const previous = boxes[i - 1];
        const isNext = !previous || box.bottom > previous.top || box.left > previous.right;
        return isNext ? [] : [stopName(stops[i] ?? null)];
      });
      expect(jumps, 'stops above the one before').to.deep.equal([]);
    });

    it(`K2 goes back the same way through ${page} with Shift`, async () => {
      const element = await mountBetween(booking);
      await goTo(new Visitor(element, 'quick'));
      const stops = await tabThrough('Shift+Tab', neighbours.after, neighbours.before);
      expect(stops.map(stopName).reverse()).to.deep.equal(expectedStops(element));
    });
  }
});

describe('radios', () => {
  const radios = (element: MassageFitCheck) =>
    controls(element).filter(control => stopName(control) === 'radios who') as HTMLInputElement[];

  it('K3 move and choose by the arrows, as the browser’s own do', async () => {
    const place = document.createElement('fieldset');
    place.innerHTML = '<input type="radio" name="own">'.repeat(2);
    document.body.append(place);
    /** Where the arrows lead, and what is chosen there; at the ends WebKitGTK stops and the others go round. */
    const stops = async (group: readonly HTMLInputElement[]) => {
      const found: (readonly [number, boolean])[] = [];
      group[0]?.focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
        await press(key);
        const active = deepActive() as HTMLInputElement;
        found.push([group.indexOf(active), active.checked]);
      }
      return found;
    };
    try {
      const own = await stops([...place.querySelectorAll('input')]);
      expect(own[0]).to.deep.equal([1, true]);
      expect(await stops(radios(await mount()))).to.deep.equal(own);
    } finally {
      place.remove();
    }
  });

  it('K3 choose by Space', async () => {
    const [first] = radios(await mount());
    first?.focus();
    await press('Space');
    expect(first?.checked).to.equal(true);
  });

  it('K3 let Tab leave the group, and come back to the chosen one', async () => {
    const [first, second] = radios(await mountBetween());
    first?.focus();
    await press('ArrowDown');
    await press('Tab');
    expect(focused()).to.equal('radios age');
    await press('Shift+Tab');
    expectFocus(second);
  });
});

describe('the whole check', () => {
  it('K4 is done by keys only, from the first page to the result and to the start again', async () => {
    const visitor = new Visitor(await mountBetween(booking));
    const nameOf = (element: Element | null) => stopName(element).replace(/^\w+ /, '');
    const wordsOf = (label: Element) => label.textContent?.trim() ?? '';
    neighbours.before.focus();
    await goOnByTab(element => nameOf(element) === en.intro.start);
    await press('Enter');
    await visitor.element.updateComplete;
    for (let pages = 0; visitor.isAsked; pages++) {
      expect(pages, 'pages').to.be.below(12);
      const root = visitor.element.shadowRoot as ShadowRoot;
      const isWanted = (label: Element) => aNeck.ticks.includes(wordsOf(label));
      for (const group of root.querySelectorAll('fieldset')) {
        const labels = [...group.querySelectorAll('label')];
        const nothing = neutralOf(labels.map(wordsOf));
        const wanted = labels.filter(isWanted);
        for (const label of wanted.length > 0 ? wanted : labels.filter(each => wordsOf(each) === nothing)) {
          const answer = label.querySelector('input');
          // One fold after the other: to come back to the first, Tab would lead through the browser's own controls.
          const fold = label.closest('details');
          if (fold && !fold.open) {
            await goOnByTab(element => element === fold.querySelector('summary'));
            await press('Enter');
            expect(fold.open, wordsOf(fold)).to.equal(true);
          }
          if (answer?.type === 'radio') {
            await goOnByTab(element => group.contains(element));
            for (let presses = 0; deepActive() !== answer && presses < 12; presses++)
              await press('ArrowDown');
          } else {
            await goOnByTab(element => element === answer);
          }
          if (!answer?.checked) await press('Space');
          expect(answer?.checked, wordsOf(label)).to.equal(true);
        }
      }
      const { next, finish } = en.questionnaire;
      await goOnByTab(element => [next, finish].some(words => words === nameOf(element)));
      await press('Enter');
      await visitor.element.updateComplete;
    }
    expect(visitor.heading).to.equal(en.result.outcomes.therapeutic.heading);

    await goOnByTab(element => element?.textContent?.trim() === en.questionnaire.clear);
    await press('Enter');
    await goOnByTab(element => nameOf(element) === en.questionnaire.clearing.yes);
    await press('Enter');
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(en.intro.heading);
  });
});

describe('a step', () => {
  const ways: Readonly<Record<string, (button: HTMLElement) => Promise<void>>> = {
    Enter: async button => {
      button.focus();
      await press('Enter');
    },
    Space: async button => {
      button.focus();
      await press('Space');
    },
    'a click': click,
  };
  for (const [way, go] of Object.entries(ways)) {
    it(`K5 on by ${way} puts the focus on the next heading, in view`, async () => {
      const visitor = new Visitor(await mount());
      await visitor.start();
      await visitor.tick(options.help.pain);
      await go(visitor.find('button', en.questionnaire.next));
      await visitor.element.updateComplete;
      const heading = visitor.find('heading', screens.where.heading);
      expectFocus(heading);
      const { top, bottom } = heading.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });
  }

  it('K5 brings each new page to the same place, a little below the top of the window', async () => {
    const tall = document.createElement('p');
    tall.style.blockSize = '3000px';
    try {
      const visitor = new Visitor(await mount({ start: 'questions' }), 'quick');
      document.body.append(tall);
      const above = document.createElement('p');
      above.style.blockSize = '300px';
      visitor.element.before(above);
      await visitor.tick(options.who.me);
      for (const step of [visitor.next, visitor.back, visitor.next]) {
        scrollBy(0, 40);
        await step();
        expect(visitor.element.getBoundingClientRect().top).to.be.closeTo(8, 1);
      }
    } finally {
      tall.remove();
      scrollTo(0, 0);
    }
  });

  it('K6 back keeps the answers and puts the focus on the heading', async () => {
    const visitor = new Visitor(await mount());
    await visitor.walkTo(screens.where.heading, aNeck);
    await visitor.tick(options.where['all-over']);
    await visitor.back();
    expect(visitor.ticked).to.deep.equal([options.help.pain]);
    expectFocus(visitor.find('heading', screens.help.heading));
    await visitor.next();
    expect(visitor.ticked).to.deep.equal([options.where['all-over']]);
  });

  it('K10 is never taken by choosing', async () => {
    const visitor = new Visitor(await mount());
    await visitor.walkTo(screens.history.heading, aNeck);
    await visitor.tick(options.duration['over-1-year']);
    expect(visitor.heading).to.equal(screens.history.heading);
    expectFocus(visitor.find('radio', options.duration['over-1-year']));
  });
});

describe('the page', () => {
  for (const widgets of [1, 50]) {
    it(`K7 keeps its focus and its place when it loads with ${widgets} of them`, async () => {
      const more = '<massage-fit-check></massage-fit-check>'.repeat(widgets - 1);
      const page = await mountInFrame(800, {}, { more });
      const all = [...page.document.querySelectorAll('massage-fit-check')];
      await Promise.all(all.map(each => each.updateComplete));
      expect(all).to.have.length(widgets);
      expect(page.document.activeElement?.localName).to.equal('body');
      expect(page.window.scrollY).to.equal(0);
      expect(document.activeElement?.localName).to.equal('body');
    });
  }
});

describe('Next without an answer', () => {
  it('K8 says what is missing, there, and moves the focus to it', async () => {
    const visitor = new Visitor(await mount());
    await visitor.start();
    await visitor.next();
    expect(visitor.heading).to.equal(screens.help.heading);
    const error = visitor.find('alert');
    expect(error.textContent).to.equal(en.questionnaire.errors.many);
    expectFocus(error);
  });

  it('K8 leads from each missing answer to its question, and not to another address', async () => {
    const visitor = new Visitor(await mount());
    await visitor.walkTo(screens.history.heading, aNeck);
    await visitor.tick(options.start.jolt);
    const address = location.href;
    await visitor.next();
    expectFocus(visitor.find('alert'));
    const missing = {
      'jolt-details': ['checkbox', options['jolt-details']['last-2-weeks']],
      duration: ['radio', options.duration['under-6-weeks']],
    } as const;
    for (const [id, [role, name]] of Object.entries(missing)) {
      await click(visitor.find('button', questions[id as keyof typeof missing].legend));
      expectFocus(visitor.find(role, name));
    }
    expect(location.href).to.equal(address);
  });

  it('S8 ties the words to the question', async () => {
    const visitor = new Visitor(await mount());
    await visitor.walkTo(screens.touch.heading, aNeck);
    await visitor.next();
    const group = visitor.find('group', questions.firmness.legend);
    const described = group.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map(id => visitor.element.shadowRoot?.getElementById(id)?.textContent);
    const { one, orSilent } = en.questionnaire.errors;
    expect(words).to.include(`${one} ${fill(orSilent, { label: options.firmness['not-sure'] })}`);
    for (const radio of group.querySelectorAll('input')) {
      expect(radio.getAttribute('aria-invalid')).to.equal('true');
    }
  });

  it('K8 is forgiven as soon as there is an answer', async () => {
    const visitor = new Visitor(await mount());
    await visitor.start();
    await visitor.next();
    await visitor.tick(options.help.pain);
    expect(visitor.all('alert')).to.have.length(0);
    await visitor.next();
    expect(visitor.heading).to.equal(screens.where.heading);
  });
});
