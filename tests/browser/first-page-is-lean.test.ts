// What the first page does not need does not run before it: a phone pays for all of it before the first press.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { eventually } from '../support/eventually.ts';
import { writtenPage } from '../support/mount.ts';
import { root, show } from '../support/screen-kinds.ts';

/** Names and scripts of languages, and ways to write numbers, lists and days: a browser opens data for each. */
const watched = `<script>
  window.opened = [];
  const { maximize } = Intl.Locale.prototype;
  Intl.Locale.prototype.maximize = function () { opened.push('maximize ' + this); return maximize.call(this); };
  for (const name of ['DisplayNames', 'NumberFormat', 'ListFormat', 'DateTimeFormat'])
    Intl[name] = new Proxy(Intl[name], { construct(of, args) { opened.push(name); return new of(...args); } });
</script>`;

type Watched = Window & typeof globalThis & { opened: readonly string[] };

const firstPage = async (attributes = '') => {
  const page = await writtenPage(
    `<massage-fit-check booking-url="https://a.example/book" ${attributes}></massage-fit-check>`,
    watched,
  );
  await page.loadWidget();
  const element = page.document.querySelector('massage-fit-check') as MassageFitCheck;
  await eventually('the first page', () => root(element)?.querySelector('button'), Boolean);
  await element.updateComplete;
  return { element, view: page.window as Watched };
};
const rulesOf = (element: MassageFitCheck): number =>
  root(element).adoptedStyleSheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0);

describe('the first page', () => {
  for (const attributes of ['', 'lang="en-CA" country="CA" phone="+1 604 555 0142" clinic-name="Harbour"'])
    it(`opens none of the browser's data of languages, set up with: ${attributes || 'a link'}`, async () => {
      const { view } = await firstPage(attributes);
      expect(view.opened).to.deep.equal([]);
      new view.Intl.ListFormat('en');
      expect(view.opened, 'what is watched').to.deep.equal(['ListFormat']);
    });

  it('is dressed in less than half of what the result is', async () => {
    const { element } = await firstPage();
    const first = rulesOf(element);
    await show(element, 'the result');
    expect(first).to.be.above(50);
    expect(first).to.be.below(rulesOf(element) / 2);
  });
});
