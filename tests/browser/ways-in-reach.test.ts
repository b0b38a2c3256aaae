// The bar with the ways on: always in reach, over nothing that has the focus, and out of the way where it would be in it.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { afterPainting } from '../support/after-painting.ts';
import { isTheUsualEngine } from '../support/engine.ts';
import { eventually } from '../support/eventually.ts';
import { type Frame, mountInFrame } from '../support/mount.ts';
import { replace } from '../support/replaced.ts';
import { aNeck, root, show } from '../support/screen-kinds.ts';
import { click, deepActive, press, setMedia } from '../support/visitor.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options } = en.questionnaire;

/** Screens of questions, each of its own make. */
const asking = [
  'one question in groups',
  'one question, answered',
  'a safety question',
  'two questions',
  'the longest question',
  'the longest question, all opened',
  'questions with a scale',
  'one question, not answered',
];
/** A page on which the widget is not at the top, and not at the end. */
const css = 'body{padding-block:400px 900px}';

/** In forced colours the bar never sticks, which has a test of its own: these are about where it does. */
const itSticks = matchMedia('(forced-colors: active)').matches ? () => {} : it;

const sizes = [
  [390, 844],
  [320, 480],
] as const;

const open = (width: number, height: number, more = {}): Promise<Frame> =>
  mountInFrame(width, {}, { height, css, ...more });

const next = ({ element }: Frame): HTMLElement => {
  const found = root(element).querySelector<HTMLElement>('[part="primary"]');
  if (!found) throw new Error('No way on.');
  return found;
};
const back = ({ element }: Frame): HTMLElement => new Visitor(element).find('button', en.questionnaire.back);
/** The bar is as high as what is pressed in it, and the room round that. */
const bar = (frame: Frame): DOMRect => (next(frame).parentElement as HTMLElement).getBoundingClientRect();
const onHelp = async (frame: Frame): Promise<Frame> => {
  await new Visitor(frame.element, 'quick').start();
  return frame;
};

/** The widget has come to where every new page begins, and rests. */
const landed = async ({ element, window: view }: Frame): Promise<void> => {
  await eventually('the landing', () => Math.abs(element.getBoundingClientRect().top - 8) <= 1);
  for (let paintings = 0; paintings < 3; paintings++) await afterPainting(view);
};

describe('the ways on', () => {
  for (const [width, height] of sizes) {
    itSticks(`are in the window on every screen when it comes up, at ${width} × ${height}`, async () => {
      for (const kind of asking) {
        const frame = await open(width, height);
        await show(frame.element, kind);
        await eventually(`${kind}: both in the window`, () =>
          [next(frame), back(frame)].every(each => {
            const { top, bottom } = each.getBoundingClientRect();
            return top >= 0 && bottom <= height;
          }),
        );
        frame.window.frameElement?.remove();
      }
    });

    // The lower window is the harder one.
    if (height > 480 && !isTheUsualEngine) continue;
    it(`never lie over what the Tab key comes to, there and back, at ${width} × ${height}`, async () => {
      // Links of the page before and after it, as a page has: past its end, Tab would go to the browser's own buttons, and a
      // frame has no keys and no focus any more.
      const link = '<a href="#">The clinic</a>';
      const frame = await open(width, height, { more: link });
      const { document: page, element } = frame;
      element.insertAdjacentHTML('beforebegin', link);
      for (const kind of asking) {
        element.restart();
        await element.updateComplete;
        // A person has the focus in the window already.
        await click(new Visitor(element).find('heading'));
        await eventually(`${kind}: the focus in the window`, () => page.hasFocus());
        await show(element, kind);
        for (const key of ['Tab', 'Shift+Tab']) {
          let presses = 0;
          for (; presses < 60; presses++) {
            await press(key);
            const active = deepActive(page);
            if (!active?.closest('[part="frame"]')) break;
            const isInBar = next(frame).parentElement?.contains(active);
            // Some browsers scroll to it later.
            await eventually(
              `${kind}, ${key}: ${active.localName} ${active.getAttribute('value')} free`,
              () => {
                const { top, bottom } = (active.closest('label') ?? active).getBoundingClientRect();
                const { top: barTop, bottom: barBottom } = bar(frame);
                return { top, bottom, barTop, barBottom, isInBar };
              },
              ({ top, bottom, barTop, barBottom }) => {
                const isUnder = !isInBar && top < barBottom - 1 && bottom > barTop + 1;
                return !isUnder && top >= -1 && Math.min(bottom, top + 100) <= height + 1;
              },
            );
          }
          expect(presses, `${kind}, ${key}: stops in the widget`).to.be.within(2, 59);
        }
      }
    });
  }

  /** An answer that a key has come to; how far (px) it is under the bar; and its scrolling 10 px under it. */
  const reached = async (): Promise<{ frame: Frame; under: () => number; scrollUnder: () => void }> => {
    const frame = await open(390, 844);
    const answer = (): Element | null | undefined => deepActive(frame.document)?.closest('label');
    // A person has the focus in the window already.
    await click(new Visitor(frame.element).find('heading'));
    await show(frame.element, 'one question in groups');
    await landed(frame);
    for (let presses = 0; presses < 9 && !answer(); presses++) await press('Tab');
    const under = (): number => (answer()?.getBoundingClientRect().bottom ?? 0) - bar(frame).top;
    await eventually('an answer, free', () => answer() && under() < 0);
    const scrollUnder = (): void => {
      // The bar itself moves with the first, where the page of the widget ended in the window.
      for (let times = 0; times < 2; times++) {
        frame.window.scrollBy({ top: under() - 10, behavior: 'instant' });
      }
      expect(under(), 'under the bar').to.be.closeTo(10, 1);
    };
    return { frame, under, scrollUnder };
  };

  itSticks('let go what a key came to, however late the browser scrolls it under them', async () => {
    const { frame, under, scrollUnder } = await reached();
    for (let paintings = 0; paintings < 10; paintings++) await afterPainting(frame.window);
    scrollUnder();
    await eventually('it is free again', () => under() <= 0);
  });

  itSticks('leave it where a visitor has scrolled it', async () => {
    const { frame, under, scrollUnder } = await reached();
    frame.window.dispatchEvent(new WheelEvent('wheel'));
    scrollUnder();
    for (let looks = 0; looks < 60; looks++) await afterPainting(frame.window);
    expect(under()).to.be.closeTo(10, 1);
  });

  it('are 64 px high in all, Back 48 px wide, and Next takes the rest', async () => {
    const frame = await onHelp(await open(390, 844));
    expect(bar(frame).height).to.be.closeTo(64, 0.5);
    expect(back(frame).offsetWidth).to.equal(48);
    expect(next(frame).offsetWidth).to.be.above(160);
    expect(back(frame).getBoundingClientRect().right).to.be.below(next(frame).getBoundingClientRect().left);
  });

  it('have the word beside the arrow where there is room, and are called the same without', async () => {
    const wide = await onHelp(await open(700, 844));
    expect(back(wide).offsetWidth).to.be.above(70);
    const narrow = await onHelp(await open(240, 844));
    expect(back(narrow).textContent?.trim()).to.equal(en.questionnaire.back);
  });

  it('say how many are chosen where several can be, and nothing where one can', async () => {
    const frame = await onHelp(await open(390, 844));
    const visitor = new Visitor(frame.element, 'quick');
    await visitor.tick(options.help.pain);
    await visitor.tick(options.help.headaches);
    const chosen = en.questionnaire.chosen.replace('{n}', '2');
    expect(next(frame).parentElement?.innerText).to.include(chosen);
    await visitor.walkTo(screens.touch.heading, aNeck);
    expect(next(frame).parentElement?.innerText).not.to.match(/\d/);
  });

  it('leave with the widget', async () => {
    const frame = await onHelp(await open(390, 844));
    const { element, window: view } = frame;
    await landed(frame);
    view.dispatchEvent(new WheelEvent('wheel'));
    view.scrollBy({ top: element.getBoundingClientRect().bottom - 400, behavior: 'instant' });
    await afterPainting(view);
    expect(bar(frame).bottom).to.be.at.most(element.getBoundingClientRect().bottom);
    expect(element.getBoundingClientRect().bottom).to.be.closeTo(400, 1);
  });

  itSticks('stand above a bar of the page, and come down when that has gone', async () => {
    const more =
      '<div id="cookies" style="position:fixed;inset:auto 0 0;block-size:70px;background:#333;z-index:99"></div>';
    const frame = await onHelp(await open(390, 844, { more }));
    await eventually('the bar above it', () => Math.abs(bar(frame).bottom - (844 - 70)) < 2);
    frame.document.querySelector('#cookies')?.remove();
    frame.window.scrollBy(0, 5);
    await eventually('the bar at the end of the window', () => Math.abs(bar(frame).bottom - 844) < 2);
  });

  itSticks(
    'stay put under a button of the page in the corner, and where something lies over all',
    async () => {
      for (const style of [
        'inset:auto 10px 10px auto;inline-size:56px;block-size:56px',
        'inset:0;background:#0006',
      ]) {
        const more = `<div style="position:fixed;z-index:99;${style}"></div>`;
        const frame = await onHelp(await open(390, 844, { more }));
        await afterPainting(frame.window);
        await afterPainting(frame.window);
        expect(bar(frame).bottom, style).to.be.closeTo(844, 2);
      }
    },
  );

  const isStuck = async (frame: Frame, end: number): Promise<boolean> => {
    await onHelp(frame);
    const { window: view } = frame;
    for (let paintings = 0; paintings < 4; paintings++) await afterPainting(view);
    return bar(frame).bottom <= end + 1;
  };

  itSticks('stick in a box that scrolls, and not in one too low for that', async () => {
    for (const [height, sticks] of [
      [500, true],
      [250, false],
    ] as const) {
      const frame = await open(390, 844, { css: '' });
      const { element, document: page } = frame;
      const around = page.createElement('div');
      around.style.cssText = `overflow:auto;block-size:${height}px`;
      element.before(around);
      around.append(element);
      await element.updateComplete;
      expect(await isStuck(frame, height), `${height} px`).to.equal(sticks);
    }
  });

  itSticks('do not stick in a low window, nor on a surface that shows the page through', async () => {
    expect(await isStuck(await open(320, 256), 256), '320 × 256').to.equal(false);
    const through = `${css}massage-fit-check{--mfc-surface:transparent}`;
    expect(await isStuck(await open(390, 844, { css: through }), 844), 'see-through').to.equal(false);
    expect(await isStuck(await open(390, 844), 844), 'all else').to.equal(true);
  });

  it('do not stick in forced colours', async () => {
    if (matchMedia('(forced-colors: active)').matches || (await setMedia({ forcedColors: 'active' }))) {
      expect(await isStuck(await open(390, 844), 844)).to.equal(false);
      await setMedia({ forcedColors: 'none' });
    }
  });
});

describe('a new page of the widget', () => {
  it('begins 8 px below what covers the top of the window, wherever the last one was left', async () => {
    for (const cover of [0, 50, 64, 80, 120]) {
      const more = `<div style="position:fixed;inset:0 0 auto;block-size:${cover}px;background:#333;z-index:9"></div>`;
      const frame = await open(390, 844, { more });
      const visitor = new Visitor(frame.element, 'quick');
      const lands = () =>
        eventually(
          `${visitor.heading} ${8 + cover} px below the top`,
          () => frame.element.getBoundingClientRect().top,
          top => Math.abs(top - cover - 8) <= 1,
        );
      await visitor.start();
      await lands();
      for (const to of [screens.where.heading, screens.safety.heading, screens.touch.heading]) {
        frame.window.scrollBy({ top: 300, behavior: 'instant' });
        await visitor.walkTo(to, aNeck);
        await lands();
      }
      await visitor.back();
      await lands();
      frame.window.scrollBy({ top: -350, behavior: 'instant' });
      await visitor.next();
      await lands();
      frame.window.frameElement?.remove();
    }
  });

  it('leaves a visitor alone who scrolls after it', async () => {
    const frame = await onHelp(await open(390, 844));
    const { window: view } = frame;
    await landed(frame);
    view.dispatchEvent(new WheelEvent('wheel', { deltaY: 300 }));
    view.scrollBy({ top: 300, behavior: 'instant' });
    const place = view.scrollY;
    for (let looks = 0; looks < 60; looks++) await afterPainting(view);
    expect(view.scrollY).to.equal(place);
  });

  it('leaves a visitor alone in a frame, however late the browser says what is seen of it', async () => {
    const frame = await open(390, 844);
    const { window: view } = frame;
    const late: (() => void)[] = [];
    const value = class implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
      #say: ((seen: readonly { intersectionRatio: number }[]) => void) | null;
      constructor(say: (seen: readonly { intersectionRatio: number }[]) => void) {
        this.#say = say;
      }
      observe = () => late.push(() => this.#say?.([{ intersectionRatio: 0 }]));
      disconnect = () => {
        this.#say = null;
      };
    };
    replace(view, 'IntersectionObserver', { value });
    await onHelp(frame);
    await landed(frame);
    view.dispatchEvent(new WheelEvent('wheel', { deltaY: 300 }));
    view.scrollBy({ top: 300, behavior: 'instant' });
    const place = view.scrollY;
    expect(late, 'asked what is seen').not.to.be.empty;
    for (const say of late) say();
    expect(view.scrollY).to.equal(place);
  });

  it('moves nothing when the widget comes up, nor at an answer', async () => {
    const frame = await open(390, 844);
    expect(frame.window.scrollY).to.equal(0);
    await onHelp(frame);
    const visitor = new Visitor(frame.element, 'quick');
    await landed(frame);
    frame.window.scrollBy({ top: 57, behavior: 'instant' });
    await visitor.tick(options.help.pain);
    await visitor.tick(options.help.pain);
    expect(frame.element.getBoundingClientRect().top).to.be.closeTo(-49, 1);
  });
});
