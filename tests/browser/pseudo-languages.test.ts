// Every screen, in words that are longer than English and in letters that are read from the right, in a narrow column.
import { expect } from '@open-wc/testing';
import { mountInFrame, speak } from '../support/mount.ts';
import { cutOff, overflowing } from '../support/overflowing.ts';
import { longer, rightToLeft } from '../support/pseudo-languages.ts';
import { everything, root, screenKinds, show } from '../support/screen-kinds.ts';

const settings = {
  ...everything,
  'clinic-name': 'Harbour Massage',
  languages: 'en fr ar',
  'summary-lang': 'en',
};

for (const [name, words] of [
  ['40 % longer', longer],
  ['from right to left', rightToLeft],
] as const) {
  describe(`at 320 px, ${name}`, () => {
    for (const kind of Object.keys(screenKinds)) {
      it(`${kind} does not scroll sideways, and nothing is cut off`, async () => {
        const { element, window: view } = await mountInFrame(320, settings, { height: 800 });
        speak(words, view);
        await show(element, kind);
        element.lang = words.tag;
        await element.updateComplete;
        for (const details of root(element).querySelectorAll('details')) details.open = true;
        expect(root(element).querySelector('[part="frame"]')?.getAttribute('lang')).to.equal(words.tag);
        expect(overflowing(element)).to.deep.equal([]);
        expect(cutOff(element)).to.deep.equal([]);
      });
    }
  });
}
