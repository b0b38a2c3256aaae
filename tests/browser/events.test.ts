import { expect } from '@open-wc/testing';
import { api } from '../../src/element/api.ts';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { overhear } from '../support/console.ts';
import { mount } from '../support/mount.ts';
import { root } from '../support/screen-kinds.ts';
import { click } from '../support/visitor.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, type Story, Visitor } from '../support/walk.ts';

const { screens, options } = en.questionnaire;
const aNeck = inWords(typicalVisitors['neck-shoulder']);
const stories: Readonly<Record<string, Story>> = {
  'a good fit': aNeck,
  'rest only': inWords(typicalVisitors.other),
  'a doctor first': { ticks: [...aNeck.ticks, en.flags['recent-clot']] },
  'an emergency': { ticks: [...aNeck.ticks, en.flags['chest-pain']] },
  'a crisis': { ticks: [options.help.stress, en.flags['thoughts-of-self-harm']] },
};

/** Events of the widgets on this page, as the page hears them. */
let heard: CustomEvent<Record<string, unknown>>[] = [];
const hear = (event: Event) => heard.push(event as CustomEvent<Record<string, unknown>>);
const names = api.events.map(({ name }) => name);

beforeEach(() => {
  heard = [];
  for (const name of names) document.addEventListener(name, hear);
});
afterEach(() => {
  for (const name of names) document.removeEventListener(name, hear);
});

const told = () => heard.map(({ type }) => type);
const details = () => heard.map(({ type, detail }) => [type, detail] as const);
const visitorOf = async (attributes: Record<string, string> = {}): Promise<Visitor> =>
  new Visitor(await mount(attributes), 'quick');

describe('events', () => {
  it('come in the order of the walk, each with its counters and nothing else', async () => {
    const visitor = await visitorOf();
    await visitor.walk(inWords(typicalVisitors.other));
    visitor.element.restart();
    expect(details()).to.deep.equal([
      ['mfc-ready', {}],
      ['mfc-start', {}],
      ['mfc-step', { index: 2, total: 4 }],
      ['mfc-step', { index: 3, total: 4 }],
      ['mfc-step', { index: 4, total: 4 }],
      ['mfc-complete', {}],
      ['mfc-restart', {}],
    ]);
  });

  it('tell what is wrong before the first page is ready: a page that waits for that has heard it', async () => {
    await visitorOf({ theme: 'sepia' });
    expect(told()).to.deep.equal(['mfc-issue', 'mfc-ready']);
  });

  it('tell of a result once a visit, however often an answer is changed after; a new visit counts anew', async () => {
    const visitor = await visitorOf();
    const results = () => told().filter(name => name === 'mfc-complete').length;
    await visitor.walk(aNeck);
    for (let times = 0; times < 2; times++) {
      await visitor.open(en.result.answers);
      visitor.all('button', new RegExp(`^${en.result.change}`))[0]?.click();
      await visitor.element.updateComplete;
      expect(visitor.heading).not.to.equal(en.result.outcomes.therapeutic.heading);
      await visitor.walk(aNeck);
      expect(visitor.heading).to.equal(en.result.outcomes.therapeutic.heading);
    }
    expect(results()).to.equal(1);
    visitor.element.restart();
    await visitor.element.updateComplete;
    await visitor.walk(aNeck);
    expect(results()).to.equal(2);
  });

  it('carry the clinic’s label for the page, and nothing else with it', async () => {
    const visitor = await visitorOf({ variant: 'B', 'booking-url': '#book' });
    await visitor.walk(inWords(typicalVisitors.pregnancy));
    await visitor.push('link', en.result.booking.label);
    for (const [name, detail] of details()) {
      const keys = { 'mfc-step': ['index', 'total'], 'mfc-book': ['placement'] }[name] ?? [];
      expect(detail, name).to.have.all.keys(...keys, 'variant');
      expect(detail['variant']).to.equal('B');
    }
    expect(told()).to.include.members(['mfc-ready', 'mfc-start', 'mfc-step', 'mfc-complete', 'mfc-book']);
    history.replaceState(history.state, '', location.href.replace(/#.*/, ''));
  });

  it('C14 bubble out of every shadow root, frozen; only booking can be stopped', async () => {
    const visitor = await visitorOf({ 'booking-url': '#book', theme: 'light' });
    document.addEventListener('mfc-book', event => event.preventDefault(), { once: true });
    await visitor.walk(aNeck);
    await visitor.push('link', en.result.booking.label);
    visitor.element.restart();
    for (const event of heard) {
      expect(event.bubbles, event.type).to.equal(true);
      expect(event.composed, event.type).to.equal(true);
      expect(event.cancelable, event.type).to.equal(event.type === 'mfc-book');
      expect(Object.isFrozen(event.detail), event.type).to.equal(true);
    }
  });

  it('say that the visitor began only once', async () => {
    const visitor = await visitorOf();
    await visitor.start();
    await visitor.back();
    await visitor.start();
    expect(told()).to.deep.equal(['mfc-ready', 'mfc-start']);
  });

  it('count the start with the first Next where there is no first page', async () => {
    const visitor = await visitorOf({ start: 'questions' });
    await visitor.tick(options.who.me);
    expect(told()).to.deep.equal(['mfc-ready']);
    await visitor.next();
    expect(told()).to.deep.equal(['mfc-ready', 'mfc-start']);
    await visitor.tick(options.help.pain);
    await visitor.next();
    expect(told()).to.deep.equal(['mfc-ready', 'mfc-start', 'mfc-step']);
  });

  it('are none for looking, ticking, going back or a missing answer', async () => {
    const visitor = await visitorOf();
    await visitor.walkTo(screens.where.heading, aNeck);
    heard = [];
    await visitor.tick(options.where.neck, options.where.neck);
    await visitor.next();
    await visitor.back();
    expect(told()).to.deep.equal([]);
  });

  it('end alike for every outcome', async () => {
    const ends = new Set<string>();
    for (const [outcome, story] of Object.entries(stories)) {
      heard = [];
      const visitor = await visitorOf();
      await visitor.walk(story);
      expect(told().slice(-1), outcome).to.deep.equal(['mfc-complete']);
      const last = heard.at(-1);
      ends.add(JSON.stringify([last?.detail, last?.cancelable, last?.bubbles, told().length > 2]));
    }
    expect([...ends]).to.have.length(1);
  });

  it('hold no answer, condition, style or tier for anyone', async () => {
    for (const story of Object.values(stories)) await (await visitorOf()).walk(story);
    const values = heard.flatMap(({ detail }) => Object.values(detail));
    expect(values.filter(value => typeof value !== 'number')).to.deep.equal([]);
  });
});

describe('a press on the booking link', () => {
  afterEach(() => history.replaceState(history.state, '', location.href.replace(/#.*/, '')));

  it('is told alike where a doctor comes first and where not', async () => {
    for (const story of [aNeck, { ticks: [...aNeck.ticks, en.flags['recent-clot']] }]) {
      heard = [];
      const visitor = await visitorOf({ 'booking-url': '#book' });
      await visitor.walk(story);
      await visitor.push('link', new RegExp(`^(${en.result.booking.label}|${en.result.booking.talk})`));
      expect(details().slice(-1)).to.deep.equal([['mfc-book', { placement: 'result' }]]);
    }
  });

  it('follows the link', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': '#book' }));
    await visitor.walk(inWords(typicalVisitors.pregnancy));
    await click(visitor.find('link', en.result.booking.label));
    expect(location.hash).to.equal('#book');
  });

  it('leaves it to the page that says so', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': '#book' }));
    await visitor.walk(inWords(typicalVisitors.pregnancy));
    visitor.element.addEventListener('mfc-book', event => event.preventDefault());
    await click(visitor.find('link', en.result.booking.label));
    expect(location.hash).to.equal('');
  });
});

describe('the page’s script', () => {
  it('gets the assessment only once the visitor sees the result', async () => {
    const visitor = await visitorOf();
    expect(visitor.element.assessment).to.equal(null);
    await visitor.walkTo(screens.touch.heading, aNeck);
    await visitor.answer(aNeck);
    expect(visitor.element.assessment).to.equal(null);
    await visitor.next();
    expect(visitor.element.assessment?.matches[0]?.condition).to.equal('neck-shoulder');
    await visitor.back();
    expect(visitor.element.assessment).to.equal(null);
  });

  it('changes nothing that the visitor sees, whatever it does with the assessment', async () => {
    const visitor = await visitorOf();
    await visitor.walk(aNeck);
    const { element } = visitor;
    const before = [visitor.text, JSON.stringify(element.assessment)];
    const { matches, safety } = element.assessment as unknown as Record<'matches', unknown[]> & {
      safety: Record<'flags', unknown[]>;
    };
    matches.length = 0;
    safety.flags.push('under-16');
    element.setAttribute('clinic-name', 'Harbour Street Massage');
    await element.updateComplete;
    element.removeAttribute('clinic-name');
    await element.updateComplete;
    expect([visitor.text, JSON.stringify(element.assessment)]).to.deep.equal(before);
  });

  it('hears of a press in the middle of the tag, wherever it was', async () => {
    const visitor = await visitorOf({ start: 'questions' });
    const { element } = visitor;
    const heard: unknown[] = [];
    const note = ({ clientX, clientY, x, y, pageX, pageY }: MouseEvent) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const middle = [left + width / 2, top + height / 2] as const;
      heard.push([clientX, clientY, x, y, pageX - scrollX, pageY - scrollY].join());
      heard.push([...middle, ...middle, ...middle].join());
    };
    document.addEventListener('click', note);
    try {
      await click(visitor.find('button', en.questionnaire.next));
    } finally {
      document.removeEventListener('click', note);
    }
    expect(heard).to.have.length(2);
    expect(heard[0]).to.equal(heard[1]);
  });

  it('starts and starts again', async () => {
    const visitor = await visitorOf();
    visitor.element.start();
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.help.heading);
    await visitor.tick(options.help.pain);
    visitor.element.restart();
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(en.intro.heading);
    await visitor.start();
    expect(visitor.ticked).to.deep.equal([]);
  });

  it('changes nothing by a start under way', async () => {
    const visitor = await visitorOf();
    await visitor.walkTo(screens.where.heading, aNeck);
    visitor.element.start();
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.where.heading);
  });
});

describe('“Clear my answers”', () => {
  it('is in reach on every screen, and forgets everything', async () => {
    const visitor = await visitorOf();
    await visitor.start();
    while (visitor.isAsked) {
      const ways = [...root(visitor.element).querySelectorAll('summary')].filter(
        ({ textContent }) => textContent?.trim() === en.questionnaire.clear,
      );
      expect(ways, visitor.heading).to.have.length(1);
      await visitor.answer(aNeck);
      await visitor.next();
    }
    await visitor.clear();
    expect(visitor.heading).to.equal(en.intro.heading);
    expect(visitor.ticked).to.deep.equal([]);
    expect(visitor.element.assessment).to.equal(null);
  });
});

describe('C13 answers', () => {
  const attributesOf = (element: Element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const masks = [
    'data-clarity-mask',
    'data-cs-mask',
    'data-dd-privacy',
    'data-hj-suppress',
    'data-matomo-mask',
    'data-openreplay-masked',
    'data-private',
    'data-sentry-mask',
  ];

  /** All that others on the page can look at. */
  const traces = (element: MassageFitCheck) => ({
    light: element.innerHTML,
    attributes: attributesOf(element),
    cookie: document.cookie,
    storage: [{ ...localStorage }, { ...sessionStorage }],
    history: [history.length, history.state],
    address: location.href,
    title: document.title,
    page: document.body.outerHTML.length,
    globals: Object.getOwnPropertyNames(window).length,
    own: Object.keys(element).filter(key => /answer|given|place/i.test(key)),
  });

  /** Its length alone tells nothing once it is full. */
  let calls: string[] = [];
  beforeEach(() => {
    calls = [];
    history.pushState = () => calls.push('pushState');
    history.replaceState = () => calls.push('replaceState');
  });
  afterEach(() => {
    // The browser's own are on the prototype.
    Reflect.deleteProperty(history, 'pushState');
    Reflect.deleteProperty(history, 'replaceState');
  });

  for (const [outcome, story] of Object.entries(stories)) {
    it(`leave no trace on the page or in the browser: ${outcome}`, async () => {
      const visitor = new Visitor(
        await mount({ 'booking-url': '/book' }, '<a href="/book">Book</a>'),
        'quick',
      );
      const before = traces(visitor.element);
      const { lines } = await overhear(() => visitor.walk(story));
      expect(traces(visitor.element)).to.deep.equal(before);
      expect(lines).to.deep.equal([]);
      expect(calls).to.deep.equal([]);
    });
  }

  it('are not in the attributes: those are the clinic’s, and masks for session replay', async () => {
    const visitor = await visitorOf({ 'booking-url': '/book' });
    await visitor.walk(aNeck);
    expect(Object.keys(attributesOf(visitor.element))).to.have.members(['booking-url', ...masks]);
  });

  it('do not leave as `input`, `change` or `submit` while they are given', async () => {
    const left: string[] = [];
    const note = (event: Event) => left.push(event.type);
    const types = ['input', 'change', 'submit', 'beforeinput', 'formdata'];
    const outside = document.createElement('div');
    for (const type of types) outside.addEventListener(type, note);
    document.body.append(outside);
    try {
      const visitor = new Visitor(await mount());
      outside.append(visitor.element);
      await visitor.walk({ ...aNeck, pain: 4 });
      expect(left).to.deep.equal([]);
    } finally {
      outside.remove();
    }
  });

  it('are not in the booking link', async () => {
    const visitor = await visitorOf({
      'booking-url': 'https://clinic.example/book?x=1#y',
      'forward-utm': '',
    });
    await visitor.walk({ ...aNeck, pain: 7 });
    const href = visitor.find('link', en.result.booking.label).getAttribute('href');
    expect(href).to.equal('https://clinic.example/book?x=1#y');
  });
});

describe('R17 inside a form of the page', () => {
  it('adds nothing to it and never sends it', async () => {
    const form = document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', event => {
      event.preventDefault();
      sent += 1;
    });
    document.body.append(form);
    try {
      const visitor = new Visitor(await mount());
      form.append(visitor.element);
      await visitor.walk(inWords(typicalVisitors.other));
      expect([sent, [...new FormData(form)]]).to.deep.equal([0, []]);
    } finally {
      form.remove();
    }
  });
});
