// What is recorded is what was chosen: whatever is pressed, dragged, typed or prevented, a person sees what is in the answers.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isTheUsualEngine } from '../support/engine.ts';
import { mount } from '../support/mount.ts';
import { root, show } from '../support/screen-kinds.ts';

const kinds = [
  'one question in groups',
  'questions with a scale, not answered',
  'questions with a scale',
] as const;

interface Act {
  readonly what: 'press' | 'drag' | 'key' | 'tick';
  /** Which control, and where on it or which key, as parts of what there is. */
  readonly which: number;
  readonly where: number;
  /** What a page does to it on the way in, and whether it takes it altogether. */
  readonly prevented: 'not' | 'on the window' | 'on the document';
}

const keys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  ' ',
  'Enter',
  'x',
];

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom('press', 'drag', 'key', 'tick'),
  which: fc.nat(999),
  where: fc.integer({ min: 0, max: 10 }),
  prevented: fc.constantFrom('not', 'on the window', 'on the document'),
});

const pick = <Item>(list: readonly Item[], at: number): Item | undefined => list[at % list.length];
const later = (): Promise<void> => new Promise(done => setTimeout(done));

/** One act, as the browser would send its events; what it then does by itself is done as well, unless prevented. */
const perform = async ({ what, which, where, prevented }: Act, inside: ShadowRoot): Promise<void> => {
  const prevent = (event: Event): void => event.preventDefault();
  const place = prevented === 'on the window' ? window : document;
  const types = ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown'];
  if (prevented !== 'not') for (const type of types) place.addEventListener(type, prevent, true);
  const base = { bubbles: true, cancelable: true, composed: true };
  try {
    const range = pick([...inside.querySelectorAll<HTMLInputElement>('[type="range"]')], which);
    if ((what === 'press' || what === 'drag') && range) {
      const box = range.getBoundingClientRect();
      const clientX = box.left + 15 + ((box.width - 30) * where) / 10;
      const clientY = box.top + box.height / 2;
      const at = { ...base, clientX, clientY, detail: 1 };
      range.dispatchEvent(new PointerEvent('pointerdown', at));
      const isMoved = range.dispatchEvent(new MouseEvent('mousedown', at));
      if (isMoved && range.valueAsNumber !== where) {
        range.valueAsNumber = where;
        range.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      range.dispatchEvent(new MouseEvent('click', at));
    } else if (what === 'key') {
      const control = pick([...inside.querySelectorAll<HTMLInputElement>('input')], which);
      control?.focus();
      control?.dispatchEvent(new KeyboardEvent('keydown', { ...base, key: pick(keys, where) ?? '' }));
    } else {
      const options = [...inside.querySelectorAll<HTMLElement>('fieldset label, .place')];
      pick(options, which)?.dispatchEvent(new MouseEvent('click', { ...base, detail: 1 }));
    }
    await later();
    await later();
  } finally {
    for (const type of types) place.removeEventListener(type, prevent, true);
  }
};

describe('K11 after any presses, drags and keys, prevented or not,', () => {
  for (const kind of kinds) {
    it(`what was recorded is what is seen: ${kind}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 6 }), async acts => {
          const element = await show(await mount(), kind);
          const inside = root(element);
          for (const each of acts) await perform(each, inside);
          await element.updateComplete;
          // What a person sees, before it is drawn from what was recorded once more.
          const seen = [...inside.querySelectorAll('fieldset input:checked')].map(each =>
            each.parentElement?.textContent?.trim(),
          );
          const values = [...inside.querySelectorAll<HTMLInputElement>('.scale [type="range"]')].map(
            each => each.value,
          );
          const words = [...inside.querySelectorAll('.scale')].map(
            each => each.querySelector('b')?.textContent ?? null,
          );
          words.forEach((word, at) => {
            // Nothing recorded: the handle stands hollow, at the beginning.
            expect(word ?? '0', JSON.stringify(acts)).to.equal(values[at]);
          });
          // To another language's words and back: everything is drawn from what was recorded.
          inside.querySelector<HTMLElement>('[part=secondary]')?.click();
          await element.updateComplete;
          inside.querySelector<HTMLElement>('[part=primary]')?.click();
          await element.updateComplete;
          const again = [...inside.querySelectorAll('fieldset input:checked')].map(each =>
            each.parentElement?.textContent?.trim(),
          );
          const scales = [...inside.querySelectorAll<HTMLInputElement>('.scale [type="range"]')].map(
            each => each.value,
          );
          expect([again, scales], JSON.stringify(acts)).to.deep.equal([seen, values]);
          element.remove();
        }),
        { numRuns: isTheUsualEngine ? 40 : 8 },
      );
    });
  }

  it('an answer ticked and ruled out by the next within one painting is not ticked any more', async () => {
    const element = await show(await mount(), 'a safety question');
    const boxes = [...root(element).querySelectorAll<HTMLInputElement>('fieldset [type="checkbox"]')];
    const [sign] = boxes;
    const none = boxes.at(-1);
    sign?.click();
    none?.click();
    await element.updateComplete;
    expect([sign?.checked, none?.checked]).to.deep.equal([false, true]);
    element.remove();
  });

  it('K11 a press on a mark is that mark, on every mark, where nothing and where something stood before', async () => {
    for (const prevented of ['not', 'on the window', 'on the document'] as const) {
      const element = await show(await mount(), 'questions with a scale, not answered');
      const inside = root(element);
      for (const where of [0, 7, 0, 1, 10, 5, 5, 2, 9]) {
        await perform({ what: 'press', which: 0, where, prevented }, inside);
        await element.updateComplete;
        expect(inside.querySelector('.scale b')?.textContent, `${prevented}: ${where}`).to.equal(
          String(where),
        );
      }
      element.remove();
    }
  });
});
