import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { axe } from '../support/axe.ts';
import { mount, mountInFrame } from '../support/mount.ts';
import { click, press, setMedia } from '../support/visitor.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, Visitor } from '../support/walk.ts';

const { dial } = en.result;
const { firmness } = en.questionnaire.options;
const neck = inWords(typicalVisitors['neck-shoulder']);
/** Starts at 2 of 5, with the limit at 3.5. */
const aNeck = { ...neck, ticks: [...neck.ticks, firmness['2']], pain: 4 };

const within = (element: MassageFitCheck, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`.dial ${selector}`);
  if (!found) throw new Error(`No ${selector} in the dial.`);
  return found;
};
const wordsOf = (element: MassageFitCheck) => within(element, '.lead').textContent;

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
      const words = handle.getAttribute('aria-valuetext');
      expect(words).to.equal(wordsOf(element));
      return words;
    };
    handle.focus();
    const said = [await heard('Home')];
    expect(said[0]).to.match(/^Feather-light: softer than your start/);
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
    expect(wordsOf(element)).to.match(/^Medium: /);
  });

  it('is big enough for a finger, and lets the page scroll under it', async () => {
    const { handle } = await atDial(await mount());
    expect(handle.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(handle).touchAction).to.equal('pan-y');
  });

  it('changes nothing but itself, and tells nobody', async () => {
    const element = await mount();
    const { visitor, feel } = await atDial(element);
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    const types = ['input', 'change', 'mfc-step', 'mfc-start', 'mfc-complete', 'mfc-restart', 'mfc-issue'];
    for (const type of types) addEventListener(type, listen, true);
    const rest = () => visitor.text.replaceAll(wordsOf(element) ?? '', '');
    const before = [rest(), JSON.stringify(element.assessment)];
    await feel(5);
    expect(wordsOf(element)).to.match(/^Very firm: /);
    expect([rest(), JSON.stringify(element.assessment)]).to.deep.equal(before);
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
    const { visitor } = await atDial(element);
    for (const drawing of element.shadowRoot?.querySelectorAll('.dial svg') ?? [])
      expect(drawing.closest('[aria-hidden="true"]')).not.to.equal(null);
    const { start, ceiling } = en.result.pressure;
    const numbers = [start[1], ceiling.replace('{n}', '3')];
    for (const text of [...numbers, dial.note]) {
      const shown = [...(element.shadowRoot?.querySelectorAll('.dial p') ?? [])].find(
        each => each.textContent === text,
      );
      expect(shown?.closest('[aria-hidden="true"]'), text).to.equal(null);
    }
    expect(visitor.find('slider', dial.label).getAttribute('aria-valuetext')).to.match(/^Light: your start/);
  });

  for (const [width, dir] of [
    [260, 'ltr'],
    [390, 'rtl'],
    [768, 'ltr'],
  ] as const) {
    it(`keeps its words at their marks, and the page below in its place, ${width} px, ${dir}`, async () => {
      const { element } = await mountInFrame(width, {}, { dir, css: 'body{font-family:sans-serif}' });
      const { feel, handle } = await atDial(element);
      const track = handle.getBoundingClientRect();
      // A handle's middle goes from 15 px inside one end to 15 px inside the other.
      const placeOf = (pressure: number) => track.left + 15 + ((track.width - 30) * (pressure - 1)) / 4;
      for (const [text, pressure] of [
        [dial.limit, 3.5],
        [dial.start, 2],
      ] as const) {
        const words = [...(element.shadowRoot?.querySelectorAll('.pinned span') ?? [])].find(each =>
          each.textContent?.startsWith(text),
        );
        const { left, right } = words?.getBoundingClientRect() ?? new DOMRect();
        expect(placeOf(pressure), text).to.be.within(left - 1, right + 1);
        expect([left >= track.left - 1, right <= track.right + 1], text).to.deep.equal([true, true]);
      }
      // Its middle: engines differ in how much room they allow for a stroke.
      const dot = (): number => {
        const { left, width: wide } = within(element, '.dot').getBoundingClientRect();
        return left + wide / 2;
      };
      const below = () =>
        within(element, '.small').getBoundingClientRect().top - handle.getBoundingClientRect().top;
      const first = below();
      for (let value = 1; value <= 5; value += 0.5) {
        await feel(value);
        expect(below(), String(value)).to.be.closeTo(first, 1);
        expect(dot(), 'the dot is over the handle').to.be.closeTo(placeOf(value), 2);
      }
    });
  }

  it('is drawn in the system’s own colours where those are forced', async function () {
    if (!(await setMedia({ forcedColors: 'active' }))) this.skip();
    try {
      const element = await mount({ accent: '#f0e' });
      await atDial(element);
      const colour = (name: string) => {
        const probe = document.createElement('i');
        probe.style.color = name;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const stroke = (selector: string) => getComputedStyle(within(element, selector)).stroke;
      expect(stroke('.rise')).to.equal(colour('Highlight'));
      expect(stroke('.dot')).to.equal(colour('Highlight'));
      expect(stroke('.limit')).to.equal(colour('CanvasText'));
      expect(stroke('.fall')).to.equal(colour('CanvasText'));
      expect(await axe(element)).to.deep.equal([]);
    } finally {
      await setMedia({ forcedColors: 'none' });
    }
  });
});
