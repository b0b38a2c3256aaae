// How the screens of questions look and hold still, by what is seen: places, contrast, words.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { contrast, type Rgb, readRgb } from '../../src/styles/readable-accent.ts';
import { afterPainting } from '../support/after-painting.ts';
import { eventually } from '../support/eventually.ts';
import { type Frame, mountInFrame } from '../support/mount.ts';
import { aNeck, root, show } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options, parts, progress, errors } = en.questionnaire;
const isForced = matchMedia('(forced-colors: active)').matches;

/** Where the words of an element begin and end, line by line. */
const linesOf = (element: Element): readonly DOMRect[] => {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const seen = [...range.getClientRects()].filter(({ width }) => width > 1);
  return seen.filter(({ top }, at) => at === 0 || Math.abs(top - (seen[at - 1]?.top ?? 0)) > 4);
};
const middle = ({ top, height }: DOMRect): number => top + height / 2;
const rowsOf = ({ element }: Frame) =>
  [...root(element).querySelectorAll<HTMLLabelElement>('fieldset label')].filter(
    label => label.getClientRects().length > 0 && !label.closest('details:not([open])'),
  );
const shown = async (kind: string, width: number, css = '', attributes = {}): Promise<Frame> => {
  // No scrollbar comes and takes of the width.
  const frame = await mountInFrame(width, attributes, {
    height: 844,
    css: `html{scrollbar-width:none}${css}`,
  });
  await show(frame.element, kind);
  return frame;
};

describe('a row to tick', () => {
  it('has its box and its first line at one height, and both in the middle of a row of one line', async () => {
    for (const kind of ['one question, not answered', 'a safety question', 'the longest question']) {
      for (const width of [320, 390, 768]) {
        const frame = await shown(kind, width);
        expect(rowsOf(frame).length).to.be.above(3);
        for (const row of rowsOf(frame)) {
          const words = row.querySelector('span') as HTMLElement;
          const [first, ...more] = linesOf(words);
          const box = row.querySelector('input')?.getBoundingClientRect();
          if (!first || !box) throw new Error(`No words in “${row.textContent}”.`);
          const name = `${kind}, ${width}: ${row.textContent?.trim()}`;
          expect(middle(first) - middle(box), name).to.be.closeTo(0, 1);
          if (more.length === 0)
            expect(middle(first) - middle(row.getBoundingClientRect()), name).to.be.closeTo(0, 1);
        }
        frame.window.frameElement?.remove();
      }
    }
  });

  it('has an edge that is seen, on our surfaces and on a clinic’s own', async () => {
    if (isForced) return;
    for (const [css, attributes] of [
      ['', { theme: 'light' }],
      ['', { theme: 'dark' }],
      ['massage-fit-check{--mfc-surface:#101820;--mfc-text:#f2efe8}', {}],
      ['massage-fit-check{--mfc-surface:#f4e8d8;--mfc-text:#4a4a4a}', {}],
    ] as const) {
      const frame = await shown('one question, not answered', 390, css, attributes);
      const { window: view } = frame;
      const surface = readRgb(
        view.getComputedStyle(root(frame.element).querySelector('[part="frame"]') as Element).backgroundColor,
      ) as Rgb;
      const edges = [
        ...rowsOf(frame).flatMap(row => [
          view.getComputedStyle(row.querySelector('span') as Element, '::before').borderTopColor,
          view.getComputedStyle(row.querySelector('input') as Element).borderTopColor,
        ]),
        view.getComputedStyle(new Visitor(frame.element).find('button', en.questionnaire.back))
          .borderTopColor,
      ];
      expect(edges.length).to.be.above(10);
      for (const edge of edges) expect(contrast(readRgb(edge) as Rgb, surface), css).to.be.at.least(3);
      frame.window.frameElement?.remove();
    }
  });

  it('moves nothing when it is ticked, and what it opens comes below it', async () => {
    for (const [kind, width] of [
      ['two questions', 390],
      ['a safety question', 390],
      ['the longest question', 390],
      ['the longest question', 768],
    ] as const) {
      const frame = await shown(kind, width);
      for (const row of rowsOf(frame).slice(0, 6).reverse()) {
        const places = new Map(rowsOf(frame).map(each => [each, each.getBoundingClientRect()]));
        const own = row.getBoundingClientRect();
        (row.control as HTMLInputElement).click();
        await frame.element.updateComplete;
        const opens = row.querySelector('[aria-expanded="true"]') !== null;
        for (const [each, { left, top }] of places) {
          if (!each.isConnected) continue;
          const now = each.getBoundingClientRect();
          const isBelow = opens && top > own.top && Math.abs(left - own.left) < 60;
          expect(now.left, `${kind}: ${each.textContent}`).to.be.closeTo(left, 0.5);
          if (isBelow) expect(now.top, `${kind}: ${each.textContent}`).to.be.at.least(top - 0.5);
          else expect(now.top, `${kind}: ${each.textContent}`).to.be.closeTo(top, 0.5);
        }
      }
      frame.window.frameElement?.remove();
    }
  });
});

describe('the health screen', () => {
  it('has rows of 48 px under one another, with lines between them and no frames', async () => {
    const frame = await shown('the longest question', 390);
    const rows = rowsOf(frame);
    for (const [at, row] of rows.entries()) {
      const { top, bottom, height } = row.getBoundingClientRect();
      if (linesOf(row.querySelector('span') as Element).length === 1) expect(height).to.be.closeTo(48, 1);
      const before = rows[at - 1]?.getBoundingClientRect();
      if (before) expect(top).to.be.closeTo(before.bottom, 0.5);
      const drawn = frame.window.getComputedStyle(row.querySelector('span') as Element, '::before');
      expect([drawn.borderTopWidth, drawn.borderLeftWidth, drawn.borderBottomWidth]).to.deep.equal([
        '0px',
        '0px',
        '1px',
      ]);
      expect(bottom).to.be.above(top);
    }
  });

  it('stands in two columns from 640 px, and in one below', async () => {
    const columns = async (width: number) =>
      new Set(rowsOf(await shown('the longest question', width)).map(row => row.getBoundingClientRect().left))
        .size;
    expect(await columns(640)).to.equal(2);
    expect(await columns(620)).to.equal(1);
  });
});

describe('what is not answered', () => {
  it('has one red frame round it, and boxes like any other', async () => {
    const frame = await shown('questions with a scale, not answered', 390);
    const { window: view } = frame;
    const question = new Visitor(frame.element).find('group', en.questionnaire.questions.firmness.legend);
    const { outlineStyle, outlineWidth, outlineColor } = view.getComputedStyle(question);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
    expect(question.textContent).to.include(errors.one);
    const edges = rowsOf(frame).map(
      row => view.getComputedStyle(row.querySelector('input') as Element).borderTopColor,
    );
    expect(new Set(edges).size).to.equal(1);
    // Without shades of colours, everything is drawn in that of the text.
    const hasShades = view.CSS.supports('color', 'color-mix(in srgb, red, red)');
    if (hasShades && !isForced) expect(edges[0]).not.to.equal(outlineColor);
    // Cut by nothing, and over nothing.
    const { left, right } = question.getBoundingClientRect();
    expect(left - 11).to.be.at.least(0);
    expect(right + 11).to.be.at.most(390);
  });
});

describe('progress', () => {
  it('is told in one sentence, and seen as three names of which one is the part in view', async () => {
    const frame = await mountInFrame(390, {}, { height: 844 });
    const visitor = new Visitor(frame.element, 'quick');
    for (const [heading, n, part] of [
      [screens.help.heading, '1', parts['what-for']],
      [screens.safety.heading, '2', parts.body],
      [screens.touch.heading, '3', parts['safety-touch']],
    ] as const) {
      await visitor.walkTo(heading, aNeck);
      const told = root(frame.element).querySelector('[part="progress"] p')?.textContent;
      expect(told).to.equal(progress.replace('{n}', n).replace('{total}', '3').replace('{part}', part));
      const seen = (root(frame.element).querySelector('[part="progress"]') as HTMLElement).innerText;
      for (const name of Object.values(parts)) expect(seen).to.include(name);
    }
  });

  it('fills when the question is answered, and not before', async () => {
    const frame = await mountInFrame(390, {}, { height: 844 });
    const visitor = new Visitor(frame.element, 'quick');
    const filled = (): number =>
      [...root(frame.element).querySelectorAll('[part="progress"] i')]
        .filter(each => each.getBoundingClientRect().height > 0)
        .filter(each => frame.window.getComputedStyle(each).borderTopWidth !== '0px').length;
    await visitor.start();
    expect(filled()).to.equal(0);
    await visitor.tick(options.help.pain);
    expect(filled()).to.equal(1);
    await visitor.next();
    expect(filled()).to.equal(1);
  });

  it('is a sentence to the eye where three names find no room', async () => {
    const frame = await mountInFrame(240, {}, { height: 844 });
    await new Visitor(frame.element, 'quick').start();
    const told = root(frame.element).querySelector('[part="progress"] p') as HTMLElement;
    expect(told.offsetWidth).to.be.above(80);
  });
});

describe('a walk', () => {
  it('shifts nothing on the body, safety and health screens after they are drawn', async () => {
    const frame = await mountInFrame(390, {}, { height: 844, css: 'body{padding-block:300px 900px}' });
    const { window: view, element } = frame;
    const Observer = (view as unknown as { PerformanceObserver: typeof PerformanceObserver })
      .PerformanceObserver;
    if (!Observer.supportedEntryTypes.includes('layout-shift')) return; // Chromium alone measures it.
    const shifts: number[] = [];
    const observer = new Observer(list => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
    });
    await afterPainting(view);
    observer.observe({ type: 'layout-shift' });
    const visitor = new Visitor(element, 'quick');
    await visitor.start();
    for (const to of [screens.where.heading, screens.safety.heading, screens.health.heading]) {
      await visitor.walkTo(to, aNeck);
      // A new page is another page: what is measured is what moves once it is there.
      await eventually('the landing', () => Math.abs(element.getBoundingClientRect().top - 8) <= 1);
      for (let paintings = 0; paintings < 12; paintings++) await afterPainting(view);
      observer.takeRecords();
      shifts.length = 0;
      // A second line of named places moves what stands below it; the first has its room.
      const ticks = to === screens.where.heading ? 1 : 3;
      const rows = rowsOf(frame)
        .filter(row => !row.querySelector('[aria-expanded]'))
        .slice(0, ticks);
      for (const row of rows) {
        (row.control as HTMLInputElement).click();
        await element.updateComplete;
        await afterPainting(view);
      }
      for (let paintings = 0; paintings < 12; paintings++) await afterPainting(view);
      expect(shifts, to).to.deep.equal([]);
      for (const row of rows) (row.control as HTMLInputElement).click();
      await element.updateComplete;
    }
  });
});

describe('what a page may bring', () => {
  const long =
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenmassagebehandlungsterminvereinbarung und Nackenschmerzen';
  const fits = async (frame: Frame, kind: string): Promise<void> => {
    await show(frame.element, kind);
    const { document: page, window: view } = frame;
    expect(page.documentElement.scrollWidth, kind).to.be.at.most(page.documentElement.clientWidth);
    const frameBox = root(frame.element).querySelector('[part="frame"]')?.getBoundingClientRect();
    for (const each of root(frame.element).querySelectorAll<HTMLElement>(
      'label, button, h2, h3, p, legend',
    )) {
      if (each.closest('.sr') || each.getClientRects().length === 0) continue;
      const { left, right, width, height } = each.getBoundingClientRect();
      const name = `${kind}: ${each.textContent?.trim().slice(0, 40)}`;
      expect(left, name).to.be.at.least((frameBox?.left ?? 0) - 1);
      expect(right, name).to.be.at.most((frameBox?.right ?? 0) + 1);
      if (each.matches('label, button')) expect(Math.min(width, height), name).to.be.at.least(24);
    }
    const next = new Visitor(frame.element)
      .all('button')
      .find(each => each.getAttribute('part') === 'primary');
    await eventually(`${kind}: Next, to be pressed`, () => {
      // Somebody scrolls there: a page that is still landing lets go.
      view.dispatchEvent(new WheelEvent('wheel'));
      next?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = next?.getBoundingClientRect();
      const hit = box && page.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return hit === frame.element;
    });
  };
  const kinds = [
    'the first page',
    'one question, not answered',
    'one question in groups',
    'the longest question, all opened',
    'questions with a scale, not answered',
  ];

  for (const [what, width, height, css, attributes] of [
    ['240 px', 240, 600, '', {}],
    ['a root font of 50 px', 390, 844, 'html{font-size:50px}', {}],
    ['a root font of 50 px at 240 px', 240, 600, 'html{font-size:50px}', {}],
    ['a window of 320 × 256', 320, 256, '', {}],
    ['very long words', 240, 600, '', { heading: long, intro: long }],
    [
      '500 characters of the clinic’s',
      320,
      600,
      '',
      { heading: 'Is it? '.repeat(71), intro: 'So it is. '.repeat(50) },
    ],
  ] as const) {
    it(`can be read, pressed and left: ${what}`, async () => {
      for (const kind of kinds) {
        const frame = await mountInFrame(width, attributes, { height, css });
        await fits(frame, kind);
        frame.window.frameElement?.remove();
      }
    });
  }
});
