// A telephone number is read and dialled as one: a narrow button breaks before it, never within it.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { mountInFrame } from '../support/mount.ts';
import { root } from '../support/screen-kinds.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, type Story, Visitor } from '../support/walk.ts';

const neck = inWords(typicalVisitors['neck-shoulder']);
const { options } = en.questionnaire;

/** The lines on which a piece of a link's words stands. */
const linesOf = (link: Element, piece: string): number => {
  const texts: Text[] = [];
  const walker = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const place = (at: number): readonly [Text, number] => {
    let left = at;
    for (const text of texts) {
      if (left <= text.length) return [text, left];
      left -= text.length;
    }
    throw new Error(`“${piece}” does not stand there.`);
  };
  const at = (link.textContent ?? '').indexOf(piece);
  if (at < 0) throw new Error(`“${piece}” does not stand there.`);
  const range = link.ownerDocument.createRange();
  range.setStart(...place(at));
  range.setEnd(...place(at + piece.length));
  const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
  return new Set(tops).size;
};

const linksOf = async (width: number, story: Story, attributes: Record<string, string>) => {
  const { element } = await mountInFrame(width, attributes, { lang: 'en-CA' });
  await new Visitor(element, 'quick').walk(story);
  return [...root(element).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].filter(each =>
    each.checkVisibility(),
  );
};

const stories: Readonly<Record<string, Story>> = {
  'a result': neck,
  'help today': { ticks: [options.help.swelling, options.where.calf, en.flags['clot-signs']] },
  'a crisis': { ticks: [options.help.stress, en.flags['thoughts-of-self-harm']] },
};

describe('a telephone number stands on one line', () => {
  for (const width of [240, 320])
    for (const number of ['604-555-0142', '+1 604 555 0142'])
      for (const [name, story] of Object.entries(stories))
        it(`at ${width} pixels, ${number}, in ${name}`, async () => {
          const links = await linksOf(width, story, {
            'booking-url': '/book',
            phone: number,
            'emergency-number': number,
            'crisis-line': number,
          });
          expect(links).not.to.be.empty;
          const told = links.filter(({ textContent }) => textContent?.includes(number));
          expect(told).not.to.be.empty;
          for (const link of told) {
            expect(linesOf(link, number), link.textContent ?? '').to.equal(1);
            expect(link.scrollWidth).to.be.at.most(link.clientWidth);
          }
        });
});
