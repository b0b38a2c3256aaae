// Pages that allow a script of their own and nothing else: no style, no image, no text as code.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { overhear } from '../support/console.ts';
import { isTheUsualEngine } from '../support/engine.ts';
import { mountPage, openPage } from '../support/mount.ts';
import { everything, hurry, root } from '../support/screen-kinds.ts';
import { violationsOf } from '../support/violations.ts';

/** All but one: "Print" opens a dialog that nobody closes here. What it does on a strict page is told in take-along. */
const buttons = (element: MassageFitCheck) =>
  [...root(element).querySelectorAll('button')].filter(
    ({ textContent }) => textContent !== en.summary.take.print,
  );
const open = (element: MassageFitCheck) => {
  for (const details of root(element).querySelectorAll('details')) details.open = true;
};

/** How many buttons further each visit goes: a policy is kept by whole screens, and one visit for each button is long. */
const stride = isTheUsualEngine ? 1 : 3;

/** Each button of the screen that `goThere` leads to, one visit each, and every change of an answer. */
const pressEach = async (element: MassageFitCheck, goThere: () => Promise<void>): Promise<number> => {
  let pressed = 0;
  for (let at = 0, count = 1; at < count; at += stride) {
    element.restart();
    await element.updateComplete;
    await goThere();
    open(element);
    count = buttons(element).length;
    buttons(element)[at]?.click();
    pressed += 1;
    await element.updateComplete;
  }
  return pressed;
};

describe('C2 under a policy of scripts and types alone', () => {
  it('every screen, every button and everything folded away breaks no rule', async () => {
    const { element, window: view } = await mountPage('/host/csp-scripts-and-types');
    element.addEventListener('mfc-book', event => event.preventDefault());
    const { lines } = await overhear(async () => {
      for (const [name, value] of Object.entries({ ...everything, accent: '#a3245f', theme: 'dark' })) {
        element.setAttribute(name, value);
      }
      element.config = { texts: { 'intro.start': 'Go' } };
      await element.updateComplete;
      let pressed = 0;
      for (let screens = 0; screens <= 9; screens++) {
        pressed += await pressEach(element, async () => {
          await hurry(element, screens);
          // What is missing is said first, then it is answered.
          root(element).querySelector<HTMLElement>('button[part="primary"]')?.click();
          await element.updateComplete;
        });
      }
      expect(pressed, 'buttons').to.be.above(40 / stride);
      root(element).querySelector<HTMLElement>('a[part="primary"]')?.click();
    }, view);
    expect(await violationsOf(view)).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
    const frame = root(element).querySelector('[part="frame"]');
    expect(frame && view.getComputedStyle(frame).borderTopLeftRadius, 'styled').to.equal('12px');
  });

  it('a style attribute on that page would have been seen', async () => {
    const { window: view } = await mountPage('/host/csp-scripts-and-types');
    view.document.body.setAttribute('style', 'color: red');
    expect((await violationsOf(view)).join()).to.include('style-src');
  });
});

describe('C4 beside a Lit of the page’s own, under Trusted Types', () => {
  // An engine without Trusted Types ignores the rule: the widget comes up on both pages.
  it('it works where the page allows the name twice', async () => {
    const { element } = await mountPage('/host/csp-lit-twice');
    await hurry(element);
    expect(root(element).querySelector('[part="booking"]')).not.to.equal(null);
  });

  it('the page’s own words stay where it allows the name once', async () => {
    const view = await openPage('/host/csp-lit-once');
    const isUp = view.customElements.get('massage-fit-check') !== undefined;
    expect(isUp).to.equal(!('trustedTypes' in view));
    const fallback = view.document.querySelector('a');
    if (!isUp) expect(fallback?.getBoundingClientRect().height).to.be.above(0);
  });
});
