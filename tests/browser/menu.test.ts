// A clinic's menu: its own names for styles and a booking link for each, as visitors see them.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { eventually } from '../support/eventually.ts';
import { mount, mountInFrame } from '../support/mount.ts';
import { printer } from '../support/printer.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, type Story, Visitor } from '../support/walk.ts';

const menu = `<script type="application/json">${JSON.stringify({
  modalityNames: { 'deep-tissue': 'Therapeutic 60', 'relaxation-massage': 'Quiet Hour 75' },
  modalityBookingUrls: { 'deep-tissue': '/menu/therapeutic-60', 'relaxation-massage': '/menu/quiet-hour' },
})}</script>`;
const clinic = { 'booking-url': '/book', phone: '604 555 0199', 'clinic-name': 'Ivy', lang: 'en-CA' };
const neck = inWords(typicalVisitors['neck-shoulder']);
const firstStyle = 'Therapeutic 60 (Deep tissue massage)';

const booking = (visitor: Visitor): readonly (string | null)[] => [
  ...new Set(visitor.all('link', /^(Book|Talk)/).map(link => link.getAttribute('href'))),
];
const atResult = async (story: Story): Promise<Visitor> => {
  const visitor = new Visitor(await mount(clinic, menu), 'quick');
  await visitor.walk(story);
  return visitor;
};

describe('the menu of a clinic', () => {
  it('names the style, says what it is, and leads to its booking, with nothing more told to the page', async () => {
    const visitor = await atResult(neck);
    expect(visitor.text).to.include(`${firstStyle} · Quiet Hour 75 (Relaxation massage)`);
    expect(visitor.headings).to.include(firstStyle);
    expect(booking(visitor)).to.deep.equal(['/menu/therapeutic-60']);
    const details: unknown[] = [];
    visitor.element.addEventListener('mfc-book', event => {
      event.preventDefault();
      details.push(event.detail);
    });
    visitor.all('link', /^Book/)[0]?.click();
    expect(details).to.deep.equal([{ placement: 'result' }]);
    expect(visitor.element.issues).to.deep.equal([]);
  });

  it('offers no treatment where an OK comes first', async () => {
    const visitor = await atResult({ ticks: [...neck.ticks, en.flags['recent-clot']], pain: 4 });
    expect(booking(visitor)).to.deep.equal(['/book']);
  });

  it('stands on the sheet for the therapist', async () => {
    const visitor = await atResult(neck);
    const printed = printer();
    await visitor.push('button', en.summary.take.print);
    await eventually('a print', () => printed.length > 0);
    expect(printed[0]?.page.body.textContent).to.include(firstStyle);
  });

  for (const [width, most] of [
    [320, 680],
    [390, 600],
  ] as const) {
    it(`leaves the first thing to do within reach, ${width} pixels wide: above ${most}`, async () => {
      const { element, window: view } = await mountInFrame(width, clinic, {
        inner: menu,
        height: 844,
        lang: 'en-CA',
      });
      const visitor = new Visitor(element, 'quick');
      await visitor.walk(neck);
      const [first] = visitor.all('link', en.result.booking.label);
      expect((first?.getBoundingClientRect().bottom ?? 0) - element.getBoundingClientRect().top).to.be.below(
        most,
      );
      expect(view.document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }
});
