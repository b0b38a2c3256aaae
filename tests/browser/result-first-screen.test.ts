// The first screen of a result: what it comes to and the first thing to do, on a phone, for every outcome.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { isTheUsualEngine } from '../support/engine.ts';
import { mountInFrame } from '../support/mount.ts';
import { readThePage } from '../support/read-the-page.ts';
import { root } from '../support/screen-kinds.ts';
import { otherVisitors, typicalVisitors } from '../support/visitors.ts';
import { inWords, type Story, Visitor } from '../support/walk.ts';

const { options } = en.questionnaire;
const neck = inWords(typicalVisitors['neck-shoulder']);
const phone = { width: 390, height: 844 };
const clinic = { 'booking-url': '/book', phone: '604 555 0199', 'clinic-name': 'Ivy', lang: 'en-CA' };

/** Somebody for every way in which the check can end. */
const stories: Readonly<Record<string, Story>> = {
  ...Object.fromEntries(Object.entries(typicalVisitors).map(([name, plan]) => [name, inWords(plan)])),
  ...Object.fromEntries(otherVisitors.map(({ name, plan }) => [name, inWords(plan)])),
  'doctor first, to look at': { ticks: [...neck.ticks, en.flags['unfamiliar-neck-pain']], pain: 4 },
  'doctor first, for an OK': {
    ticks: [...neck.ticks, en.flags['recent-clot'], en.flags.arthritis],
    pain: 4,
  },
  'come when you are well': { ticks: [...neck.ticks, en.flags['fever-or-infection']] },
  emergency: { ticks: [...neck.ticks, en.flags['chest-pain']] },
  'help today': { ticks: [options.help.swelling, options.where.calf, en.flags['clot-signs']] },
  crisis: { ticks: [options.help.stress, en.flags['thoughts-of-self-harm']] },
};

const shown = (element: MassageFitCheck, selector: string): readonly HTMLElement[] =>
  [...root(element).querySelectorAll<HTMLElement>(selector)].filter(each => each.checkVisibility());
const words = (each: Element | undefined): string => each?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Goes to the end without opening anything there. */
const result = async (
  story: Story,
  { width, height } = phone,
  attributes: Record<string, string> = clinic,
  css = '',
) => {
  const frame = await mountInFrame(width, attributes, { height, css, lang: 'en-CA' });
  const visitor = new Visitor(frame.element, 'quick');
  await visitor.walk(story);
  for (const fold of root(frame.element).querySelectorAll('details')) fold.open = false;
  return { ...frame, visitor };
};

describe('L1 the first thing to do, at 390 × 844', () => {
  for (const [name, story] of Object.entries(stories)) {
    it(`ends above 600 px, and the result is at most 2,600 px long: ${name}`, async () => {
      const { element } = await result(story);
      const top = element.getBoundingClientRect().top;
      const [first] = shown(element, 'a.button, button.button');
      expect(first, 'something to press').to.exist;
      expect(first?.getBoundingClientRect().bottom ?? 0, words(first)).to.be.below(top + 600);
      expect(element.getBoundingClientRect().height).to.be.at.most(2600);
    });
  }

  it('is 52 px high and as wide as the page, the ways beside it 48 px', async () => {
    const { element } = await result(neck);
    const [first, call, summary] = shown(element, 'a.button, button.button');
    const box = first?.getBoundingClientRect();
    expect(words(first)).to.equal(en.result.booking.label);
    expect(box?.height).to.be.at.least(52);
    expect(box?.width).to.be.above(330);
    expect([words(call), words(summary)]).to.deep.equal(['Call 604 555 0199', en.result.card.toSummary]);
    for (const each of [call, summary]) expect(each?.getBoundingClientRect().height).to.be.at.least(48);
    expect(call?.getBoundingClientRect().top).to.equal(summary?.getBoundingClientRect().top);
  });

  it('"For my therapist" leads to the summary, with the focus', async () => {
    const { element, visitor } = await result(neck);
    await visitor.push('button', en.result.card.toSummary);
    expect(words(root(element).activeElement ?? undefined)).to.equal(en.summary.take.heading);
  });
});

describe('L2 where a doctor comes first', () => {
  it('nothing is sold: what to ask is copied first, a talk comes second, massage is folded away', async () => {
    const { element } = await result(stories['doctor first, for an OK'] as Story);
    const [first, second] = shown(element, 'a.button, button.button');
    expect([words(first), words(second)]).to.deep.equal([en.result.card.copy, en.result.booking.talk]);
    const styles = shown(element, 'h3, h4').filter(each => words(each) === en.result.modalitiesAfterOk);
    expect(styles.every(each => !each.checkVisibility())).to.equal(true);
    const summaries = shown(element, 'summary').map(words);
    expect(summaries).to.include(en.result.later);
  });

  it('its panel names the flags, why they matter and whom to see, on amber', async () => {
    const { element, window: view } = await result(stories['doctor first, for an OK'] as Story);
    const quote = shown(element, 'q').find(each => words(each) === en.flags['recent-clot']);
    const panel = quote?.closest('ul')?.parentElement?.parentElement as HTMLElement;
    expect(words(panel)).to.include(en.flagReasons['recent-clot']).and.include(en.result.card.ask);
    const { backgroundColor, borderInlineStartWidth } = view.getComputedStyle(panel);
    expect(borderInlineStartWidth).to.equal('6px');
    // Without mixed colours the edge says it alone.
    if (view.CSS.supports('color', 'color-mix(in srgb, red, red)'))
      expect(backgroundColor).not.to.equal(view.getComputedStyle(element).backgroundColor);
  });

  it('what to ask is short, quotes what was ticked, and says that it is copied', async () => {
    const { visitor, window: view } = await result(stories['doctor first, for an OK'] as Story);
    let copied = '';
    Object.defineProperty(view.navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: async (text: string) => {
          copied = text;
        },
      },
    });
    await visitor.push('button', en.result.card.copy);
    await visitor.element.updateComplete;
    expect(copied).to.include(en.flags['recent-clot']).and.include(en.summary.ask['ask-first'][0]);
    expect(copied.split('\n').length).to.be.below(45);
    for (const style of Object.values(en.modalities)) expect(copied).not.to.include(style.name);
    expect(visitor.text).to.include(en.summary.take.copied);
  });
});

describe('L3 an emergency', () => {
  it('is one panel: the number 72 px high, why, what to do, and the way back for a slip', async () => {
    const { element, visitor } = await result(stories.emergency as Story);
    const [call, change] = shown(element, 'a.button, button.button');
    expect(words(call)).to.equal('Call 911');
    const box = call?.getBoundingClientRect();
    expect(box?.height).to.be.at.least(72);
    expect(box?.width).to.be.above(320);
    expect(visitor.text).to.include(en.emergency.mistake);
    expect(words(change)).to.equal(en.emergency.change);
    readThePage(element.ownerDocument.defaultView ?? window);
    await visitor.push('button', en.emergency.change);
    expect(visitor.heading).to.equal(en.questionnaire.screens.safety.heading);
  });

  it('asks nobody who thinks of ending their life whether they meant it', async () => {
    const { visitor } = await result(stories.crisis as Story);
    expect(visitor.text).not.to.include(en.emergency.mistake);
  });
});

describe('L4 the bar to book', () => {
  const barOf = (element: MassageFitCheck) =>
    shown(element, '[part="booking"] [part="primary"]')[0] as HTMLElement;
  /** Whether it can be pressed where it stands. */
  const isInView = (button: HTMLElement | undefined, view: Window): boolean => {
    const box = button?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= view.innerHeight;
  };

  it('stays in view from when the first button has gone, and not before', async () => {
    const { element, window: view } = await result(neck);
    const [first] = shown(element, 'a.button');
    view.scrollTo(0, 0);
    expect([isInView(first, view), isInView(barOf(element), view)]).to.deep.equal([true, false]);
    for (const share of [0.5, 0.6]) {
      view.scrollTo(0, (element.offsetHeight - 844) * share + 150);
      expect([isInView(first, view), isInView(barOf(element), view)], `${share}`).to.deep.equal([
        false,
        true,
      ]);
    }
  });

  for (const name of ['doctor first, for an OK', 'doctor first, to look at', 'emergency', 'help today']) {
    it(`is not there: ${name}`, async () => {
      const { element, window: view } = await result(stories[name] as Story);
      const stuck = shown(element, '*').filter(each =>
        ['sticky', 'fixed'].includes(view.getComputedStyle(each).position),
      );
      expect(stuck.map(words)).to.deep.equal([]);
    });
  }

  for (const [what, size, label] of [
    ['a window of 320 × 256', { width: 320, height: 256 }, 'Book'],
    ['a label of 500 characters', phone, 'Donaudampfschifffahrt '.repeat(22)],
  ] as const) {
    it(`is a section like others in ${what}`, async () => {
      const { element, window: view } = await result(neck, size, { ...clinic, 'booking-label': label });
      const section = shown(element, '[part="booking"]')[0] as HTMLElement;
      expect(view.getComputedStyle(section).position).to.equal('static');
      expect(words(section)).to.include('Talk to Ivy');
    });
  }

  it('covers nothing that the focus comes to, on the way down and back up', async () => {
    const { element, window: view } = await result(neck);
    const stops = shown(element, 'a, button, summary').filter(each => each.checkVisibility());
    const under: string[] = [];
    for (const each of [...stops, ...stops.toReversed()]) {
      each.focus();
      // As a browser does for the Tab key.
      each.scrollIntoView({ block: 'nearest' });
      const box = each.getBoundingClientRect();
      const bar = barOf(element).getBoundingClientRect();
      const isBar = barOf(element) === each;
      if (!isBar && bar.top < box.bottom - 1 && bar.bottom > box.top + 1 && bar.top < view.innerHeight)
        under.push(words(each));
    }
    expect(under).to.deep.equal([]);
  });
});

describe('L5 a wide page', () => {
  it('has what to do beside all that is read, and there it stays', async () => {
    const { element, window: view } = await result(neck, { width: 1280, height: 800 });
    const [first] = shown(element, 'a.button');
    const heading = root(element).querySelector('h2') as HTMLElement;
    const frame = shown(element, '[part="frame"]')[0] as HTMLElement;
    expect(frame.getBoundingClientRect().width).to.be.within(940, 962);
    const box = () => first?.getBoundingClientRect() as DOMRect;
    expect(box().left).to.be.above(heading.getBoundingClientRect().right);
    expect(box().top).to.be.below(200);
    view.scrollTo(0, 500);
    expect(box().top).to.be.within(0, 200);
    expect(shown(element, '[part="booking"]')).to.have.length(0);
  });

  it('tells what to expect two by two, in columns of 220 px or more', async () => {
    for (const width of [320, 600, 900, 1280]) {
      const { element, visitor } = await result(neck, { width, height: 800 });
      await visitor.open(en.result.timeline.heading);
      const steps = shown(element, '.timeline > li').map(each => each.getBoundingClientRect());
      expect(steps).to.have.length(4);
      if (width === 1280) expect(steps[0]?.top, 'side by side').to.equal(steps[1]?.top);
      for (const { width: column } of steps) expect(column, `${width}`).to.be.at.least(220);
    }
  });
});

describe('L6 whatever the width and the words', () => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmassage '.repeat(8);
  const loud = { ...clinic, 'clinic-name': long, 'booking-label': long, disclaimer: long };

  const widths = isTheUsualEngine ? [240, 320, 390, 560, 768, 1024, 1280, 1600] : [240, 390, 1280];
  for (const width of widths) {
    it(`nothing scrolls sideways at ${width} px`, async () => {
      for (const name of ['neck-shoulder', 'doctor first, for an OK', 'emergency']) {
        for (const attributes of [clinic, loud]) {
          const { document: page, window: view } = await result(
            stories[name] as Story,
            { width, height: 800 },
            attributes,
          );
          expect(page.documentElement.scrollWidth, name).to.be.at.most(width);
          view.frameElement?.remove();
        }
      }
    });
  }

  it('all can be pressed with letters of 50 px in the page, also at 320 × 256', async () => {
    for (const size of [phone, { width: 320, height: 256 }]) {
      const {
        element,
        document: page,
        window: view,
      } = await result(neck, size, loud, ':root{font-size:50px}');
      expect(page.documentElement.scrollWidth).to.be.at.most(size.width);
      for (const each of shown(element, 'a.button, button.button')) {
        each.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = each.getBoundingClientRect();
        const top = Math.max(0, y);
        const bottom = Math.min(view.innerHeight, y + height);
        const hit = root(element).elementFromPoint(x + width / 2, (top + bottom) / 2);
        expect(hit && each.contains(hit), words(each).slice(0, 20)).to.equal(true);
      }
    }
  });
});

describe('L7 after the first drawing', () => {
  it('nothing moves that is seen', async () => {
    const { visitor, window: view, element } = await result(neck);
    await visitor.back();
    const moved: number[] = [];
    // WebKit and Firefox do not tell; there is nothing to judge then.
    if (!view.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    const observer = new view.PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) moved.push(value);
      }
    });
    await visitor.next();
    observer.observe({ type: 'layout-shift' });
    await element.updateComplete;
    await new Promise(done => view.requestAnimationFrame(() => view.requestAnimationFrame(done)));
    observer.disconnect();
    expect(moved).to.deep.equal([]);
  });
});
