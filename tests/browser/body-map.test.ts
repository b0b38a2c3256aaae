import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { figure } from '../../src/views/body-shapes.ts';
import { axe, perceive } from '../support/axe.ts';
import { mount, mountInFrame } from '../support/mount.ts';
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
const marked = (visitor: Visitor): readonly string[] => [...new Set(all(visitor, '.place.on').map(idOf))];
/** What the list says, without the screen reader's look at all the rest: it takes long. */
const ticked = (visitor: Visitor): readonly string[] =>
  all<HTMLInputElement>(visitor, 'input:checked').map(({ value }) => value);
const outline = (place: Element): SVGPathElement => place.children[1] as SVGPathElement;
const fillOf = (place: Element): string => getComputedStyle(outline(place)).fill;

/** Presses where the tick would be: always within the outline. */
const pressOn = async (visitor: Visitor, place: Element): Promise<void> => {
  await click(place.children[2] as Element);
  await visitor.element.updateComplete;
};

describe('the body map', () => {
  it('ticks and unticks a place in the list, on both sides of both figures', async () => {
    const visitor = await asked(await mount());
    const places = all(visitor, '.place');
    expect(places.length).to.equal(45);
    for (const place of places) {
      const id = idOf(place);
      await pressOn(visitor, place);
      expect(ticked(visitor)).to.deep.equal([id]);
      expect(marked(visitor)).to.deep.equal([id]);
      await pressOn(visitor, place);
      expect(ticked(visitor), `${id}, pressed again`).to.deep.equal([]);
      expect(marked(visitor)).to.deep.equal([]);
    }
  });

  it('shows what is ticked in the list, on both figures and both sides', async () => {
    const visitor = await asked(await mount());
    await visitor.tick(options.where.shoulder, options.where.head);
    expect(all(visitor, '.place.on').map(idOf).sort()).to.deep.equal([
      ...['head', 'head', 'shoulder', 'shoulder', 'shoulder', 'shoulder'],
    ]);
    await visitor.tick(options.where['not-sure']);
    expect(marked(visitor)).to.deep.equal([]);
  });

  it('keeps the list’s rules: a place takes “not sure” away', async () => {
    const visitor = await asked(await mount());
    await visitor.tick(options.where['not-sure']);
    await pressOn(visitor, one(visitor, '.neck'));
    expect(visitor.ticked).to.deep.equal([options.where.neck]);
  });

  it('opens the region of a place that is pressed, and the region says how many are ticked in it', async () => {
    const visitor = await asked(await mount());
    const region = () =>
      visitor.find<HTMLInputElement>('checkbox', options.where['low-back']).closest('details');
    expect(visitor.all('checkbox', options.where['low-back'])).to.have.length(0);
    await pressOn(visitor, one(visitor, '.low-back'));
    expect(region()?.open).to.equal(true);
    await pressOn(visitor, one(visitor, '.upper-back'));
    expect(region()?.querySelector('summary')?.textContent).to.include(fill(chosen, { n: 2 }));
    await pressOn(visitor, one(visitor, '.low-back'));
    await pressOn(visitor, one(visitor, '.upper-back'));
    expect(region()?.open, 'stays as it is under the hand').to.equal(true);
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
      expect(Math.min(x, y), what).to.be.at.least(0);
      expect(x + width, what).to.be.at.most(figure.width);
      expect(y + height, what).to.be.at.most(figure.height - 20);
    }
  });
});

describe('a fingertip', () => {
  const tip = 44;
  /** The least that WCAG 2.2 allows (2.5.8), for places side by side or close above each other; the list has 44 px. */
  const leastTip = 24;
  // Hand and foot have 44 px in Chromium and a little less in Firefox and WebKit.
  const narrow = [
    'armpit-ribs',
    'upper-back',
    'mid-back',
    'low-back',
    'outer-hip',
    'wrist-hand',
    'foot-ankle',
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

  it('light up together: the row with the focus shows its place', async function () {
    if (!CSS.supports('selector(:has(*))')) this.skip();
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
    const tick = () => getComputedStyle(one(visitor, '.neck .tick')).stroke;
    expect(tick()).to.equal('none');
    await visitor.tick(options.where.neck);
    expect(tick()).not.to.equal('none');
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
      expect(getComputedStyle(one(visitor, '.neck .tick')).stroke).to.equal(colour('Canvas'));
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
      const list = one<HTMLElement>(visitor, '.map + div').getBoundingClientRect();
      expect(list.left >= map.right && list.top < map.bottom, `${width} px`).to.equal(isBeside);
      expect(list.top >= map.bottom, `${width} px`).to.equal(!isBeside);
    }
  });
});
