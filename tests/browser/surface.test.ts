// Colours of the clinic's own, on a surface of its own: words stay readable, or the clinic is told.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { contrast, type Rgb, readRgb } from '../../src/styles/readable-accent.ts';
import { eventually } from '../support/eventually.ts';
import { mount } from '../support/mount.ts';
import { root } from '../support/screen-kinds.ts';

const isForced = matchMedia('(forced-colors: active)').matches;
const sheet = document.createElement('style');
document.head.append(sheet);
afterEach(() => {
  sheet.textContent = '';
  document.documentElement.classList.remove('night');
});

const frameOf = (element: MassageFitCheck): HTMLElement => {
  const frame = root(element).querySelector<HTMLElement>('[part="frame"]');
  if (!frame) throw new Error('No frame.');
  return frame;
};
/** A colour of the widget as the browser paints it. */
const painted = (element: MassageFitCheck, colour: string): Rgb => {
  const probe = document.createElement('i');
  probe.style.color = colour;
  frameOf(element).append(probe);
  const rgb = readRgb(getComputedStyle(probe).color);
  probe.remove();
  return rgb ?? [0, 0, 0];
};
const ratio = (element: MassageFitCheck, colour: string, surface: string): number =>
  contrast(painted(element, colour), painted(element, surface));
const accentReads = (element: MassageFitCheck, surface: string) =>
  eventually(
    `an accent that reads on ${surface}`,
    () => ratio(element, 'var(--accent-ink)', surface),
    found => found >= 4.5,
  );
const told = (element: MassageFitCheck) => element.issues.map(({ attribute }) => attribute);

describe('on a surface of the clinic', () => {
  for (const [what, attributes] of Object.entries({
    'the house colour': {},
    'a dark accent': { accent: '#14355e' },
    'a pale accent': { accent: '#ffe9a8' },
  })) {
    for (const surface of ['#101820', '#3a2a5c', '#f4e8d8', '#777777', 'oklch(0.25 0.05 260)']) {
      it(`${what} reads on ${surface}, as words and on buttons`, async () => {
        if (isForced) return;
        sheet.textContent = `massage-fit-check { --mfc-surface: ${surface}; --mfc-text: ${surface === '#f4e8d8' ? '#222' : '#fff'} }`;
        const element = await mount(attributes);
        await accentReads(element, surface);
        expect(ratio(element, 'var(--accent-on)', 'var(--accent-fill)')).to.be.at.least(4.5);
      });
    }
  }

  it('that comes late, by a class of the page, the accent follows', async () => {
    if (isForced) return;
    sheet.textContent = '.night massage-fit-check { --mfc-surface: #101820; --mfc-text: #eee }';
    const element = await mount({ accent: '#14355e' });
    await accentReads(element, '#fffefb');
    document.documentElement.classList.add('night');
    await accentReads(element, '#101820');
    document.documentElement.classList.remove('night');
    await accentReads(element, '#fffefb');
  });

  it('that is see-through, the accent reads on the page behind', async () => {
    if (isForced) return;
    sheet.textContent =
      'massage-fit-check { --mfc-surface: transparent; --mfc-text: #eee } .behind { background: #101820 }';
    const element = await mount();
    element.parentElement?.classList.add('behind');
    await accentReads(element, '#101820');
    expect(ratio(element, 'var(--accent-on)', 'var(--accent-fill)')).to.be.at.least(4.5);
  });

  it('on which the words cannot be read, the clinic is told', async () => {
    if (isForced) return;
    sheet.textContent = 'massage-fit-check { --mfc-surface: #101820 }';
    const element = await mount({ theme: 'light' });
    await eventually('the issue', () => told(element).includes('--mfc-text'));
    expect(element.issues[0]?.allowed).to.match(
      /:1 on its surface.*set --mfc-surface and --mfc-text together/,
    );
  });

  it('behind which is a picture, the clinic is told that nobody can tell', async () => {
    if (isForced) return;
    sheet.textContent =
      'massage-fit-check { --mfc-surface: transparent } .behind { background: linear-gradient(#fff, #000) }';
    const element = await mount();
    element.parentElement?.classList.add('behind');
    await eventually('the issue', () => told(element).includes('--mfc-surface'));
  });

  it('which is ours, nothing is told and nothing painted', async () => {
    const element = await mount();
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    expect(told(element)).to.deep.equal([]);
    expect(frameOf(element).style.getPropertyValue('--accent-ink')).to.equal('');
  });
});

describe('--mfc-accent', () => {
  it('is the accent where no attribute is', async () => {
    if (isForced) return;
    sheet.textContent = 'massage-fit-check { --mfc-accent: rgb(120, 20, 90) }';
    const element = await mount();
    await eventually('the colour', () => painted(element, 'var(--accent-fill)').join() === '120,20,90');
    await accentReads(element, '#fffefb');
    element.setAttribute('accent', 'rgb(10, 60, 90)');
    await eventually('the attribute’s', () => painted(element, 'var(--accent-fill)').join() === '10,60,90');
  });

  it('that is no colour is told', async () => {
    if (isForced) return;
    sheet.textContent = 'massage-fit-check { --mfc-accent: very green }';
    const element = await mount();
    await eventually('the issue', () => told(element).includes('--mfc-accent'));
  });
});
