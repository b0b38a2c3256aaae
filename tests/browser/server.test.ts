import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { renderFirstPage, styleSheet } from '../../src/server.ts';
import { writtenPage } from '../support/mount.ts';
import { Visitor } from '../support/walk.ts';

const tag = 'massage-fit-check';
const attributes = { 'booking-url': '/book', 'clinic-name': 'Harbour Street', accent: '#7a1f5c' };

/** A page that a server drew, before its script; `null` where the browser knows no declarative shadow roots. */
async function drawnPage() {
  const stylesheet = URL.createObjectURL(new Blob([styleSheet(attributes.accent)], { type: 'text/css' }));
  const page = await writtenPage(
    `${renderFirstPage({ attributes, stylesheet, fallback: '<a href="/book">Book</a>' })}<p>After it</p>`,
  );
  const element = page.document.querySelector<MassageFitCheck>(tag);
  if (!element) throw new Error('No tag.');
  return { ...page, element, root: element.shadowRoot };
}

const look = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('h2, label, button, .root, .foot')].map(each => {
    const { x, y, width, height } = each.getBoundingClientRect();
    const { color, fontSize, backgroundColor } = each.ownerDocument.defaultView?.getComputedStyle(each) ?? {};
    return [each.localName, ...[x, y, width, height].map(Math.round), color, fontSize, backgroundColor].join(
      ' ',
    );
  });

describe('a first page that a server drew', () => {
  it('is there before the script, and the script changes nothing to be seen', async () => {
    const { element, root, loadWidget } = await drawnPage();
    if (!root) {
      // Before Firefox 123: the fallback is what shows, and the widget comes with its script.
      expect(element.textContent).to.include('Book');
      await loadWidget();
      await element.updateComplete;
      expect(new Visitor(element, 'quick').heading).to.equal(en.intro.heading);
      return;
    }
    expect(root.querySelector('h2')?.textContent).to.equal(en.intro.heading);
    const before = look(root);
    await loadWidget();
    await element.updateComplete;
    expect(look(root)).to.deep.equal(before);
    expect(root.querySelectorAll('h2'), 'drawn once').to.have.length(1);
    expect(root.querySelector('link'), 'the file is not needed any more').to.equal(null);
  });

  it('keeps what a quick visitor had ticked, and the place of the keyboard', async () => {
    const { element, root, loadWidget } = await drawnPage();
    if (!root) {
      expect('shadowRootMode' in HTMLTemplateElement.prototype, 'it knows none').to.equal(false);
      return;
    }
    const mine = root.querySelector<HTMLInputElement>('[value="someone-else"]');
    mine?.click();
    mine?.focus();
    await loadWidget();
    await element.updateComplete;
    expect(new Visitor(element, 'quick').ticked).to.deep.equal([
      en.questionnaire.options.who['someone-else'],
    ]);
    expect((root.activeElement as HTMLInputElement | null)?.value).to.equal('someone-else');
  });

  it('works like any other from there on', async () => {
    const { element, loadWidget } = await drawnPage();
    await loadWidget();
    await element.updateComplete;
    const visitor = new Visitor(element, 'quick');
    await visitor.start();
    expect(visitor.heading).to.equal(en.questionnaire.screens.help.heading);
  });
});
