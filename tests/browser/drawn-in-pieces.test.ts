// A long page is drawn in pieces, a painting for each, so that a slow phone answers a press at once.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { offeredBy, questionById } from '../../src/questionnaire/questions.ts';
import { afterPainting } from '../support/after-painting.ts';
import { mount } from '../support/mount.ts';
import { aNeck, root } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options, next, back, finish } = en.questionnaire;
const where = questionById.get('where');
const places = where ? offeredBy(where) : [];
const upTo = async (heading: string): Promise<Visitor> => {
  const visitor = new Visitor(await mount({ 'booking-url': '/book' }), 'quick');
  await visitor.walkTo(heading, aNeck);
  await visitor.answer(aNeck);
  return visitor;
};
/** The last screen's button says that the result comes. */
const onward = (visitor: Visitor): HTMLElement =>
  visitor.find('button', visitor.heading === screens.touch.heading ? finish : next);
const shown = ({ element }: Visitor, selector: string) => root(element).querySelectorAll(selector).length;

/** Presses Next. Gives what there is to see after each drawing until the page is whole, in order. */
const seenAfterNext = async <Seen>(visitor: Visitor, look: () => Seen): Promise<readonly Seen[]> => {
  const seen: Seen[] = [];
  const observer = new MutationObserver(() => seen.push(look()));
  observer.observe(root(visitor.element), { childList: true, subtree: true });
  onward(visitor).click();
  await visitor.element.updateComplete;
  await afterPainting();
  observer.disconnect();
  return seen;
};
/** Presses Next and waits for no more than its first drawing. */
const pressNext = async (visitor: Visitor): Promise<void> => {
  const drawn = new Promise(resolve => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(null);
    });
    observer.observe(root(visitor.element), { childList: true, subtree: true });
  });
  onward(visitor).click();
  await drawn;
};

describe('a press on Next', () => {
  it('shows the heading of the result at once, with the focus on it, and the rest piece by piece', async () => {
    const visitor = await upTo(screens.touch.heading);
    const seen = await seenAfterNext(visitor, () => ({
      heading: visitor.heading,
      focus: root(visitor.element).activeElement?.localName,
      cards: shown(visitor, '.matches [part=card]'),
      booking: shown(visitor, '[part=booking]'),
    }));
    const { heading } = en.result.outcomes.therapeutic;
    expect(seen[0]).to.deep.equal({ heading, focus: 'h2', cards: 0, booking: 0 });
    expect(seen.length, 'drawings').to.be.above(2);
    expect(seen.at(-1)?.cards).to.be.above(0);
    expect(seen.at(-1)?.booking).to.equal(1);
    for (const { focus } of seen) expect(focus, 'nothing takes the focus away').to.equal('h2');
  });

  it('shows the next heading at once, with the focus on it and the ways on below it, then all the answers', async () => {
    const visitor = await upTo(screens.help.heading);
    const seen = await seenAfterNext(visitor, () => ({
      heading: visitor.heading,
      focus: root(visitor.element).activeElement?.localName,
      ways: shown(visitor, '.ways button'),
      inputs: shown(visitor, 'input'),
    }));
    const always = { heading: screens.where.heading, focus: 'h2', ways: 2 };
    expect(seen[0]).to.deep.equal({ ...always, inputs: 0 });
    expect(seen.at(-1)).to.deep.equal({ ...always, inputs: places.length });
    expect(shown(visitor, '.place')).to.be.above(0);
  });

  it('moves the ways on by nothing until the answers are there', async () => {
    const visitor = await upTo(screens.help.heading);
    const bar = () => root(visitor.element).querySelector('.ways')?.getBoundingClientRect().bottom ?? 0;
    const frame = () => visitor.element.getBoundingClientRect();
    const [before, top] = [bar(), frame().top];
    const [first] = await seenAfterNext(visitor, () => ({ bar: bar(), top: frame().top }));
    expect((first?.bar ?? 0) - (first?.top ?? 0)).to.be.closeTo(before - top, 1);
  });

  it('leaves the page below where it was until the whole page is there', async () => {
    const visitor = await upTo(screens.history.heading);
    const { element } = visitor;
    const before = element.offsetHeight;
    const heights = await seenAfterNext(visitor, () => element.offsetHeight);
    expect(heights[0]).to.equal(before);
    expect(element.offsetHeight).to.be.below(before);
    // And no room is left empty: what shows less is lower again.
    const whole = element.offsetHeight;
    for (const each of root(element).querySelectorAll<HTMLElement>('fieldset')) each.hidden = true;
    expect(element.offsetHeight).to.be.below(whole);
  });

  it('counts, and so does one on Back, before the answers are there', async () => {
    const visitor = await upTo(screens.help.heading);
    await pressNext(visitor);
    expect(shown(visitor, 'input')).to.equal(0);
    visitor.find('button', back).click();
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.help.heading);
    expect(visitor.ticked).to.deep.equal([options.help.pain]);
  });
});

describe('what stands around the questions', () => {
  it('is not drawn anew for the next page, while no tick of this one stays', async () => {
    const visitor = await upTo(screens.help.heading);
    const around = () =>
      ['[part=progress]', '.ways', '[part=primary]', '.foot'].map(each =>
        root(visitor.element).querySelector(each),
      );
    const before = around();
    expect(before).not.to.include(null);
    await visitor.next();
    expect(visitor.heading).to.equal(screens.where.heading);
    // One by one: to a deep comparison two elements may be equal that are not the same.
    around().forEach((each, at) => {
      expect(each).to.equal(before[at]);
    });
    expect(visitor.ticked).to.deep.equal([]);
  });

  it('is closed on every new page, where a visitor opened it', async () => {
    const visitor = await upTo(screens.help.heading);
    const clear = () => root(visitor.element).querySelector<HTMLDetailsElement>('.foot details');
    clear()?.setAttribute('open', '');
    await visitor.next();
    expect(clear()?.open).to.equal(false);
  });
});

describe('a tick', () => {
  it('is shown by the browser, and what follows from it is drawn after that painting', async () => {
    const visitor = await upTo(screens.help.heading);
    let isPainted = false;
    const drawings: boolean[] = [];
    const observer = new MutationObserver(() => drawings.push(isPainted));
    observer.observe(root(visitor.element), { childList: true, subtree: true, characterData: true });
    const [, other] = root(visitor.element).querySelectorAll<HTMLInputElement>('fieldset input');
    other?.click();
    requestAnimationFrame(() => {
      isPainted = true;
    });
    expect(other?.checked).to.equal(true);
    await visitor.element.updateComplete;
    await afterPainting();
    observer.disconnect();
    expect(drawings.length, 'drawings').to.be.above(0);
    expect(drawings, 'painted before').not.to.include(false);
  });
});

describe('a widget that is moved while its page is drawn', () => {
  it('goes on where it was', async () => {
    const visitor = await upTo(screens.touch.heading);
    await pressNext(visitor);
    const { element } = visitor;
    const home = element.parentElement;
    element.remove();
    await afterPainting();
    expect(shown(visitor, '[part=booking]'), 'nothing is drawn where nobody sees it').to.equal(0);
    home?.append(element);
    await element.updateComplete;
    expect(shown(visitor, '[part=booking]')).to.equal(1);
  });
});

describe('the first page', () => {
  it('is whole in its first drawing, so that the page around it moves once', async () => {
    const element = document.createElement('massage-fit-check');
    element.setAttribute('start', 'questions');
    document.body.append(element);
    await new Promise(resolve => element.addEventListener('mfc-ready', resolve, { once: true }));
    const { 'under-18': _, ...who } = options.who;
    const all = [...Object.keys(who), ...Object.keys(options.age)];
    expect(root(element).querySelectorAll('input')).to.have.length(all.length);
    expect(root(element).querySelectorAll('button[part=primary]')).to.have.length(1);
    element.remove();
  });
});
