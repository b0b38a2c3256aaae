// An answer stays where it was pressed: the next press is aimed by what was seen.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { afterPainting } from '../support/after-painting.ts';
import { type Frame, mountInFrame } from '../support/mount.ts';
import { aNeck, root } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const { screens } = en.questionnaire;
const css = 'body{padding-block:400px 900px}';

/** The widget rests: a new page of it has landed, or what follows from a press is drawn. */
const paintings = async ({ window: view }: Frame): Promise<void> => {
  for (let times = 0; times < 4; times++) await afterPainting(view);
};

/** A visitor at that page. */
const at = async (heading: string): Promise<{ frame: Frame; visitor: Visitor }> => {
  const frame = await mountInFrame(390, {}, { height: 844, css });
  const visitor = new Visitor(frame.element, 'quick');
  await visitor.walkTo(heading, aNeck);
  await paintings(frame);
  return { frame, visitor };
};

const row = ({ element }: Frame, value: string): HTMLElement => {
  const found = root(element).querySelector(`[value="${value}"]`)?.closest('label');
  if (!found) throw new Error(`No ${value}.`);
  return found;
};

const inTheMiddle = async (frame: Frame, target: Element): Promise<void> => {
  frame.window.dispatchEvent(new WheelEvent('wheel'));
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  await paintings(frame);
};

/** Presses it, and gives how far it has moved when all that follows from it stands there. */
const movedBy = async (frame: Frame, target: HTMLElement): Promise<number> => {
  const { top } = target.getBoundingClientRect();
  target.click();
  await frame.element.updateComplete;
  await paintings(frame);
  return target.getBoundingClientRect().top - top;
};

describe('an answer that is pressed', () => {
  it('stays where it is when what is chosen appears above it', async () => {
    const { frame } = await at(screens.where.heading);
    // The first of them has its room already.
    for (const place of ['head', 'neck', 'knee']) {
      row(frame, place).click();
      await frame.element.updateComplete;
    }
    const target = row(frame, 'calf');
    target.closest('details')?.setAttribute('open', '');
    await inTheMiddle(frame, target);
    const { top } = frame.element.getBoundingClientRect();
    expect(await movedBy(frame, target)).to.be.closeTo(0, 1);
    expect(frame.element.getBoundingClientRect().top, 'something came above it').to.be.below(top - 10);
  });

  it('stays where it is when what was still to answer goes from above it', async () => {
    const { frame, visitor } = await at(screens.history.heading);
    await visitor.next();
    await paintings(frame);
    expect(visitor.heading).to.equal(screens.history.heading);
    const [, target] = root(frame.element).querySelectorAll<HTMLElement>('fieldset label');
    if (!target) throw new Error('No answer.');
    await inTheMiddle(frame, target);
    const { top } = frame.element.getBoundingClientRect();
    expect(await movedBy(frame, target)).to.be.closeTo(0, 1);
    expect(frame.element.getBoundingClientRect().top, 'something went above it').to.be.above(top + 10);
  });
});
