// Any colour that a clinic may choose stays readable, as the browser computes it, in both themes.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { contrast, type Rgb, readRgb } from '../../src/styles/readable-accent.ts';
import { mount } from '../support/mount.ts';
import { seeded } from '../support/random.ts';
import { everything, root, show } from '../support/screen-kinds.ts';
import { setMedia } from '../support/visitor.ts';

const isForced = matchMedia('(forced-colors: active)').matches;
const finish = (element: MassageFitCheck) => {
  for (const fade of root(element).getAnimations()) fade.finish();
};
/** `color-mix()` is computed to a colour of its own; a canvas reads that as well. */
const rgbOf = (computed: string): Rgb | null =>
  /^rgba\(.*, 0\)$|^transparent$/.test(computed) ? null : readRgb(computed);

/** What a text is drawn on: the nearest ground behind it. */
const groundOf = (each: Element): Rgb => {
  for (let at: Element | null = each; at; at = at.parentElement) {
    // The frame of an answer is drawn by its words, behind them.
    const drawn = at.matches('[part="option"] span') ? getComputedStyle(at, '::before').backgroundColor : '';
    const rgb = rgbOf(drawn) ?? rgbOf(getComputedStyle(at).backgroundColor);
    if (rgb) return rgb;
  }
  return [255, 255, 255];
};

const hasWords = (each: Element) =>
  [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) &&
  !each.closest('.sr, [hidden]') &&
  each.getClientRects().length > 0;

/** Words below `least`, each with its ratio. */
const pale = (element: MassageFitCheck, least: number): readonly string[] =>
  [...root(element).querySelectorAll('.root *')].filter(hasWords).flatMap(each => {
    const ink = rgbOf(getComputedStyle(each).color) ?? ([0, 0, 0] as Rgb);
    const ratio = contrast(ink, groundOf(each));
    return ratio >= least
      ? []
      : [`${each.localName}.${each.className} ${each.textContent?.trim()}: ${ratio.toFixed(2)}`];
  });

/** Parts without words that carry meaning: what is ticked, how far along, the ring of focus. */
const faint = (element: MassageFitCheck): readonly string[] => {
  const parts = [...root(element).querySelectorAll(':checked, i.on')].map(each => {
    const { backgroundColor, borderTopColor } = getComputedStyle(each);
    const ground = groundOf(each.parentElement ?? each);
    const ratios = [backgroundColor, borderTopColor].map(value => contrast(rgbOf(value) ?? ground, ground));
    return [each.localName + each.className, Math.max(...ratios)] as const;
  });
  const button = root(element).querySelector('button') as HTMLElement;
  button.focus({ focusVisible: true } as FocusOptions);
  const style = getComputedStyle(button);
  const ring = rgbOf(style.outlineColor);
  if (style.outlineStyle !== 'none' && ring)
    parts.push(['ring', contrast(ring, groundOf(button.parentElement ?? button))]);
  return parts.filter(([, ratio]) => ratio < 3).map(([name, ratio]) => `${name}: ${ratio.toFixed(2)}`);
};

const random = seeded(7);
const colours = [
  ...[
    '#ffffff',
    '#000000',
    '#ffff00',
    '#00ff00',
    '#0000ff',
    '#ff0000',
    '#808080',
    '#777777',
    '#fffefb',
    '#171c1c',
    '#ffe14d',
    '#959595',
  ],
  ...Array.from(
    { length: 36 },
    () =>
      `#${Math.floor(random() * 0x1000000)
        .toString(16)
        .padStart(6, '0')}`,
  ),
];
const kinds = [
  'the first page',
  'one question, answered',
  'one question, not answered',
  'questions with a scale',
  'the result, all opened',
  'the result with a doctor first',
];

describe('V10 with any accent', () => {
  for (const kind of kinds) {
    it(`all words keep 4.5:1 and all marks 3:1 on ${kind}, light and dark`, async () => {
      // Where the visitor forces colours, none of the clinic's is left to judge.
      if (isForced) return;
      const element = await show(await mount(everything), kind);
      for (const theme of ['light', 'dark']) {
        element.setAttribute('theme', theme);
        for (const accent of colours) {
          element.setAttribute('accent', accent);
          await element.updateComplete;
          finish(element);
          expect([...pale(element, 4.5), ...faint(element)], `${accent} ${theme}`).to.deep.equal([]);
        }
      }
    });
  }

  it('would be seen to fail: a pale word is found', async () => {
    if (isForced) return;
    const element = await mount({ theme: 'light' });
    const [word] = root(element).querySelectorAll<HTMLElement>('.lead');
    if (word) word.style.color = '#bbb';
    expect(pale(element, 4.5)).to.have.length(1);
  });
});

describe('V10 words to read at length', () => {
  it('have 7:1 in both themes, and quieter ones 4.5:1', async () => {
    if (isForced) return;
    for (const theme of ['light', 'dark']) {
      const element = await show(await mount({ ...everything, theme }), 'the result, all opened');
      const quiet =
        'a, button, .small *, .small, .hint, .foot *, .quiet, dt, [part="booking"] *, summary, .notice *, .band';
      const paragraphs = pale(element, 7).filter(line => /^(p|li|dd)\./.test(line));
      const loud = [...root(element).querySelectorAll(quiet)].map(
        each => `${each.localName}.${each.className} ${each.textContent?.trim()}`,
      );
      expect(
        paragraphs.filter(line => !loud.includes(line.replace(/: [\d.]+$/, ''))),
        theme,
      ).to.deep.equal([]);
      element.remove();
    }
  });
});

describe('V8 for a visitor who asks for more contrast', () => {
  afterEach(async () => {
    await setMedia({ contrast: 'no-preference' });
  });

  it('every word has 7:1 and every line the colour of words', async () => {
    // Only Chromium can be asked while it runs; firefox-forced has forced colours, which are the visitor's own.
    if (!(await setMedia({ contrast: 'more' })) || isForced) return;
    for (const theme of ['light', 'dark']) {
      for (const kind of ['one question, answered', 'questions with a scale', 'the result, all opened']) {
        const element = await show(await mount({ ...everything, theme }), kind);
        const words = pale(element, 7).filter(line => !/^(a|button)\.|\.evidence/.test(line));
        expect(words, `${kind} ${theme}`).to.deep.equal([]);
        const option = root(element).querySelector('[part="secondary"]') as Element;
        const { borderTopColor, color } = getComputedStyle(option);
        expect(borderTopColor, kind).to.equal(color);
        element.remove();
      }
    }
  });
});
