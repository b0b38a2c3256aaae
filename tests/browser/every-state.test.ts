// Every kind of screen, in the states in which a page or a visitor may have it: nobody is shut out, nothing is lost.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { axe } from '../support/axe.ts';
import { mount, mountInFrame, speak } from '../support/mount.ts';
import { englishFromTheRight } from '../support/pseudo-languages.ts';
import { aNeck, everything, root, screenKinds, show } from '../support/screen-kinds.ts';
import { controls, stopName } from '../support/tab-stops.ts';
import { press, setMedia } from '../support/visitor.ts';
import { Visitor } from '../support/walk.ts';

/** What the page or the visitor does to the widget; gives back how to undo it. */
const states: Readonly<Record<string, (element: MassageFitCheck) => () => void>> = {
  'in a column of 260 px, with wide text spacing': element => {
    const place = element.parentElement as HTMLElement;
    place.style.inlineSize = '260px';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    root(element).adoptedStyleSheets.push(sheet);
    return () => place.style.removeProperty('inline-size');
  },
  'from right to left, at 200 % text, dark': element => {
    element.setAttribute('theme', 'dark');
    const page = document.documentElement;
    speak(englishFromTheRight);
    element.lang = englishFromTheRight.tag;
    page.style.fontSize = '200%';
    return () => {
      element.removeAttribute('lang');
      page.style.removeProperty('font-size');
    };
  },
};

/** One of each make; all of them are tried in light and dark (a11y.test.ts). */
const kinds = [
  'the first page',
  'one question in groups',
  'questions with a scale, not answered',
  'the result, all opened',
  'the result with a doctor first',
  'the emergency',
];

describe('S1 V2 V3 V4 V12 axe finds nothing', () => {
  for (const [state, make] of Object.entries(states)) {
    it(`${state}, on every kind of screen`, async () => {
      for (const kind of kinds) {
        const element = await show(await mount(everything), kind);
        const undo = make(element);
        try {
          await element.updateComplete;
          // Target size and contrast are what a layout can break; names and roles do not depend on it.
          expect(await axe(element, ['wcag2aa', 'wcag22aa']), kind).to.deep.equal([]);
        } finally {
          undo();
          element.remove();
        }
      }
    });
  }
});

describe('S1 V7 axe finds nothing in forced colours', () => {
  afterEach(async () => {
    await setMedia({ forcedColors: 'none' });
  });

  it('on each make of screen', async () => {
    const isForced =
      (await setMedia({ forcedColors: 'active' })) || matchMedia('(forced-colors: active)').matches;
    // WebKitGTK has no forced colours.
    if (!isForced) return;
    for (const kind of kinds) {
      const element = await show(await mount(everything), kind);
      expect(await axe(element, ['wcag2a', 'wcag2aa', 'wcag22aa']), kind).to.deep.equal([]);
      element.remove();
    }
  });
});

describe('V2 a window of 1280 × 1024 at 400 %', () => {
  it('has no sideways scroll, and nothing stuck over the page, on each make of screen', async () => {
    for (const kind of kinds) {
      const { element, document: page, window: view } = await mountInFrame(320, everything, { height: 256 });
      await show(element, kind);
      expect(page.documentElement.scrollWidth, kind).to.equal(page.documentElement.clientWidth);
      const stuck = [...root(element).querySelectorAll('*')].filter(each =>
        ['fixed', 'sticky'].includes(view.getComputedStyle(each).position),
      );
      expect(
        stuck.map(each => each.className),
        kind,
      ).to.deep.equal([]);
      // Nothing is cut: what overflows its box is only what is there for ears.
      const cut = [...root(element).querySelectorAll<HTMLElement>('*')].filter(
        each =>
          each.scrollWidth > each.clientWidth + 1 &&
          !each.closest('.sr') &&
          view.getComputedStyle(each).overflowX === 'hidden',
      );
      expect(
        cut.map(each => each.className),
        kind,
      ).to.deep.equal([]);
      view.frameElement?.remove();
    }
  });
});

describe('V14 a phone on its side, and paper', () => {
  it('scrolls one way only at 568 × 320', async () => {
    for (const kind of ['one question in groups', 'questions with a scale', 'the result']) {
      const { element, document: page, window: view } = await mountInFrame(568, everything, { height: 320 });
      await show(element, kind);
      expect(page.documentElement.scrollWidth, kind).to.equal(page.documentElement.clientWidth);
      view.frameElement?.remove();
    }
  });
});

describe('K12 the ring of focus', () => {
  it('is 2 px or more round each control, and cut off by nothing, on every kind of screen', async () => {
    for (const kind of [
      'the first page',
      'one question, not answered',
      'questions with a scale',
      'the result, all opened',
      'the emergency',
    ]) {
      const element = await show(await mount(everything), kind);
      // A key, so that the browser shows focus as it does for keys.
      await press('Tab');
      const missing = controls(element).flatMap(each => {
        each.focus({ focusVisible: true } as FocusOptions);
        const drawn = each.closest('[part="option"]')?.querySelector('span');
        const style = drawn ? getComputedStyle(drawn, '::before') : getComputedStyle(each);
        const width = Number.parseFloat(style.outlineWidth);
        return style.outlineStyle !== 'none' && width >= 2 ? [] : [stopName(each)];
      });
      expect(missing, kind).to.deep.equal([]);
      const clips = [...root(element).querySelectorAll('.root, .root *')].filter(
        each =>
          getComputedStyle(each).overflow !== 'visible' && each.querySelector('button, a, input, summary'),
      );
      expect(
        clips.map(each => each.className),
        kind,
      ).to.deep.equal([]);
      element.remove();
    }
  });
});

describe('K13 a header of the page that stays on top', () => {
  it('hides no control that the focus comes to, on the way down and back up', async () => {
    const header = document.createElement('header');
    header.style.cssText = 'position: fixed; inset: 0 0 auto; block-size: 80px; background: grey; z-index: 9';
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    document.body.append(header, before);
    try {
      const element = await show(await mount(everything), 'the result');
      document.body.append(after);
      const hidden: string[] = [];
      const look = () => {
        const active = root(element).activeElement;
        if (active && active.getBoundingClientRect().bottom <= 81) hidden.push(stopName(active));
      };
      before.focus();
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let stops = 0; stops < 60; stops++) {
          await press(key);
          if (!root(element).activeElement) break;
          look();
        }
      }
      expect(hidden).to.deep.equal([]);
    } finally {
      for (const each of [header, before, after]) each.remove();
    }
  });
});

describe('S13 the result', () => {
  it('has one heading above all, says it in words, and what comes next before the small print', async () => {
    const visitor = new Visitor(await mount(everything), 'quick');
    await visitor.walk(aNeck);
    expect(visitor.all('heading').filter(({ localName }) => localName === 'h2')).to.have.length(1);
    const book = visitor.find('link', /^Book/);
    const foot = root(visitor.element).querySelector('.foot') as Element;
    expect(book.compareDocumentPosition(foot) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('has headings that are nested, none left out', async () => {
    for (const kind of Object.keys(screenKinds)) {
      const element = await show(await mount(everything), kind);
      const levels = [...root(element).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
        Number(localName[1]),
      );
      expect(levels[0], kind).to.equal(2);
      const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 2) + 1);
      expect(jumps, kind).to.deep.equal([]);
      element.remove();
    }
  });
});
