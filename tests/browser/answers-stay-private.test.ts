// What everybody else on the page can learn of a visit: that there was one.
import { expect } from '@open-wc/testing';
import { api } from '../../src/element/api.ts';
import { en } from '../../src/messages/en.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { printer } from '../support/printer.ts';
import { type PlannedAnswers, typicalVisitors } from '../support/visitors.ts';
import { inWords, type Story, Visitor } from '../support/walk.ts';
import { type WatchedPage, watchedPage } from '../support/watched-page.ts';

const visitors: Readonly<Record<string, PlannedAnswers & { flag?: keyof typeof en.flags }>> = {
  'a sore neck': { ...typicalVisitors['neck-shoulder'], pain: 7, firmness: 3 },
  'a numb hand': typicalVisitors['carpal-tunnel'],
  'no sleep': typicalVisitors.insomnia,
  'a pregnancy': typicalVisitors.pregnancy,
  'a past cancer': typicalVisitors['cancer-support'],
  'a doctor first': { ...typicalVisitors['neck-shoulder'], flag: 'blood-thinner' },
  'an emergency': { ...typicalVisitors['neck-shoulder'], flag: 'chest-pain' },
  'a crisis': { help: ['stress'], flag: 'thoughts-of-self-harm' },
};

interface Counters {
  dataLayer?: unknown[];
  plausible?: (...given: unknown[]) => void;
  _paq?: unknown[];
}

/**
 * As text, with all that hangs on it, each thing once. Nodes are named only, and so is Lit's own memory of what it drew
 * (a part holds it as `_$AH`): that is the shadow root once more.
 */
const asText = (value: unknown): string => {
  const met = new WeakSet<object>();
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null) return each;
    if ('nodeType' in each || '_$AH' in each) return Object.prototype.toString.call(each);
    if (met.has(each)) return undefined;
    met.add(each);
    // Those of a frame are no instances of this page's classes.
    return /^\[object (Map|Set)\]$/.test(Object.prototype.toString.call(each))
      ? [...(each as Iterable<unknown>)]
      : each;
  });
};

/** All that a script on the page can read without going into the shadow root. */
const inSight = (
  { window: view, document: page, element, events }: WatchedPage,
  counted: unknown,
): string => {
  const { cookie, title, URL: address } = page;
  const { history, localStorage, sessionStorage, name } = view;
  return asText([
    page.documentElement.outerHTML,
    [cookie, title, address, name, history.state, { ...localStorage }, { ...sessionStorage }],
    events,
    counted,
    Object.entries(element),
    view.performance.getEntries().map(entry => entry.name),
  ]);
};

const visit = async (who: string, given: PlannedAnswers & { flag?: keyof typeof en.flags }) => {
  const { flag, ...wishes } = given;
  const plain = inWords(wishes);
  const story: Story = flag ? { ...plain, ticks: [...plain.ticks, en.flags[flag]] } : plain;
  const page = await watchedPage(
    '<massage-fit-check booking-url="/book" variant="B" analytics="datalayer"><a href="/book">Book</a></massage-fit-check>',
  );
  const counted: unknown[] = [];
  const view = page.window as unknown as Counters;
  view.dataLayer = [];
  view._paq = [];
  view.plausible = (...told) => counted.push(told);
  const { lines } = await overhear(async () => {
    const visitor = new Visitor(page.element, 'quick');
    await visitor.walk(story);
    expect(visitor.isAsked, who).to.equal(false);
    for (const details of page.element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    for (const counter of ['plausible', 'matomo']) {
      page.element.setAttribute('analytics', counter);
      await page.element.updateComplete;
      for (const each of visitor.all('link', /^Book/)) {
        page.element.addEventListener('mfc-book', event => event.preventDefault(), { once: true });
        each.click();
      }
    }
  }, page.window);
  return { page, lines, counted: [view.dataLayer, counted, view._paq], wishes, flag, story };
};

describe('C13 after a walk', () => {
  for (const [who, given] of Object.entries(visitors)) {
    it(`nothing in sight of the page names an answer, and nothing was written: ${who}`, async () => {
      const { page, lines, counted, wishes, flag, story } = await visit(who, given);

      expect(page.calls, 'asked of the browser').to.deep.equal([]);
      expect(lines, 'console').to.deep.equal([]);
      const changes = page.changes().map(({ type, attributeName }) => `${type} ${attributeName}`);
      // Those that the test made.
      expect(changes, 'page').to.deep.equal(['attributes analytics', 'attributes analytics']);
      expect(page.globals(), 'globals').to.have.members(['dataLayer', 'plausible', '_paq']);

      const seen = inSight(page, counted);
      const words = new Set(seen.match(/[\w-]+/g));
      const ids = Object.values(wishes).flatMap(options => (typeof options === 'number' ? [] : options));
      for (const id of [...ids, ...(flag ? [flag] : [])]) expect(words.has(id), id).to.equal(false);
      for (const label of story.ticks) expect(seen.includes(label), label).to.equal(false);
      for (const heading of Object.values(en.result.outcomes).map(outcome => outcome.heading)) {
        expect(seen.includes(heading), heading).to.equal(false);
      }
    });
  }

  it('counters were told the same of a doctor’s case as of any other', async () => {
    const told = async (who: string) => {
      const { page, counted } = await visit(who, visitors[who] ?? {});
      return JSON.stringify([counted, page.events]);
    };
    expect(await told('a doctor first')).to.equal(await told('a sore neck'));
  });
});

describe('C14 events', () => {
  it('are the documented ones, every one of them and no other, and one tag is registered', async () => {
    const page = await watchedPage(
      '<massage-fit-check booking-url="/book" theme="no such theme"></massage-fit-check>',
    );
    const heard = () => new Set(page.events.map(({ type }) => type));
    const visitor = new Visitor(page.element, 'quick');
    await visitor.walk(inWords(typicalVisitors['neck-shoulder']));
    printer(false, page.window);
    await visitor.push('button', en.summary.take.print);
    await eventually(
      'the event of the print',
      () => [...heard()],
      types => types.includes('mfc-print'),
    );
    page.element.addEventListener('mfc-book', event => event.preventDefault(), { once: true });
    await visitor.push('link', /^Book/);
    await visitor.clear();
    expect([...heard()]).to.have.members(api.events.map(({ name }) => name));
    expect(page.tags).to.deep.equal(['massage-fit-check']);
  });
});
