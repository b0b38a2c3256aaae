import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { afterPainting } from '../support/after-painting.ts';
import { axe, perceive } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { atResult, isInText, isShown, openOnes, type Term, termOf, termsOf } from '../support/glossary.ts';
import { mount, mountInFrame, speak } from '../support/mount.ts';
import { englishFromTheRight } from '../support/pseudo-languages.ts';
import { click, deepActive, press, setMedia, setViewport } from '../support/visitor.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, Visitor } from '../support/walk.ts';

/** A neck: its result has terms in folded parts and in the words on pressure. */
const { ticks } = inWords(typicalVisitors['neck-shoulder']);
const aNeck = [...ticks, en.questionnaire.options.who.me];
const result = async (attributes = {}): Promise<MassageFitCheck> =>
  atResult(await mount({ 'booking-url': '/book', ...attributes }), aNeck);

const centre = ({ button }: Term): void => button.scrollIntoView({ block: 'center', behavior: 'instant' });

/** The top layer is not everywhere: there the meaning stands in the text. */
const canFloat = 'popover' in HTMLElement.prototype;

before(() => setViewport(1000, 700));

describe('K9 a term', () => {
  it('is a button that says the word and that it opens, with the meaning right after it', async () => {
    const element = await result();
    for (const { button, box } of termsOf(element)) {
      const [seen] = perceive(button);
      expect(seen?.role).to.equal('button');
      expect(seen?.name).to.equal(button.textContent);
      expect(button.ariaExpanded ?? button.getAttribute('aria-expanded')).to.equal('false');
      expect(Object.values(en.glossary)).to.include(box.textContent);
    }
    expect(termsOf(element).length).to.be.greaterThan(3);
    expect(openOnes(element)).to.deep.equal([]);
  });

  it('stands in no heading, legend, hint, label or summary', async () => {
    for (const { button } of termsOf(await result()))
      expect(button.closest('h2, h3, h4, legend, label, summary, .hint') === null).to.equal(true);
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens with ${key} and closes with Escape, with ${key} and with a click elsewhere; the focus stays`, async () => {
      const element = await result();
      const term = termOf(element, 'guarding');
      const closings = {
        Escape: () => press('Escape'),
        again: () => press(key),
        // Above: the meaning lies over what follows.
        elsewhere: () => click(term.button.closest('p')?.previousElementSibling as Element),
      };
      for (const [how, close] of Object.entries(closings)) {
        centre(term);
        term.button.focus();
        await press(key);
        expect(isShown(term), how).to.equal(true);
        expect(term.button.getAttribute('aria-expanded'), how).to.equal('true');
        await close();
        await eventually(`closed: ${how}`, () => !isShown(term));
        expect(term.button.getAttribute('aria-expanded'), how).to.equal('false');
        expect(deepActive() === term.button, how).to.equal(true);
      }
    });
  }

  it('opens and closes with the mouse, and with a click on the page around', async () => {
    const element = await result();
    const around = document.createElement('p');
    around.textContent = 'Our clinic';
    around.style.cssText = 'position: fixed; inset: 0 auto auto 0';
    document.body.prepend(around);
    const term = termOf(element, 'guarding');
    for (const where of [term.button, around]) {
      centre(term);
      await click(term.button);
      expect(isShown(term)).to.equal(true);
      await click(where);
      expect(isShown(term)).to.equal(false);
      expect(deepActive() === term.button).to.equal(true);
    }
    around.remove();
  });

  it('does not open on focus or under the mouse', async () => {
    const element = await result();
    const { button } = termOf(element, 'guarding');
    button.focus();
    button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    button.dispatchEvent(new MouseEvent('mouseover', { bubbles: true, composed: true }));
    expect(openOnes(element)).to.deep.equal([]);
  });

  it('leaves the focus where the visitor has taken it', async () => {
    const element = await result();
    const term = termOf(element, 'guarding');
    await click(term.button);
    const link = new Visitor(element).links[0] as HTMLElement;
    link.focus();
    await press('Escape');
    expect(isShown(term)).to.equal(false);
    expect(deepActive() === link).to.equal(true);
  });

  it('stays open while its meaning is clicked, so that it can be selected', async () => {
    const element = await result();
    const term = termOf(element, 'guarding');
    centre(term);
    await click(term.button);
    await eventually('open', () => isShown(term));
    await click(term.box);
    expect(isShown(term)).to.equal(true);
    await press('Escape');
    expect(isShown(term)).to.equal(false);
    expect(deepActive() === term.button).to.equal(true);
  });

  it('is the only open one, in one widget and in two', async () => {
    const [first, second] = [await result(), await result()];
    const [one, two] = termsOf(first);
    const [other] = termsOf(second);
    for (const term of [one, two, other, one]) {
      await click(term?.button as Element);
      await eventually('it, and no other', () =>
        expect([...openOnes(first), ...openOnes(second)]).to.deep.equal([term?.button.textContent]),
      );
    }
  });

  it('closes with Escape and leaves the dialog around the widget open; the next Escape is the dialog’s', async () => {
    const element = await result();
    const dialog = document.createElement('dialog');
    let heard = 0;
    dialog.addEventListener('keydown', () => heard++);
    element.parentElement?.append(dialog);
    dialog.append(element);
    await element.updateComplete;
    dialog.showModal();
    const term = termOf(element, 'guarding');
    centre(term);
    term.button.focus();
    await press('Enter');
    heard = 0;
    await press('Escape');
    expect(isShown(term)).to.equal(false);
    expect(dialog.open).to.equal(true);
    expect(heard).to.equal(0);
    expect(deepActive() === term.button).to.equal(true);
    await press('Escape');
    expect(dialog.open).to.equal(false);
  });

  it('passes axe while open, light and dark', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await result({ theme });
      const term = termOf(element, 'guarding');
      centre(term);
      await click(term.button);
      expect(await axe(element), theme).to.deep.equal([]);
      element.remove();
    }
  });
});

/**
 * What is wrong with the place of an open box: not wholly in the window, or not beside its term. The layer around it
 * spans the window, and is measured as the box is: an older WebKit gives lengths on a zoomed page in its own way.
 */
const misplaced = ({ button, box }: Term): string => {
  const [term, at] = [button.getBoundingClientRect(), box.getBoundingClientRect()];
  const around = (box.parentElement as HTMLElement).getBoundingClientRect();
  const isInside =
    at.left >= around.left &&
    at.top >= around.top &&
    at.right <= around.right + 0.5 &&
    at.bottom <= around.bottom + 0.5;
  const away = Math.max(at.top - term.bottom, term.top - at.bottom);
  const isBeside = away > 0 && away < 12 && at.left < term.right && at.right > term.left;
  const show = ({ left, top, right, bottom }: DOMRect) =>
    [left, top, right, bottom].map(Math.round).join(' ');
  return isInside && isBeside ? '' : `term ${show(term)}, box ${show(at)}, in ${show(around)}`;
};

/** A meaning comes to its place with the paintings that follow. */
const comesBeside = (term: Term, what = 'the meaning beside its term'): Promise<unknown> =>
  eventually(
    what,
    () => (isShown(term) ? misplaced(term) : 'it is closed'),
    wrong => wrong === '',
  );
const closes = (term: Term): Promise<unknown> => eventually('the meaning closed', () => !isShown(term));

/** At an edge of the window: at its term's own edge it would stick out. */
const isPushedIn = ({ box }: Term): boolean => {
  const [at, around] = [box, box.parentElement as HTMLElement].map(each => each.getBoundingClientRect());
  return (
    at !== undefined && around !== undefined && Math.min(at.left - around.left, around.right - at.right) < 12
  );
};

const hosts: Readonly<Record<string, string>> = {
  'an ordinary': '',
  'a transformed': 'transform: scale(0.8) translateX(-40px)',
  'a filtered': 'transform: translateZ(0); filter: saturate(0.9); will-change: transform',
  'a clipped': 'overflow: hidden; block-size: 260px; border: 3px solid',
  'a scrolled': 'overflow: auto; block-size: 320px; margin: 30px',
  'a contained': 'contain: paint; container-type: inline-size; perspective: 400px',
  'a zoomed': 'zoom: 1.3',
  'a zoomed, transformed and clipped':
    'zoom: 1.2; transform: translate(20px, 10px); overflow: hidden; block-size: 400px',
  'a right-to-left': 'direction: rtl',
};

if (canFloat) {
  describe('V13 a meaning', () => {
    for (const [name, style] of Object.entries(hosts)) {
      it(`is in the window, beside its term and at the edge of it, in ${name} page`, async () => {
        const element = await result();
        const place = element.parentElement as HTMLElement;
        place.style.cssText = style;
        const isTurned = style.includes('rtl');
        if (isTurned) {
          speak(englishFromTheRight);
          element.lang = englishFromTheRight.tag;
          element.setAttribute('regime', 'health');
          await element.updateComplete;
        }
        for (const term of [termOf(element, 'tension headache'), termOf(element, 'guarding')]) {
          for (const block of ['start', 'center', 'end'] as const) {
            term.button.scrollIntoView({ block, behavior: 'instant' });
            if (isShown(term)) term.button.click();
            term.button.click();
            const what = `${term.button.textContent}, ${block}`;
            await comesBeside(term, what);
            expect(isInText(term), what).to.equal(false);
            const [at, { left, right }] = [
              term.box.getBoundingClientRect(),
              term.button.getBoundingClientRect(),
            ];
            const isAtEdge = Math.abs(isTurned ? at.right - right : at.left - left) <= 1;
            // Else it would stand out of the window.
            expect(isAtEdge || isPushedIn(term), what).to.equal(true);
          }
        }
      });
    }

    it('goes along when the page scrolls, and when something inside it does', async () => {
      const element = await result();
      const place = element.parentElement as HTMLElement;
      place.style.cssText = 'overflow: auto; block-size: 500px; margin-block: 400px';
      const term = termOf(element, 'guarding');
      centre(term);
      term.button.click();
      for (const scroll of [() => window.scrollBy(0, 60), () => place.scrollBy(0, -40)]) {
        const { top } = term.button.getBoundingClientRect();
        scroll();
        await eventually('the page scrolled', () => term.button.getBoundingClientRect().top !== top);
        await comesBeside(term);
      }
    });

    it('goes along when the host is in somebody else’s shadow root, whose scrolling nobody hears', async () => {
      const element = await result();
      const outer = document.createElement('div');
      element.parentElement?.append(outer);
      const scroller = document.createElement('div');
      scroller.style.cssText = 'overflow: auto; block-size: 500px';
      outer.attachShadow({ mode: 'open' }).append(scroller);
      scroller.append(element);
      await element.updateComplete;
      const term = termOf(element, 'guarding');
      centre(term);
      await click(term.button);
      const { top } = term.button.getBoundingClientRect();
      scroller.scrollBy(0, 50);
      await eventually('the scroller scrolled', () => term.button.getBoundingClientRect().top !== top);
      await comesBeside(term);
      await press('Escape');
      expect(isShown(term)).to.equal(false);
      expect(deepActive() === term.button).to.equal(true);
    });

    it('closes when its term is scrolled out of the window, or out of what clips it', async () => {
      const element = await result();
      const place = element.parentElement as HTMLElement;
      const term = termOf(element, 'guarding');
      centre(term);
      await click(term.button);
      await comesBeside(term);
      window.scrollTo(0, 0);
      await closes(term);

      place.style.cssText = 'overflow: auto; block-size: 300px; margin-block: 200px';
      centre(term);
      await click(term.button);
      await comesBeside(term);
      await afterPainting();
      expect(isShown(term), 'and stays').to.equal(true);
      place.scrollBy(0, 200);
      await closes(term);
    });

    it('stays beside its term when the window changes', async () => {
      const element = await result();
      const term = termOf(element, 'guarding');
      centre(term);
      term.button.click();
      await setViewport(760, 600);
      await eventually(
        'beside its term, or closed where that is out of sight',
        () => (isShown(term) ? misplaced(term) : ''),
        wrong => wrong === '',
      );
      await setViewport(1000, 700);
    });

    it('asks for no more frames once it is closed', async () => {
      const element = await result();
      const term = termOf(element, 'guarding');
      centre(term);
      term.button.click();
      await press('Escape');
      await afterPainting();
      const real = window.requestAnimationFrame;
      let asked = 0;
      // Whoever asks for the next frame in each frame asks now.
      const painted = afterPainting();
      window.requestAnimationFrame = callback => {
        asked++;
        return real.call(window, callback);
      };
      await painted;
      window.requestAnimationFrame = real;
      expect(asked).to.equal(0);
    });

    it('stands in the text where the window is too low for it', async () => {
      const { element } = await mountInFrame(800, {}, { height: 90 });
      const term = termOf(await atResult(element, aNeck), 'guarding');
      centre(term);
      term.button.click();
      await eventually('the meaning in the text', () => isInText(term));
    });
  });
}

/** The line of the term, and the box below it, in a column of the paragraph's width. */
const standsUnderItsLine = (term: Term): void => {
  expect(isInText(term)).to.equal(true);
  const paragraph = term.button.closest('p')?.getBoundingClientRect() as DOMRect;
  const [button, box] = [term.button.getBoundingClientRect(), term.box.getBoundingClientRect()];
  expect(box.top).to.be.at.least(button.bottom - 2);
  expect(box.top - button.bottom).to.be.below(20);
  expect(box.width).to.be.closeTo(paragraph.width, 1);
  expect(box.bottom).to.be.at.most(paragraph.bottom + 1);
};

describe('a meaning in the text', () => {
  for (const width of [260, 320]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`stands under the line of its term at ${width} px, ${dir}, and the page does not scroll sideways`, async () => {
        const { element, document: page } = await mountInFrame(width, {}, { dir });
        await atResult(element, aNeck);
        for (const term of termsOf(element)) {
          term.button.click();
          standsUnderItsLine(term);
          expect(page.documentElement.scrollWidth).to.be.at.most(width);
          term.button.click();
          expect(isShown(term)).to.equal(false);
        }
      });
    }
  }

  it('stands there, and is hidden when closed, in a browser that knows no popover', async () => {
    const { element, window: view } = await mountInFrame(900);
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(view.HTMLElement.prototype, name);
    await atResult(element, aNeck);
    expect(openOnes(element)).to.deep.equal([]);
    const term = termOf(element, 'guarding');
    // From a visitor's key on, the page stays where it is put.
    await press('Shift');
    centre(term);
    await click(term.button);
    standsUnderItsLine(term);
    await click(term.button);
    expect(isShown(term)).to.equal(false);
  });

  it('stands there when the visitor has text twice as large', async () => {
    const { element } = await mountInFrame(900, {}, { css: 'html{font-size:200%}' });
    const term = termOf(await atResult(element, aNeck), 'guarding');
    term.button.click();
    standsUnderItsLine(term);
  });
});

describe('nothing is left of an open meaning', () => {
  /** Somebody on the window still takes the Escape. */
  const isHeard = (): boolean =>
    !document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );

  it('when it is open, Escape is taken', async () => {
    const element = await result();
    await click(termOf(element).button);
    expect(isHeard()).to.equal(true);
  });

  const endings: Readonly<Record<string, (element: MassageFitCheck) => unknown>> = {
    'the widget is removed': element => element.remove(),
    'the visit starts anew': element => element.restart(),
    'the page in view changes': element =>
      new Visitor(element, 'quick').push('button', en.questionnaire.back),
  };
  for (const [name, end] of Object.entries(endings)) {
    it(`when ${name}`, async () => {
      const element = await result();
      const term = termOf(element, 'guarding');
      centre(term);
      term.button.click();
      await end(element);
      await element.updateComplete;
      expect(isHeard()).to.equal(false);
      expect(isShown(term)).to.equal(false);
    });
  }

  it('when the widget is moved, and it opens again', async () => {
    const element = await result();
    const term = termOf(element, 'guarding');
    term.button.click();
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    await element.updateComplete;
    expect(openOnes(element)).to.deep.equal([]);
    centre(term);
    await click(term.button);
    expect(openOnes(element)).to.deep.equal(['guarding']);
  });
});

describe('a meaning without animation or colour of ours', () => {
  it('has an edge that forced colours keep', async () => {
    if (!(await setMedia({ forcedColors: 'active' }))) return;
    const element = await result();
    const { button, box } = termOf(element, 'guarding');
    await click(button);
    const { borderTopStyle, borderTopWidth } = getComputedStyle(box);
    await setMedia({ forcedColors: 'none' });
    expect(`${borderTopWidth} ${borderTopStyle}`).to.equal('1px solid');
  });
});
