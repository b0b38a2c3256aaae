// The small pictures beside answers: seen, never needed.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { contrast, readRgb } from '../../src/styles/readable-accent.ts';
import { axe, perceive } from '../support/axe.ts';
import { mount, mountInFrame } from '../support/mount.ts';
import { setMedia } from '../support/visitor.ts';
import { type Story, Visitor } from '../support/walk.ts';

const { options, questions } = en.questionnaire;
const hand: Story = { ticks: [options.help.tingle, options.where['wrist-hand']] };
const back: Story = { ticks: [options.help.pain, options.where['low-back']] };

const asked = async (element: MassageFitCheck, heading: string, story: Story): Promise<Visitor> => {
  const visitor = new Visitor(element, 'quick');
  await visitor.walkTo(heading, story);
  return visitor;
};
const rowOf = (visitor: Visitor, words: string): HTMLElement => {
  const row = visitor.find('checkbox', words).closest('label');
  if (!row) throw new Error(`No row “${words}”.`);
  return row;
};
const picturesIn = (visitor: Visitor): readonly SVGSVGElement[] => [
  ...(visitor.element.shadowRoot?.querySelectorAll<SVGSVGElement>('label svg') ?? []),
];
const lastPath = (svg: Element): SVGPathElement => [...svg.querySelectorAll('path')].pop() as SVGPathElement;
const colour = (value: string) => readRgb(value) ?? ([0, 0, 0] as const);

describe('a picture beside an answer', () => {
  it('stands within its row, beside its words and never over them, from 240 to 1600 px', async () => {
    for (const width of [240, 320, 390, 1600]) {
      const { element } = await mountInFrame(width, {}, { height: 1200 });
      const visitor = await asked(element, questions['back-hip-leg'].legend, back);
      expect(picturesIn(visitor).length, `${width} px`).to.equal(2);
      for (const svg of picturesIn(visitor)) {
        const row = svg.closest('label') as HTMLElement;
        const [box, picture] = [row, svg].map(each => each.getBoundingClientRect());
        const range = element.ownerDocument.createRange();
        range.selectNodeContents(row.querySelector('span') as HTMLElement);
        const words = range.getBoundingClientRect();
        if (!box || !picture) throw new Error('No box.');
        expect(picture.top, 'top').to.be.at.least(box.top);
        expect(picture.bottom, 'bottom').to.be.at.most(box.bottom);
        expect(picture.right, 'right').to.be.at.most(box.right);
        expect(picture.left, 'beside the words').to.be.at.least(words.right - 1);
      }
      const { scrollWidth, clientWidth } = element.ownerDocument.documentElement;
      expect(scrollWidth, `no sideways scrolling at ${width} px`).to.equal(clientWidth);
    }
  });

  it('is heard by nobody: the words are the answer', async () => {
    const visitor = await asked(await mount(), questions.hand.legend, hand);
    const pictures = picturesIn(visitor);
    expect(pictures.length).to.equal(4);
    const heard = perceive(visitor.element).map(({ element }) => element);
    for (const svg of pictures) expect(heard.some(each => svg.contains(each))).to.equal(false);
    expect(rowOf(visitor, options.hand.median).querySelector('svg')).not.to.equal(null);
    expect(await axe(visitor.element)).to.deep.equal([]);
  });

  it('shows two fingers apart from one: the marks stand over different ones', async () => {
    const visitor = await asked(await mount(), questions.hand.legend, hand);
    const middle = (words: string): number => {
      const svg = rowOf(visitor, words).querySelector('svg') as SVGSVGElement;
      const { left, width } = svg.getBoundingClientRect();
      const mark = lastPath(svg).getBoundingClientRect();
      return (mark.left + mark.width / 2 - left) / width;
    };
    expect(middle(options.hand['little-only'])).to.be.below(0.4);
    expect(middle(options.hand.median)).to.be.above(0.55);
  });

  for (const [name, attributes] of [
    ['a light page', { theme: 'light' }],
    ['a dark page', { theme: 'dark' }],
    [
      'a clinic’s own surface',
      { theme: 'dark', style: '--mfc-surface: #123a5a; --mfc-text: #fff', accent: '#ffcc00' },
    ],
  ] as const) {
    it(`has a mark of 3:1 on the body and on the ground on ${name}`, async () => {
      if (matchMedia('(forced-colors: active)').matches) return;
      const visitor = await asked(await mount(attributes), questions['back-hip-leg'].legend, back);
      const [svg] = picturesIn(visitor);
      const root = visitor.element.shadowRoot?.querySelector('.root');
      if (!svg || !root) throw new Error('No picture.');
      const mark = colour(getComputedStyle(lastPath(svg)).stroke);
      const body = colour(getComputedStyle(svg.querySelector('path') as SVGPathElement).fill);
      expect(contrast(mark, body), 'body').to.be.at.least(3);
      expect(contrast(mark, colour(getComputedStyle(root).backgroundColor)), 'ground').to.be.at.least(3);
    });
  }

  it('is drawn in lines where colours are forced', async function () {
    if (!(await setMedia({ forcedColors: 'active' })) && !matchMedia('(forced-colors: active)').matches)
      this.skip();
    try {
      const visitor = await asked(await mount(), questions['back-hip-leg'].legend, back);
      const [svg] = picturesIn(visitor);
      const body = getComputedStyle(svg?.querySelector('path') as SVGPathElement);
      const mark = getComputedStyle(lastPath(svg as Element));
      expect(body.stroke).not.to.equal(body.fill);
      expect(mark.stroke).not.to.equal(body.fill);
      expect(parseFloat(mark.strokeWidth)).to.be.above(parseFloat(body.strokeWidth));
    } finally {
      await setMedia({ forcedColors: 'none' });
    }
  });
});
