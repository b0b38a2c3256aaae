// How firm touch should be: five radios drawn as one gauge, and "not sure" beside it.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { contrast, type Rgb, readRgb } from '../../src/styles/readable-accent.ts';
import { axe } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { mount, mountInFrame } from '../support/mount.ts';
import { click, press, setMedia } from '../support/visitor.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, Visitor } from '../support/walk.ts';

const { firmness } = en.questionnaire.options;
const levels = [firmness['1'], firmness['2'], firmness['3'], firmness['4'], firmness['5']];
const { legend } = en.questionnaire.questions.firmness;
const aNeck = inWords(typicalVisitors['neck-shoulder']);

/** A visitor before the question, its radios in order, and the words of it that eyes see. */
const atQuestion = async (element: MassageFitCheck) => {
  const visitor = new Visitor(element, 'quick');
  await visitor.walkTo(en.questionnaire.screens.touch.heading, aNeck);
  const field = visitor.find('group', legend);
  const radios = [...field.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const bars = radios.slice(0, 5);
  const seen = (): readonly string[] =>
    [...field.querySelectorAll<HTMLElement>('*')]
      .filter(each => each.childElementCount === 0 && each.getBoundingClientRect().width > 1)
      .map(each => each.textContent ?? '')
      .filter(text => Object.values<string>(firmness).includes(text));
  const targetOf = (radio: HTMLInputElement) =>
    (radio.labels?.[0] as HTMLElement | undefined)?.getBoundingClientRect() ?? new DOMRect();
  const choose = async (radio: HTMLInputElement | undefined) => {
    radio?.click();
    await element.updateComplete;
  };
  return { visitor, field, radios, bars, seen, targetOf, choose };
};

const box = (each: Element | undefined) => each?.getBoundingClientRect() ?? new DOMRect();

describe('the question how firm touch should be', () => {
  it('has its words for ears: six native radios of one group', async () => {
    const { visitor, radios } = await atQuestion(await mount());
    for (const name of [...levels, firmness['not-sure']])
      expect(radios, name).to.include(visitor.find('radio', name));
    expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
    expect(radios).to.have.length(6);
  });

  it('shows eyes both ends, then the word of what is chosen, under its bar', async () => {
    const element = await mount();
    const { bars, radios, seen, field, choose } = await atQuestion(element);
    expect(seen()).to.deep.equal([levels[0], levels[4], firmness['not-sure']]);
    for (const [index, bar] of bars.entries()) {
      await choose(bar);
      expect(seen()).to.deep.equal([levels[index], firmness['not-sure']]);
      const word = [...field.querySelectorAll('strong')].find(each => each.textContent === levels[index]);
      const range = document.createRange();
      range.selectNodeContents(word as Node);
      const { left, right } = range.getBoundingClientRect();
      const middle = box(bar).left + box(bar).width / 2;
      if (index > 0 && index < 4) expect((left + right) / 2).to.be.closeTo(middle, 2);
      else expect(middle).to.be.within(left, right);
    }
    await choose(radios[5]);
    expect(seen()).to.deep.equal([levels[0], levels[4], firmness['not-sure']]);
  });

  it('rises, stands on one line, and fills up to what is chosen', async () => {
    const { bars, choose } = await atQuestion(await mount());
    const heights = bars.map(bar => box(bar).height);
    expect(heights).to.deep.equal(heights.toSorted((a, b) => a - b));
    expect(new Set(heights.map(Math.round)).size).to.equal(5);
    for (const bar of bars) expect(box(bar).bottom).to.be.closeTo(box(bars[0]).bottom, 1);
    await choose(bars[2]);
    const grounds = bars.map(bar => getComputedStyle(bar).backgroundColor);
    expect(new Set(grounds.slice(0, 3)).size).to.equal(1);
    expect(grounds[3]).not.to.equal(grounds[2]);
    expect(grounds[4]).to.equal(grounds[3]);
  });

  it('is moved along by arrows and by presses anywhere above a bar', async () => {
    const element = await mount();
    const { visitor, bars, targetOf } = await atQuestion(element);
    bars[1]?.focus();
    await press(' ');
    await press('ArrowRight');
    await element.updateComplete;
    expect(visitor.ticked).to.deep.equal([levels[2]]);
    const { left, top } = targetOf(bars[0] as HTMLInputElement);
    const above = element.shadowRoot?.elementFromPoint(left + 20, top + 4);
    expect(above?.closest('label')).to.equal(bars[0]?.labels?.[0]);
    await click(bars[0] as Element);
    await element.updateComplete;
    expect(visitor.ticked).to.deep.equal([levels[0]]);
  });

  for (const [width, dir, root] of [
    [240, 'ltr', 16],
    [320, 'rtl', 16],
    [390, 'ltr', 16],
    [390, 'ltr', 32],
    [1280, 'ltr', 16],
  ] as const) {
    it(`has targets of 44 px that do not overlap nor stick out, ${width} px, ${dir}, root ${root} px`, async () => {
      const css = `:root{font-size:${root}px} body{font-family:sans-serif}`;
      const { element } = await mountInFrame(width, {}, { dir, css });
      const { radios, bars, targetOf, choose } = await atQuestion(element);
      const frame = box(element);
      const order = dir === 'ltr' ? bars : bars.toReversed();
      let end = frame.left;
      for (const bar of order) {
        const { left, right, width: wide, height } = targetOf(bar);
        expect(Math.min(wide, height)).to.be.at.least(44);
        expect(left).to.be.at.least(end - 0.5);
        end = right;
      }
      expect(end).to.be.at.most(frame.right);
      const apart = targetOf(radios[5] as HTMLInputElement);
      expect(Math.min(apart.width, apart.height)).to.be.at.least(44);
      expect(apart.left).to.be.at.least(frame.left);
      expect(apart.right).to.be.at.most(frame.right);
      // Choosing moves nothing.
      const before = radios.map(radio => box(radio).top);
      await choose(bars[4]);
      expect(radios.map(radio => box(radio).top)).to.deep.equal(before);
    });
  }

  it('takes 96 px at the most on a phone, where a list of six took 369', async () => {
    const { element } = await mountInFrame(390, {}, { css: 'body{font-family:sans-serif}' });
    const { radios, field } = await atQuestion(element);
    const top = Math.min(...radios.map(radio => box(radio.labels?.[0]).top));
    expect(box(field).bottom - top).to.be.at.most(96);
  });

  for (const [what, css, attributes] of [
    ['light', '', { theme: 'light' }],
    ['dark', '', { theme: 'dark' }],
    ['on a dark surface of the clinic', '--mfc-surface: #101820; --mfc-text: #f2f2f2', { accent: '#14355e' }],
  ] as const) {
    it(`has bars that stand out from their ground, filled or not, ${what}`, async () => {
      if (matchMedia('(forced-colors: active)').matches) return;
      const sheet = document.createElement('style');
      sheet.textContent = `massage-fit-check { ${css} }`;
      document.head.append(sheet);
      try {
        const element = await mount(attributes);
        const { bars, choose } = await atQuestion(element);
        await choose(bars[2]);
        const rgb = (value: string): Rgb => readRgb(value) ?? [0, 0, 0];
        const frame = element.shadowRoot?.querySelector('[part="frame"]') as Element;
        await eventually(
          'bars that stand out',
          () => {
            const ground = rgb(getComputedStyle(frame).backgroundColor);
            return bars.map(bar => contrast(rgb(getComputedStyle(bar).borderTopColor), ground));
          },
          found => found.every(ratio => ratio >= 3),
        );
        expect(await axe(element)).to.deep.equal([]);
      } finally {
        sheet.remove();
      }
    });
  }

  it('is filled in the system’s own colours where those are forced', async function () {
    if (!(await setMedia({ forcedColors: 'active' }))) this.skip();
    try {
      const { bars, choose } = await atQuestion(await mount());
      await choose(bars[2]);
      const grounds = bars.map(bar => getComputedStyle(bar).backgroundColor);
      expect(grounds[0]).to.equal(grounds[2]);
      expect(grounds[3]).not.to.equal(grounds[2]);
    } finally {
      await setMedia({ forcedColors: 'none' });
    }
  });
});
