import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { contrast, type Rgb, readRgb } from '../../src/styles/readable-accent.ts';
import { axe } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { mount, mountInFrame } from '../support/mount.ts';
import { click, press, setMedia } from '../support/visitor.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, Visitor } from '../support/walk.ts';

const { bar, dial } = en.result;
const { firmness } = en.questionnaire.options;
const neck = inWords(typicalVisitors['neck-shoulder']);
/** Starts at 2 of 5, with the limit at 3.5. */
const aNeck = { ...neck, ticks: [...neck.ticks, firmness['2']], pain: 4 };

/** Past every limit that the widget knows. */
const pastStop = 5;

const cardOf = (handle: Element): HTMLElement => {
  const card = handle.closest<HTMLElement>('[part="card"]');
  if (!card) throw new Error('The dial has no card.');
  return card;
};
/** What is drawn of a kind in the card, the largest first. */
const drawn = <Kind extends Element>(handle: Element, kind: string): Kind[] => {
  const area = (each: Element) => {
    const { width, height } = each.getBoundingClientRect();
    return width * height;
  };
  return [...cardOf(handle).querySelectorAll<Kind & Element>(kind)].sort((a, b) => area(b) - area(a));
};
/** The belly of the large muscle. */
const belly = (handle: Element): Element => drawn(handle, 'svg g path')[0] as Element;
/** The element that shows these words, by the place of the words themselves. */
const placeOf = (handle: Element, text: string): DOMRect => {
  const walker = document.createTreeWalker(cardOf(handle), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.nodeValue !== text) continue;
    const range = cardOf(handle).ownerDocument.createRange();
    range.selectNode(walker.currentNode);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${text}" is not on the dial.`);
};
/** The one caption that is seen. */
const captionOf = (handle: Element): string => {
  const texts = dial.muscle.map(text => fill(text, { softer: en.result.pressure.words[0] }));
  const seen = [...cardOf(handle).querySelectorAll<HTMLElement>('*')].filter(
    each => texts.includes(each.textContent ?? '') && getComputedStyle(each).visibility === 'visible',
  );
  return seen.map(({ textContent }) => textContent).join();
};

/** A visitor at their result, and the handle of the dial. */
const atDial = async (element: MassageFitCheck) => {
  const visitor = new Visitor(element, 'quick');
  await visitor.walk(aNeck);
  const handle = visitor.find<HTMLInputElement>('slider', dial.label);
  const feel = async (value: number) => {
    handle.value = String(value);
    handle.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  };
  return { visitor, handle, feel };
};

describe('the pressure dial', () => {
  it('stands at the start, and says at every place where the arrows lead what happens there', async () => {
    const element = await mount();
    const { handle } = await atDial(element);
    expect(handle.value).to.equal('2');
    const heard = async (key: string) => {
      await press(key);
      await element.updateComplete;
      const words = handle.getAttribute('aria-valuetext') ?? '';
      expect(words.endsWith(` ${captionOf(handle)}`), words).to.equal(true);
      return words;
    };
    handle.focus();
    const said = [await heard('Home')];
    expect(said[0]).to.match(/^Very light: softer than your start/);
    for (let step = 0; step < 8; step++) said.push(await heard('ArrowRight'));
    expect(new Set(said)).to.have.length(9);
    expect(said[5], 'the limit').to.include('your limit, where pain reaches 3 of 10');
    expect(said[8]).to.match(/^Very firm: over your limit/);
    expect(await heard('ArrowLeft')).to.equal(said[7]);
    expect(await heard('End')).to.equal(said[8]);
  });

  it('moves to where the picture is clicked', async () => {
    const element = await mount();
    const { handle } = await atDial(element);
    await click(handle);
    await element.updateComplete;
    expect(handle.value).to.equal('3');
    expect(handle.getAttribute('aria-valuetext')).to.match(/^Medium: /);
  });

  it('is big enough for a finger, and lets the page scroll under it', async () => {
    const { handle } = await atDial(await mount());
    expect(handle.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(handle).touchAction).to.equal('pan-y');
  });

  it('changes nothing but itself, and tells nobody', async () => {
    const element = await mount();
    const { visitor, handle, feel } = await atDial(element);
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    const types = ['input', 'change', 'mfc-step', 'mfc-start', 'mfc-complete', 'mfc-restart', 'mfc-issue'];
    for (const type of types) addEventListener(type, listen, true);
    const before = [visitor.text, JSON.stringify(element.assessment)];
    await feel(pastStop);
    expect(handle.getAttribute('aria-valuetext')).to.match(/^Very firm: /);
    expect([visitor.text, JSON.stringify(element.assessment)]).to.deep.equal(before);
    for (const type of types) removeEventListener(type, listen, true);
    // The one event is the test's own, seen on its way to the widget; a visitor's starts inside it as well.
    expect(heard.filter(type => type !== 'input')).to.deep.equal([]);
  });

  it('lets no event of the handle out', async () => {
    const element = await mount();
    const { handle } = await atDial(element);
    let out = 0;
    for (const type of ['input', 'change']) element.parentElement?.addEventListener(type, () => out++);
    handle.focus();
    await press('End');
    expect(handle.value).to.equal('5');
    expect(out).to.equal(0);
  });

  it('is forgotten by starting again, and stands at the new start after a changed answer', async () => {
    const element = await mount();
    const { visitor, feel } = await atDial(element);
    await feel(5);
    await visitor.back();
    await visitor.tick(firmness['1']);
    await visitor.next();
    visitor.readAll();
    expect(visitor.find<HTMLInputElement>('slider').value).to.equal('1');
    await feel(5);
    element.restart();
    await element.updateComplete;
    await visitor.walk(aNeck);
    expect(visitor.find<HTMLInputElement>('slider').value).to.equal('2');
  });

  for (const theme of ['light', 'dark']) {
    it(`is open to everyone on both sides of the limit, ${theme}`, async () => {
      const element = await mount({ theme });
      const { feel } = await atDial(element);
      for (const value of [1, 5]) {
        await feel(value);
        expect(await axe(element), String(value)).to.deep.equal([]);
      }
    });
  }

  it('says all that it draws: the drawing and the words on it are hidden, the rest is not', async () => {
    const element = await mount();
    const { visitor, handle } = await atDial(element);
    for (const drawing of drawn(handle, 'svg'))
      expect(drawing.closest('[aria-hidden="true"]')).not.to.equal(null);
    const { start, ceiling } = en.result.pressure;
    for (const text of [start[1], ceiling.replace('{n}', '3'), dial.note]) {
      const shown = [...(element.shadowRoot?.querySelectorAll('p') ?? [])].find(
        each => each.textContent === text,
      );
      expect(shown && !shown.closest('[aria-hidden="true"]'), text).to.equal(true);
    }
    expect(visitor.find('slider', dial.label).getAttribute('aria-valuetext')).to.match(/^Light: your start/);
  });

  for (const [width, dir, root] of [
    [240, 'ltr', 16],
    [260, 'rtl', 16],
    [390, 'ltr', 16],
    [390, 'rtl', 32],
    [768, 'ltr', 16],
  ] as const) {
    describe(`${width} px wide, ${dir}, root ${root} px`, () => {
      const mounted = async () => {
        const css = `:root{font-size:${root}px} body{font-family:sans-serif}`;
        const { element } = await mountInFrame(width, {}, { dir, css });
        const { feel, handle } = await atDial(element);
        const track = handle.getBoundingClientRect();
        // A handle's middle goes from 15 px inside one end to 15 px inside the other, in the direction of the page.
        const xOf = (pressure: number) => {
          const way = ((track.width - 30) * (pressure - 1)) / 4 + 15;
          return dir === 'ltr' ? track.left + way : track.right - way;
        };
        return { element, feel, handle, track, xOf };
      };

      it('centres its words on their marks, or keeps them inside the bar', async () => {
        const { handle, track, xOf } = await mounted();
        const line = placeOf(handle, bar.starts[1]).height;
        for (const [text, pressure] of [
          [bar.stop.replace('{n}', '3'), 3.5],
          [bar.starts[1], 2],
        ] as const) {
          const { left, right, height } = placeOf(handle, text);
          expect(left, text).to.be.at.least(track.left - 1);
          expect(right, text).to.be.at.most(track.right + 1);
          const isAtEnd = Math.min(left - track.left, track.right - right) < 16;
          const isOfTwoLines = height > 1.5 * line;
          const middle = (left + right) / 2;
          if (isAtEnd || isOfTwoLines) expect(xOf(pressure), text).to.be.within(left - 1, right + 1);
          else expect(middle, text).to.be.closeTo(xOf(pressure), 2);
        }
      });

      it('draws the stop where the handle stands at the limit, high enough to be seen over it', async () => {
        const { handle, feel, xOf } = await mounted();
        await feel(3.5);
        const marks = drawn(handle, 'svg')
          .map(each => each.getBoundingClientRect())
          .filter(each => each.height >= 40 && each.width <= 4);
        expect(marks).to.have.length(1);
        const [mark] = marks as [DOMRect];
        expect(mark.left + mark.width / 2).to.be.closeTo(xOf(3.5), 1.5);
      });

      it('leaves the page below in its place, and nothing sticks out', async () => {
        const { handle, feel, track } = await mounted();
        const card = cardOf(handle);
        const bottom = () => card.getBoundingClientRect().bottom - handle.getBoundingClientRect().top;
        const first = bottom();
        for (let value = 1; value <= 5; value += 0.5) {
          await feel(value);
          expect(bottom(), String(value)).to.be.closeTo(first, 0.5);
          expect(card.scrollWidth, String(value)).to.be.at.most(card.clientWidth);
          const { left, right } = belly(handle).getBoundingClientRect();
          expect(left).to.be.at.least(track.left);
          expect(right).to.be.at.most(track.right);
        }
      });

      it('has a muscle that is short and thick past the stop, and long and flat before it', async () => {
        const { handle, feel } = await mounted();
        const sizeAt = async (value: number) => {
          await feel(value);
          await Promise.all(
            cardOf(handle)
              .getAnimations({ subtree: true })
              .map(each => each.finished),
          );
          return belly(handle).getBoundingClientRect();
        };
        const [rest, start, stop, past, end] = [
          await sizeAt(1),
          await sizeAt(2),
          await sizeAt(3.5),
          await sizeAt(4),
          await sizeAt(5),
        ];
        expect(start.width).to.be.above(rest.width);
        expect(start.height).to.be.below(rest.height);
        expect(stop.width).to.be.above(start.width);
        expect(past.width).to.be.below(0.75 * stop.width);
        expect(past.height).to.be.above(1.75 * stop.height);
        expect(end.width).to.be.below(past.width);
        expect(end.height).to.be.above(past.height);
      });
    });
  }

  it('is at most 280 px high on a phone', async () => {
    const { element } = await mountInFrame(390, {}, { css: 'body{font-family:sans-serif}' });
    const { handle } = await atDial(element);
    expect(cardOf(handle).getBoundingClientRect().height).to.be.at.most(280);
  });

  it('moves for less than a fifth of a second, and not at all where motion is unwelcome', async () => {
    const { handle, feel } = await atDial(await mount());
    const moves = () => cardOf(handle).getAnimations({ subtree: true });
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    await feel(pastStop);
    for (const move of moves()) {
      expect(isStill).to.equal(false);
      expect(move.effect?.getComputedTiming().endTime).to.be.below(200);
    }
    if (isStill || !(await setMedia({ reducedMotion: 'reduce' }))) return;
    try {
      await eventually(
        'no motion',
        () => moves().length,
        count => count === 0,
      );
      await feel(1);
      expect(moves()).to.deep.equal([]);
    } finally {
      await setMedia({ reducedMotion: 'no-preference' });
    }
  });

  for (const [what, css, attributes] of [
    ['light', '', { theme: 'light' }],
    ['dark', '', { theme: 'dark' }],
    ['on a dark surface of the clinic', '--mfc-surface: #101820; --mfc-text: #f2f2f2', { accent: '#14355e' }],
    ['on a pale one', '--mfc-surface: #f4e8d8; --mfc-text: #222', { accent: '#ffe9a8' }],
  ] as const) {
    it(`has parts that stand out from their ground, ${what}`, async () => {
      if (matchMedia('(forced-colors: active)').matches) return;
      const sheet = document.createElement('style');
      sheet.textContent = `massage-fit-check { ${css} }`;
      document.head.append(sheet);
      try {
        const element = await mount(attributes);
        const { handle, feel } = await atDial(element);
        const frame = element.shadowRoot?.querySelector('[part="frame"]') as Element;
        const rgb = (value: string): Rgb => readRgb(value) ?? [0, 0, 0];
        const ground = () => rgb(getComputedStyle(frame).backgroundColor);
        const faint = () =>
          drawn(handle, 'svg, svg line, svg path').flatMap(each => {
            const { borderInlineStartWidth, borderTopWidth, color, stroke, fill } = getComputedStyle(each);
            const isBox = each.localName === 'svg';
            if (isBox && parseFloat(borderInlineStartWidth) + parseFloat(borderTopWidth) === 0) return [];
            const ink = isBox ? color : stroke === 'none' ? fill : stroke;
            // The fibres are drawn on the muscle, in the colour of the ground.
            if (ink === getComputedStyle(frame).backgroundColor) return [];
            const ratio = contrast(rgb(ink), ground());
            return ratio < 3 ? [`${each.localName} ${ink}: ${ratio.toFixed(2)}`] : [];
          });
        await eventually('parts that stand out', faint, found => found.length === 0);
        await feel(pastStop);
        await eventually('parts that stand out past the stop', faint, found => found.length === 0);
      } finally {
        sheet.remove();
      }
    });
  }

  it('is drawn in the system’s own colours where those are forced', async function () {
    if (!(await setMedia({ forcedColors: 'active' }))) this.skip();
    try {
      const element = await mount({ accent: '#f0e' });
      const { handle, feel } = await atDial(element);
      const colour = (name: string) => {
        const probe = document.createElement('i');
        probe.style.color = name;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      expect(getComputedStyle(belly(handle)).fill).to.equal(colour('Highlight'));
      await feel(pastStop);
      expect(getComputedStyle(belly(handle)).fill).to.equal(colour('CanvasText'));
      // The hatch, and the mark before it.
      const hatch = drawn(handle, 'svg line').find(each => getComputedStyle(each).strokeDasharray !== 'none');
      expect(hatch && getComputedStyle(hatch).stroke).to.equal(colour('CanvasText'));
      const mark = drawn(handle, 'svg').find(
        each => each.getBoundingClientRect().height >= 40 && each.clientWidth <= 4,
      );
      expect(mark && getComputedStyle(mark).borderInlineStartColor).to.equal(colour('CanvasText'));
      expect(await axe(element)).to.deep.equal([]);
    } finally {
      await setMedia({ forcedColors: 'none' });
    }
  });
});
