import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { axe } from '../support/axe.ts';
import { mount, mountInFrame } from '../support/mount.ts';
import { cutOff, overflowing } from '../support/overflowing.ts';
import { aNeck, everything, screenKinds as pages, root, show } from '../support/screen-kinds.ts';
import { controls, stopName } from '../support/tab-stops.ts';
import { setMedia } from '../support/visitor.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options } = en.questionnaire;
describe('S1 nothing stands in the way of anyone', () => {
  for (const theme of ['light', 'dark']) {
    for (const page of Object.keys(pages)) {
      it(`on ${page}, ${theme}`, async () => {
        const element = await show(await mount({ ...everything, theme }), page);
        expect(await axe(element)).to.deep.equal([]);
      });
    }
  }

  it('with an accent that the clinic chose too pale', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await show(await mount({ ...everything, theme, accent: '#ffe14d' }), 'the result');
      expect(await axe(element), theme).to.deep.equal([]);
      element.remove();
    }
  });
});

describe('S5 a fault inside the widget', () => {
  it('is found: a control without a name', async () => {
    const element = await mount();
    root(element).querySelector('.screen')?.append(document.createElement('input'));
    expect((await axe(element)).join()).to.include('label:');
  });

  it('is found: a reference to nothing', async () => {
    const element = await mount();
    const lost = document.createElement('button');
    lost.setAttribute('aria-labelledby', 'gone');
    root(element).querySelector('.screen')?.append(lost);
    expect((await axe(element)).join()).to.include('button-name');
  });
});

describe('S10 ids', () => {
  const references = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'];
  /** What points nowhere, or to several places; and ids given twice. */
  const lost = (scope: ShadowRoot): readonly string[] => {
    const named = [...scope.querySelectorAll('*')].flatMap(each =>
      references.flatMap(name => each.getAttribute(name)?.split(/\s+/) ?? []),
    );
    const own = [...scope.querySelectorAll('[id]')].map(({ id }) => id);
    const all = [...new Set([...named, ...own])];
    return all.filter(id => own.filter(each => each === id).length !== 1);
  };

  for (const page of Object.keys(pages)) {
    it(`are there once each on ${page}`, async () => {
      expect(lost(root(await show(await mount(everything), page)))).to.deep.equal([]);
    });
  }
});

describe('S6 the live region', () => {
  it('is there, empty, from the first page to the result', async () => {
    const element = await mount();
    const region = root(element).querySelector('[role="status"]');
    expect(region?.textContent).to.equal('');
    await new Visitor(element, 'quick').walk(aNeck);
    expect(root(element).querySelectorAll('[role="status"]')).to.have.length(1);
    expect(region?.isConnected, 'the same one').to.equal(true);
    expect(region?.textContent, 'a step is not said twice').to.equal('');
  });
});

describe('S11 two widgets on a page', () => {
  it('keep their own answers, although their controls share names', async () => {
    const [one, two] = [new Visitor(await mount(), 'quick'), new Visitor(await mount(), 'quick')];
    await one.tick(options.who.me);
    await two.tick(options.who['someone-else']);
    expect([one.ticked, two.ticked]).to.deep.equal([[options.who.me], [options.who['someone-else']]]);
    await one.walkTo(screens.where.heading, aNeck);
    expect(two.heading).to.equal(en.intro.heading);
  });

  it('are as open to everyone as one', async () => {
    const both = document.createElement('main');
    document.body.append(both);
    try {
      const [one, two] = [await mount(everything), await mount(everything)];
      both.append(one, two);
      await show(one, 'questions with a scale');
      await show(two, 'questions with a scale');
      expect(await axe(both)).to.deep.equal([]);
    } finally {
      both.remove();
    }
  });
});

describe('V6 targets', () => {
  const small = (element: MassageFitCheck, selector: string, least: number): readonly string[] =>
    [...root(element).querySelectorAll<HTMLElement>(selector)]
      .filter(each => !each.closest('details:not([open])') || each.localName === 'summary')
      // Of a section that is a bar at the edge for now, only the button is drawn.
      .filter(each => each.getClientRects().length > 0)
      .flatMap(each => {
        const { width, height } = each.getBoundingClientRect();
        // Half a pixel is lost in rounding.
        const isBig = width >= least - 0.5 && height >= least - 0.5;
        return isBig ? [] : [`${each.textContent?.trim()}: ${Math.round(width)} × ${Math.round(height)}`];
      });

  for (const page of Object.keys(pages)) {
    it(`are 44 px for answers and main buttons, 24 px for all else, on ${page}`, async () => {
      const element = await show(await mount(everything), page);
      expect(
        small(
          element,
          '[part="option"], [part="primary"], [part="secondary"], .notice a, [type="range"]',
          44,
        ),
      ).to.deep.equal([]);
      // A link or a number inside a sentence is as high as its line.
      expect(small(element, 'button, a, summary', 24)).to.deep.equal([]);
    });
  }
});

describe('V1 a narrow column', () => {
  for (const width of [240, 256, 320]) {
    it(`of ${width} px has no sideways scroll on any page`, async () => {
      for (const page of Object.keys(pages)) {
        const frame = await mountInFrame(width, everything);
        await show(frame.element, page);
        expect(frame.document.documentElement.clientWidth, 'width').to.be.at.most(width);
        expect(overflowing(frame.element), page).to.deep.equal([]);
        frame.window.frameElement?.remove();
      }
    });
  }
});

describe('V12 a page that reads from right to left', () => {
  it('has the widget mirrored', async () => {
    const { element } = await mountInFrame(500, everything, { lang: 'ar', dir: 'rtl' });
    const visitor = new Visitor(element, 'quick');
    const radio = visitor.find('radio', options.who.me).getBoundingClientRect();
    const words = visitor.find('radio', options.who.me).nextElementSibling?.getBoundingClientRect();
    expect(radio.left).to.be.at.least(words?.right ?? Number.POSITIVE_INFINITY);
  });

  it('has no sideways scroll on any page', async () => {
    for (const page of Object.keys(pages)) {
      const { element, window: view } = await mountInFrame(320, everything, { lang: 'ar', dir: 'rtl' });
      await show(element, page);
      expect(overflowing(element), page).to.deep.equal([]);
      view.frameElement?.remove();
    }
  });
});

describe('V3 wider text spacing', () => {
  it('cuts nothing off on any page', async () => {
    for (const page of Object.keys(pages)) {
      const { element, window: view } = await mountInFrame(320, everything);
      await show(element, page);
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
      root(element).adoptedStyleSheets.push(sheet);
      expect(overflowing(element), page).to.deep.equal([]);
      expect(cutOff(element), page).to.deep.equal([]);
      view.frameElement?.remove();
    }
  });
});

describe('text size', () => {
  const sizes = (frame: { window: Window; element: MassageFitCheck }) =>
    [...root(frame.element).querySelectorAll('p, label, input, button, li')].map(each =>
      Number.parseFloat(frame.window.getComputedStyle(each).fontSize),
    );

  it('V4 grows with the browser’s', async () => {
    const [usual, large] = [
      await mountInFrame(600, everything),
      await mountInFrame(600, everything, { css: 'html{font-size:200%}' }),
    ];
    const [before, after] = [sizes(usual), sizes(large)];
    before.forEach((size, i) => {
      expect(after[i] ?? 0).to.be.at.least(size * 1.8);
    });
  });

  it('V5 is never below 15 px, also where the page has made its root small', async () => {
    const frame = await mountInFrame(600, everything, { css: 'html{font-size:62.5%}' });
    expect(Math.min(...sizes(frame))).to.be.at.least(15);
  });
});

describe('V7 a chosen answer', () => {
  const look = (answer: HTMLElement) => {
    const row = answer.nextElementSibling ?? answer;
    const { borderColor, borderWidth } = getComputedStyle(row, '::before');
    const own = getComputedStyle(answer);
    return JSON.stringify([borderColor, borderWidth, own.backgroundColor, own.borderColor, own.appearance]);
  };

  afterEach(async () => {
    await setMedia({ forcedColors: 'none' });
  });

  // Emulated in Chromium, set at the start in Firefox; WebKitGTK has none, and is judged in its usual colours.
  it('is told from the others by a border, in forced colours where the engine has them', async () => {
    const isTold = await setMedia({ forcedColors: 'active' });
    if (isTold) expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.tick(options.who.me);
    for (const fade of root(visitor.element).getAnimations()) fade.finish();
    const chosen = visitor.find('radio', options.who.me);
    const other = visitor.find('radio', options.who['someone-else']);
    expect(look(chosen)).not.to.equal(look(other));
    const border = (answer: HTMLElement) =>
      Number.parseFloat(getComputedStyle(answer.nextElementSibling ?? answer, '::before').borderTopWidth);
    expect(border(chosen)).to.be.above(border(other));
  });

  it('and every other page has no fault in forced colours', async () => {
    await setMedia({ forcedColors: 'active' });
    for (const page of ['questions with a scale', 'the result', 'the emergency']) {
      const element = await show(await mount(everything), page);
      expect(await axe(element), page).to.deep.equal([]);
      const unseen = controls(element).filter(each => {
        const { opacity, visibility } = getComputedStyle(each);
        return opacity === '0' || visibility !== 'visible';
      });
      expect(unseen.map(stopName), page).to.deep.equal([]);
      element.remove();
    }
  });
});

describe('V9 reduced motion', () => {
  afterEach(async () => {
    await setMedia({ reducedMotion: 'no-preference' });
  });

  it('has no transition and no animation; motion is under 200 ms otherwise', async () => {
    const slowest = async () => {
      const element = await show(await mount(), 'questions with a scale');
      const times = [...root(element).querySelectorAll('*')].flatMap(each => {
        const { transitionDuration, animationDuration } = getComputedStyle(each);
        return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat);
      });
      return Math.max(...times);
    };
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) expect(await slowest()).to.be.below(0.2);
    await setMedia({ reducedMotion: 'reduce' });
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) expect(await slowest()).to.equal(0);
  });
});
