import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { contrast, readRgb } from '../../src/styles/readable-accent.ts';
import type { Side } from '../../src/view-model/types.ts';
import { type BodyShape, bodyShapes, figure } from '../../src/views/body-shapes.ts';
import { axe, perceive } from '../support/axe.ts';
import { mount, mountInFrame, speak } from '../support/mount.ts';
import { englishFromTheRight } from '../support/pseudo-languages.ts';
import { click, deepActive, press, setMedia } from '../support/visitor.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options, groups, chosen, map: words } = en.questionnaire;
type Place = keyof typeof options.where;

/** The question with the map, in view. */
const asked = async (element: MassageFitCheck): Promise<Visitor> => {
  const visitor = new Visitor(element, 'quick');
  await visitor.walkTo(screens.where.heading, { ticks: [options.help.pain] });
  return visitor;
};

const all = <Kind extends Element = SVGGElement>({ element }: Visitor, selector: string): readonly Kind[] => [
  ...(element.shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
];
const one = <Kind extends Element = SVGGElement>(visitor: Visitor, selector: string): Kind => {
  const [first] = all<Kind>(visitor, selector);
  if (!first) throw new Error(`No ${selector}.`);
  return first;
};
const idOf = (place: Element): Place => place.classList[1] as Place;
const outline = (place: Element): SVGPathElement => place.querySelector('.part') as SVGPathElement;
const fillOf = (place: Element): string => getComputedStyle(outline(place)).fill;
const shapeOf = (place: Element): BodyShape => {
  const [shape] = bodyShapes.filter(
    ({ id, outline: path }) => id === idOf(place) && path === outline(place).getAttribute('d'),
  );
  if (!shape) throw new Error(`No shape for ${idOf(place)}.`);
  return shape;
};
/** The drawn halves of a place that stand out: filled like nothing that is not ticked. */
const lit = (visitor: Visitor): readonly Element[] => {
  const places = all(visitor, '.place');
  const fills = places.map(fillOf);
  const calm = fills.sort((a, b) => fills.filter(f => f === b).length - fills.filter(f => f === a).length)[0];
  return places.filter(place => fillOf(place) !== calm);
};
const marked = (visitor: Visitor): readonly string[] => [...new Set(lit(visitor).map(idOf))];
/** What the list says, without the screen reader's look at all the rest: it takes long. */
const ticked = (visitor: Visitor): readonly string[] =>
  all<HTMLInputElement>(visitor, 'input:checked').map(({ value }) => value);
/** The middle of a place in its window, always within what is drawn of it. */
const middleOf = (place: Element): DOMPoint => {
  const [x, y] = shapeOf(place).tick;
  return new DOMPoint(x, y).matrixTransform(outline(place).getScreenCTM() ?? undefined);
};

const pressOn = async (visitor: Visitor, place: Element): Promise<void> => {
  // A group has no box that Firefox would scroll to.
  await click(outline(place), () => middleOf(place));
  await visitor.element.updateComplete;
};
/** The half of a place on that side of the visitor's body, as one of the figures draws it. */
const half = (visitor: Visitor, place: Place, side: Side): SVGGElement =>
  one(visitor, `.${place}[data-side=${side}]`);
const isForced = matchMedia('(forced-colors: active)').matches;

describe('the body map', () => {
  it('ticks and unticks a place in the list, on both sides of both figures', async () => {
    const visitor = await asked(await mount());
    const places = all(visitor, '.place');
    expect(places.length).to.equal(50);
    for (const place of places) {
      const id = idOf(place);
      await pressOn(visitor, place);
      expect(ticked(visitor)).to.deep.equal([id]);
      await pressOn(visitor, place);
      expect(ticked(visitor), `${id}, pressed again`).to.deep.equal([]);
    }
  });

  it('shows what is ticked in the list, on both figures and both sides', async () => {
    // The pointer lights what lies under it.
    if (isForced) return;
    const visitor = await asked(await mount());
    await visitor.tick(options.where.shoulder, options.where.head);
    expect(lit(visitor).map(idOf).sort()).to.deep.equal([
      ...['head', 'head', 'shoulder', 'shoulder', 'shoulder', 'shoulder'],
    ]);
    await visitor.tick(options.where['not-sure']);
    expect(marked(visitor)).to.deep.equal([]);
  });

  it('keeps the list’s rules: a place takes “not sure” away', async () => {
    const visitor = await asked(await mount());
    await visitor.tick(options.where['not-sure']);
    await pressOn(visitor, one(visitor, '.neck'));
    expect(ticked(visitor)).to.deep.equal(['neck']);
  });

  it('names what is pressed under the body; its region stays closed and says how many are ticked in it', async () => {
    const visitor = await asked(await mount());
    const region = visitor
      .all('group')
      .map(each => each.querySelectorAll('details'))
      .flatMap(each => [...each])
      .find(({ textContent }) => textContent?.includes(options.where['low-back']));
    await pressOn(visitor, one(visitor, '.low-back'));
    await pressOn(visitor, one(visitor, '.upper-back'));
    expect(region?.open).to.equal(false);
    expect(region?.querySelector('summary')?.textContent).to.include(fill(chosen, { n: 2 }));
    const below = [...one<HTMLElement>(visitor, '.places').children].map(each => each.textContent?.trim());
    expect(below).to.deep.equal([options.where['upper-back'], options.where['low-back']]);
    const map = one<HTMLElement>(visitor, '.map').getBoundingClientRect();
    const names = one<HTMLElement>(visitor, '.places').getBoundingClientRect();
    expect(names.top).to.be.within(map.bottom - 1, map.bottom + 40);
  });

  it('does nothing when pressed beside the body', async () => {
    const visitor = await asked(await mount());
    await visitor.tick(options.where.neck);
    for (const beside of all(visitor, '.map text, .map p')) await click(beside);
    const { left, top } = one<SVGSVGElement>(visitor, '.map svg').getBoundingClientRect();
    const corner = visitor.element.shadowRoot?.elementFromPoint(left + 12, top + 12);
    expect(corner?.closest('.place') ?? null).to.equal(null);
    expect(visitor.ticked).to.deep.equal([options.where.neck]);
  });

  it('is drawn within its figures', async () => {
    const visitor = await asked(await mount());
    for (const path of all<SVGPathElement>(visitor, '.place path[d^=M]')) {
      const { x, y, width, height } = path.getBBox();
      const what = path.getAttribute('d') ?? '';
      expect(x, what).to.be.at.least(figure.left);
      expect(y, what).to.be.at.least(0);
      expect(x + width, what).to.be.at.most(figure.left + figure.width);
      expect(y + height, what).to.be.at.most(figure.height);
    }
  });

  it('leaves no part of the body without a place: its middle line and both sides of it answer', async () => {
    const visitor = await asked(await mount());
    for (const place of all(visitor, '.place')) {
      const { x, y } = middleOf(place);
      outline(place).scrollIntoView({ block: 'center', behavior: 'instant' });
      const at = middleOf(place);
      const hit = visitor.element.shadowRoot?.elementFromPoint(at.x, at.y)?.closest('.place');
      expect(hit === place, `${idOf(place)} at ${x}, ${y}`).to.equal(true);
    }
  });
});

describe('a side of the body', () => {
  it('lights up alone where it is pressed, and the other a little', async () => {
    if (isForced) return;
    const visitor = await asked(await mount());
    const calm = fillOf(half(visitor, 'knee', 'right'));
    await pressOn(visitor, half(visitor, 'knee', 'left'));
    // Away from the pointer, which lights what it is over.
    await click(one(visitor, '.focus-target'));
    const left = fillOf(half(visitor, 'knee', 'left'));
    const right = fillOf(half(visitor, 'knee', 'right'));
    expect(new Set([calm, left, right]).size).to.equal(3);
    await pressOn(visitor, half(visitor, 'knee', 'right'));
    await click(one(visitor, '.focus-target'));
    expect(fillOf(half(visitor, 'knee', 'right'))).to.equal(left);
    await pressOn(visitor, half(visitor, 'knee', 'left'));
    await pressOn(visitor, half(visitor, 'knee', 'right'));
    expect(ticked(visitor)).to.deep.equal([]);
  });

  it('is the visitor’s own: on the right of the front, on the left of the back, whichever way the page reads', async () => {
    speak(englishFromTheRight);
    for (const dir of ['ltr', 'rtl']) {
      const visitor = await asked(await mount(dir === 'rtl' ? { lang: englishFromTheRight.tag } : {}));
      const [front, back] = all<SVGSVGElement>(visitor, '.map svg');
      for (const [svg, isRight] of [
        [front, true],
        [back, false],
      ] as const) {
        const box = svg?.getBoundingClientRect();
        const hand = svg?.querySelector('.wrist-hand[data-side=left]')?.getBoundingClientRect();
        const name = [...(svg?.querySelectorAll('text') ?? [])].find(text => text.textContent === words.left);
        if (!box || !hand || !name) throw new Error('No figure.');
        const middle = box.left + box.width / 2;
        expect(hand.left > middle, dir).to.equal(isRight);
        expect(name.getBoundingClientRect().left > middle, dir).to.equal(isRight);
      }
      visitor.element.remove();
    }
  });

  it('is chosen by keys as well, said as chosen, and taken back by the same press', async () => {
    const visitor = await asked(await mount());
    await visitor.tick(options.where.knee);
    const left = visitor.find('button', words.left);
    expect(left.getAttribute('aria-pressed')).to.equal('false');
    left.focus();
    await press('Space');
    await visitor.element.updateComplete;
    expect(left.getAttribute('aria-pressed')).to.equal('true');
    expect(visitor.find('button', words.both).getAttribute('aria-pressed')).to.equal('false');
    await press('Space');
    await visitor.element.updateComplete;
    expect(left.getAttribute('aria-pressed')).to.equal('false');
    expect(ticked(visitor)).to.deep.equal(['knee']);
    expect(left.getBoundingClientRect().height).to.be.at.least(44);
    expect(left.getBoundingClientRect().width).to.be.at.least(44);
  });

  it('changes nothing that the answers come to, and is gone with its place', async () => {
    const outcomes: string[] = [];
    for (const isSided of [false, true]) {
      const visitor = await asked(await mount());
      if (isSided) await pressOn(visitor, half(visitor, 'knee', 'left'));
      else await visitor.tick(options.where.knee);
      await visitor.next();
      await visitor.walk({ ticks: [] });
      outcomes.push(JSON.stringify(visitor.element.assessment));
      visitor.element.remove();
    }
    expect(outcomes[0]).to.equal(outcomes[1]);
    const visitor = await asked(await mount());
    await visitor.tick(options.where.knee);
    await visitor.push('button', words.right);
    await visitor.tick(options.where.knee);
    await visitor.tick(options.where.knee);
    expect(visitor.find('button', words.right).getAttribute('aria-pressed')).to.equal('false');
  });
});

describe('what is chosen on the body', () => {
  const own = { theme: 'dark', accent: '#ffcc00', style: '--mfc-surface: #123a5a; --mfc-text: #fff' };
  for (const [name, attributes] of [
    ['a light page', { theme: 'light' }],
    ['a dark page', { theme: 'dark' }],
    ['a clinic’s own surface', own],
    ['a pale accent', { theme: 'light', accent: '#ffe14d' }],
  ] as const) {
    it(`has 3:1 against the rest of the body and the ground on ${name}, and so has its tick`, async () => {
      if (isForced) return;
      const visitor = await asked(await mount(attributes));
      await visitor.tick(options.where['low-back']);
      const read = (colour: string) => readRgb(colour) ?? [0, 0, 0];
      const ground = read(getComputedStyle(one<HTMLElement>(visitor, '.root')).backgroundColor);
      const chosenFill = read(fillOf(one(visitor, '.low-back')));
      const rest = read(fillOf(one(visitor, '.mid-back')));
      const mark = read(getComputedStyle(one(visitor, '.tick')).stroke);
      expect(contrast(chosenFill, rest), 'the rest').to.be.at.least(3);
      expect(contrast(chosenFill, ground), 'the ground').to.be.at.least(3);
      expect(contrast(chosenFill, mark), 'the tick').to.be.at.least(3);
    });
  }
});

describe('a fingertip', () => {
  const tip = 44;
  /** The least that WCAG 2.2 allows (2.5.8), for places side by side or close above each other; the list has 44 px. */
  const leastTip = 24;
  /**
   * Where the body has no room for a fingertip, and the most that it has, in units of the figure (1.13 px on a phone of
   * 390 px): the face is 27 high, the neck 33; the back is 113 from the neck to the buttocks, for three places; beside
   * the chest and the groin, ribs and hip are 24 wide, and a buttock 21 (pressed on both sides, it is the same).
   */
  const narrow: readonly string[] = [
    ...['jaw-face', 'neck', 'armpit-ribs', 'upper-back', 'mid-back', 'low-back', 'outer-hip', 'buttock'],
  ];

  /** Whether a square of that size fits on the place, in which any press is a press on the place. */
  const hasRoom = (place: Element): boolean => {
    const size = narrow.includes(idOf(place)) ? leastTip : tip;
    const grid = Array.from({ length: 5 }, (_, i) => 0.5 + (i * (size - 1)) / 4);
    const root = place.getRootNode() as ShadowRoot;
    const { left, top, right, bottom } = place.getBoundingClientRect();
    const isOn = (x: number, y: number) => root.elementFromPoint(x, y)?.closest('.place') === place;
    for (let x = left; x <= right - size; x += 1)
      for (let y = top; y <= bottom - size; y += 1)
        if (grid.every(down => grid.every(along => isOn(x + along, y + down)))) return true;
    return false;
  };

  // One above the other, and side by side.
  for (const width of [260, 390]) {
    it(`has ${tip} × ${tip} px on a place in a column of ${width} px, or ${leastTip} × ${leastTip} px where the body is too narrow`, async () => {
      const { element } = await mountInFrame(width, {}, { height: 2600 });
      const visitor = await asked(element);
      const small = all(visitor, '.place').filter(place => !hasRoom(place));
      expect(small.map(idOf)).to.deep.equal([]);
      const { scrollWidth, clientWidth } = element.ownerDocument.documentElement;
      expect(scrollWidth, 'no sideways scrolling').to.equal(clientWidth);
    });
  }
});

describe('the map and the list', () => {
  it('are one question: nobody hears the map, and the Tab key passes it by', async () => {
    const visitor = await asked(await mount());
    expect(await axe(visitor.element)).to.deep.equal([]);
    const map = one<HTMLElement>(visitor, '.map');
    expect(map.textContent).to.include(words.front);
    expect(perceive(visitor.element).filter(({ element }) => map.contains(element))).to.deep.equal([]);
    await visitor.tick(options.where.neck);
    expect(visitor.all('checkbox', options.where.neck).length).to.equal(1);
    await visitor.tick(options.where.neck);
    one<HTMLElement>(visitor, '.focus-target').focus();
    await press('Tab');
    expect(deepActive()?.textContent?.trim()).to.equal(groups['head-neck']);
    expect(deepActive()?.localName).to.equal('summary');
  });

  it('light up together: the row under the pointer shows its place, which goes out when it leaves', async () => {
    const visitor = await asked(await mount());
    for (const place of ['neck', 'jaw-face'] as const) {
      await visitor.tick(options.where[place]);
      const row = one<HTMLInputElement>(visitor, `[value=${place}]`).labels?.[0];
      if (!row) throw new Error(`No row for ${place}.`);
      await click(row);
      await visitor.element.updateComplete;
      expect(ticked(visitor)).to.deep.equal([]);
      expect(marked(visitor)).to.deep.equal([place]);
      await click(one(visitor, '.focus-target'));
      expect(marked(visitor)).to.deep.equal([]);
    }
  });

  it('light up together, whichever row it is', async () => {
    const visitor = await asked(await mount());
    for (const place of new Set(all(visitor, '.place').map(idOf))) {
      const row = one<HTMLInputElement>(visitor, `[value=${place}]`);
      row.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      expect(marked(visitor)).to.deep.equal([place]);
    }
  });

  it('light up together: the row with the focus shows its place', async () => {
    const visitor = await asked(await mount());
    const calm = fillOf(one(visitor, '.neck'));
    one<HTMLElement>(visitor, '.focus-target').focus();
    await press('Tab');
    await press('Enter');
    await press('Tab');
    expect(fillOf(one(visitor, '.head'))).not.to.equal(calm);
    expect(fillOf(one(visitor, '.neck'))).to.equal(calm);
  });

  it('show a choice by more than its colour', async () => {
    const visitor = await asked(await mount());
    expect(all(visitor, '.tick')).to.have.length(0);
    await visitor.tick(options.where.neck);
    const neck = one(visitor, '.neck').getBoundingClientRect();
    const tick = one(visitor, '.tick').getBoundingClientRect();
    expect(tick.left > neck.left && tick.right < neck.right).to.equal(true);
    expect(tick.top > neck.top && tick.bottom < neck.bottom).to.equal(true);
  });

  it('show a choice in forced colours', async function () {
    if (!(await setMedia({ forcedColors: 'active' })) && !matchMedia('(forced-colors: active)').matches)
      this.skip();
    try {
      const visitor = await asked(await mount());
      await visitor.tick(options.where.neck);
      const colour = (name: string): string => {
        const probe = document.createElement('i');
        probe.style.color = name;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      expect(fillOf(one(visitor, '.neck'))).to.equal(colour('CanvasText'));
      expect(getComputedStyle(one(visitor, '.tick')).stroke).to.equal(colour('Canvas'));
      expect(getComputedStyle(outline(one(visitor, '.head'))).stroke).to.equal(colour('CanvasText'));
      expect(fillOf(one(visitor, '.head'))).not.to.equal(colour('CanvasText'));
    } finally {
      await setMedia({ forcedColors: 'none' });
    }
  });

  it('stand side by side where there is room, else the picture comes first', async () => {
    for (const [width, isBeside] of [
      [390, false],
      [800, true],
    ] as const) {
      const visitor = await asked((await mountInFrame(width)).element);
      const map = one<HTMLElement>(visitor, '.map').getBoundingClientRect();
      const list = one<HTMLElement>(visitor, '.regions').getBoundingClientRect();
      expect(list.left >= map.right && list.top < map.bottom, `${width} px`).to.equal(isBeside);
      expect(list.top >= map.bottom, `${width} px`).to.equal(!isBeside);
    }
  });
});
