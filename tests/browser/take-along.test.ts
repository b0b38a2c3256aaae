import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { version } from '../../src/version.ts';
import { afterPainting } from '../support/after-painting.ts';
import { asWideAsElsewhere } from '../support/as-wide-as-elsewhere.ts';
import { axe } from '../support/axe.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { mount, mountInFrame, mountPage } from '../support/mount.ts';
import { printer } from '../support/printer.ts';
import { replace, undone } from '../support/replaced.ts';
import { violationsOf } from '../support/violations.ts';
import { deepActive, press } from '../support/visitor.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, type Story, Visitor } from '../support/walk.ts';

before(asWideAsElsewhere);

type View = Window & typeof globalThis;

const { take, title, safety } = en.summary;
const aNeck = inWords(typicalVisitors['neck-shoulder']);
const aDoctorFirst: Story = { ticks: [...aNeck.ticks, en.flags['blood-thinner']] };
const anEmergency: Story = { ticks: [...aNeck.ticks, en.flags['chest-pain']] };

const clipboard = (writeText: ((text: string) => Promise<void>) | undefined, view: View = window): void =>
  replace(view.navigator, 'clipboard', { value: writeText && { writeText } });
const refuse = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));

/** What `execCommand('copy')` would copy, each time it is asked; the browser does it or not. */
const copyCommand = (does: boolean, view: View = window): (string | undefined)[] => {
  const asked: (string | undefined)[] = [];
  const value = () => {
    const active = deepActive(view.document) as HTMLTextAreaElement | null;
    asked.push(active?.value?.slice(active.selectionStart, active.selectionEnd));
    return does;
  };
  replace(view.document, 'execCommand', { value });
  return asked;
};

interface Saved {
  readonly name: string;
  readonly text: Promise<string>;
  readonly isOutside: boolean;
}

/** Downloads, caught before they reach a disk, and which of their addresses are still good. */
const downloads = (view: View = window) => {
  const saved: Saved[] = [];
  const open = new Map<string, Blob>();
  const make = view.URL.createObjectURL;
  replace(view.URL, 'createObjectURL', {
    value: (blob: Blob) => {
      const url = make.call(view.URL, blob);
      open.set(url, blob);
      return url;
    },
  });
  replace(view.URL, 'revokeObjectURL', { value: (url: string) => open.delete(url) });
  replace(view.HTMLAnchorElement.prototype, 'click', {
    value(this: HTMLAnchorElement) {
      const text = open.get(this.href)?.text() ?? Promise.resolve('');
      saved.push({ name: this.download, text, isOutside: view.document.contains(this) });
    },
  });
  return { saved, open };
};

/** Every wait of the widget is over soon, and so is any other. */
const hurry = (view: View = window): void => {
  const { setTimeout: real } = view;
  replace(view, 'setTimeout', {
    value: (act: () => void, wait = 0) => real.call(view, act, Math.min(wait, 20)),
  });
};
/** A browser keeps timers in order: after what the widget waits for by now, where `hurry` has made all waits short. */
const afterItsWaits = async (): Promise<void> => {
  await afterPainting();
  await new Promise(resolve => setTimeout(resolve, 1_000));
};

const atResult = async (story: Story = aNeck, attributes: Record<string, string> = {}): Promise<Visitor> => {
  const visitor = new Visitor(await mount({ 'clinic-name': 'Harbour Massage', ...attributes }), 'quick');
  await visitor.walk(story);
  return visitor;
};
const rootOf = ({ element }: Visitor): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('No shadow root.');
  return element.shadowRoot;
};
const areaOf = (visitor: Visitor) => rootOf(visitor).querySelector('textarea');
const framesOf = (visitor: Visitor) => rootOf(visitor).querySelectorAll('iframe').length;
const noteOf = (visitor: Visitor) => rootOf(visitor).querySelector('.take > .actions + p')?.textContent ?? '';
const saidBy = (visitor: Visitor) => rootOf(visitor).querySelector('[role="status"]')?.textContent ?? '';
const isSaid = (visitor: Visitor, words: string) =>
  eventually(
    `“${words}” said`,
    () => saidBy(visitor),
    said => said === words,
  );
const isFocused = (visitor: Visitor) =>
  eventually('the text, focused', () => areaOf(visitor) !== null && deepActive() === areaOf(visitor));

/** All that the live region comes to hold from now on. */
const listenTo = (visitor: Visitor): string[] => {
  const heard: string[] = [];
  const region = rootOf(visitor).querySelector('[role="status"]') as Element;
  const observer = new MutationObserver(() => heard.push(region.textContent ?? ''));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  undone(() => observer.disconnect());
  return heard;
};

/** Presses Copy and gives back what came on the clipboard. */
const copied = async (visitor: Visitor): Promise<string> => {
  let text = '';
  clipboard(async given => {
    text = given;
  });
  await visitor.push('button', take.copy);
  return text;
};

describe('“Take it along”', () => {
  it('stands before booking, with which the page ends, with three buttons of at least 44 px, and has said nothing yet', async () => {
    const visitor = await atResult();
    const { headings } = visitor;
    expect(headings.indexOf(take.heading)).to.equal(headings.indexOf('Talk to Harbour Massage') - 1);
    for (const name of [take.print, take.copy, take.save])
      expect(visitor.find('button', name).getBoundingClientRect().height, name).to.be.at.least(44);
    expect([saidBy(visitor), noteOf(visitor), areaOf(visitor)]).to.deep.equal(['', '', null]);
  });

  it('is there where a doctor comes first, and not in an emergency', async () => {
    expect((await atResult(aDoctorFirst)).headings).to.include(take.heading);
    const visitor = await atResult(anEmergency);
    expect(visitor.all('button', take.copy)).to.have.length(0);
    expect(visitor.headings).not.to.include(take.heading);
  });

  it('fits a column of 260 px', async () => {
    const { element, document: page } = await mountInFrame(260);
    await new Visitor(element, 'quick').walk(aNeck);
    expect(page.documentElement.scrollWidth).to.be.at.most(260);
  });

  it('is reached by Tab in the order it is read', async () => {
    const visitor = await atResult();
    clipboard(refuse);
    copyCommand(false);
    await visitor.push('button', take.copy);
    await eventually('the text', () => areaOf(visitor));
    visitor.find('button', take.print).focus();
    const stops: (Element | null)[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await press('Tab');
      stops.push(deepActive());
    }
    expect(stops.map(stop => stop?.textContent)).to.deep.equal([take.copy, take.save, '']);
    expect(stops[2] === areaOf(visitor)).to.equal(true);
  });
});

describe('Copy', () => {
  it('puts the summary on the clipboard, and says so once, to the eye and the ear', async () => {
    const visitor = await atResult(aDoctorFirst);
    const text = await copied(visitor);
    for (const words of [title, 'Harbour Massage', safety, en.flags['blood-thinner'], version])
      expect(text.replace(/\s+/g, ' ')).to.include(words);
    expect(text).to.include(String(new Date().getFullYear()));
    await isSaid(visitor, take.copied);
    expect(noteOf(visitor)).to.equal(take.copied);
    expect(areaOf(visitor)).to.equal(null);
  });

  it('says it again for a second press', async () => {
    const visitor = await atResult();
    await copied(visitor);
    await isSaid(visitor, take.copied);
    const heard = listenTo(visitor);
    await copied(visitor);
    await eventually(
      'said again',
      () => heard,
      all => all.includes(take.copied),
    );
    expect(heard).to.deep.equal(['', take.copied]);
  });

  it('empties the live region when it has been read out; the note stays', async () => {
    const visitor = await atResult();
    hurry();
    const heard = listenTo(visitor);
    await copied(visitor);
    await eventually(
      'said, and emptied',
      () => heard,
      all => all.length === 2,
    );
    expect(heard).to.deep.equal([take.copied, '']);
    expect(noteOf(visitor)).to.equal(take.copied);
  });

  for (const [where, writeText] of [
    ['where the clipboard is refused', refuse],
    ['where there is no clipboard, as on http pages', undefined],
  ] as const) {
    it(`selects and copies ${where}, and leaves the focus where it was`, async () => {
      const visitor = await atResult();
      const wanted = await copied(visitor);
      clipboard(writeText);
      const asked = copyCommand(true);
      const button = visitor.find('button', take.copy);
      button.focus();
      const { faults } = await overhear(async () => {
        await visitor.push('button', take.copy);
        await isSaid(visitor, take.copied);
      });
      expect(asked).to.deep.equal([wanted]);
      expect(deepActive() === button, 'the focus').to.equal(true);
      expect([faults, areaOf(visitor)]).to.deep.equal([[], null]);
    });
  }

  for (const [how, denied] of [
    ['both refuse', () => copyCommand(false)],
    [
      'the second throws',
      () =>
        replace(document, 'execCommand', {
          value: () => {
            throw new Error('no');
          },
        }),
    ],
  ] as const) {
    it(`shows the text, focused and selected, and says so, where ${how}`, async () => {
      const visitor = await atResult();
      const wanted = await copied(visitor);
      clipboard(refuse);
      denied();
      const { faults } = await overhear(async () => {
        await visitor.push('button', take.copy);
        await isFocused(visitor);
      });
      expect(faults).to.deep.equal([]);
      const area = visitor.find<HTMLTextAreaElement>('textbox', take.label);
      expect([area.readOnly, area.value]).to.deep.equal([true, wanted]);
      expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, wanted.length]);
      await isSaid(visitor, take.denied);
      expect(noteOf(visitor)).to.equal(take.denied);
      expect(await axe(visitor.element)).to.deep.equal([]);
    });
  }

  it('that comes through only after the visitor went on says nothing', async () => {
    const visitor = await atResult();
    let answer: () => void = () => {};
    clipboard(() => new Promise<void>(resolve => (answer = resolve)));
    await visitor.push('button', take.copy);
    await visitor.clear();
    hurry();
    answer();
    await afterItsWaits();
    expect([saidBy(visitor), visitor.heading]).to.deep.equal(['', en.intro.heading]);
  });

  it('keeps the page’s own copy listeners out', async () => {
    const visitor = await atResult();
    let heard = 0;
    const hear = () => {
      heard += 1;
    };
    document.addEventListener('copy', hear);
    undone(() => document.removeEventListener('copy', hear));
    areaOf(visitor);
    rootOf(visitor)
      .querySelector('.take')
      ?.dispatchEvent(new Event('copy', { bubbles: true, composed: true }));
    expect(heard).to.equal(0);
  });
});

describe('Save', () => {
  it('saves exactly the text, under a name without an answer, from a link that is on no page', async () => {
    const visitor = await atResult();
    const wanted = await copied(visitor);
    const { saved } = downloads();
    await visitor.push('button', take.save);
    expect(saved).to.have.length(1);
    expect(await saved[0]?.text).to.equal(wanted);
    expect(saved[0]?.name).to.match(/^massage-summary-\d{4}-\d\d-\d\d\.txt$/);
    expect(saved[0]?.isOutside).to.equal(false);
    await isSaid(visitor, fill(take.saved, { file: saved[0]?.name ?? '', copy: take.copy }));
  });

  it('gives the address back later', async () => {
    const visitor = await atResult();
    const { open } = downloads();
    hurry();
    await visitor.push('button', take.save);
    expect(open.size).to.equal(1);
    await eventually('the address given back', () => open.size === 0);
  });

  it('shows the text where the browser cannot', async () => {
    const visitor = await atResult();
    replace(URL, 'createObjectURL', {
      value: () => {
        throw new Error('no');
      },
    });
    await visitor.push('button', take.save);
    await isFocused(visitor);
    await isSaid(visitor, take.denied);
  });
});

/** The words of a page, one text after the other. */
const lines = (body: Element): string =>
  [...body.querySelectorAll('h1, h2, h3, p')].map(each => each.textContent ?? '').join('\n');

describe('Print', () => {
  it('prints the summary alone, from a frame in the shadow root, dressed, named, and in its language', async () => {
    const visitor = await atResult(aDoctorFirst, { lang: 'en-GB' });
    const printed = printer();
    await visitor.push('button', take.print);
    await eventually('a print', () => printed.length > 0);
    const [{ page, root } = { page: document, root: document }] = printed;
    expect(root === visitor.element.shadowRoot).to.equal(true);
    const { body, documentElement: html } = page;
    expect([page.title, html.lang, page.dir]).to.deep.equal([title, 'en-GB', 'ltr']);
    expect(page.defaultView?.getComputedStyle(page.body).fontSize, 'dressed').to.equal('12px');
    expect(body.querySelectorAll('button, a, script, style, [style], iframe')).to.have.length(0);
    expect(body.querySelector('h1')?.textContent).to.equal(title);
    // As wide as a page within its margins: the frame itself has the size of a dot.
    const sheet = page.defaultView?.frameElement as HTMLElement;
    sheet.style.inlineSize = '180mm';
    const figures = [...body.querySelectorAll('svg')].filter(svg => svg.querySelector('g'));
    expect(figures.length).to.be.greaterThan(1);
    for (const figure of figures.slice(0, 2)) {
      const boxes = [...figure.querySelectorAll('g')].map(part => part.getBoundingClientRect());
      const [top, bottom] = [
        Math.min(...boxes.map(box => box.top)),
        Math.max(...boxes.map(box => box.bottom)),
      ];
      expect(((bottom - top) / 96) * 25.4, 'mm from crown to sole').to.be.within(44, 46);
    }
    // What may harm comes first on paper; the pictures say what the words say.
    for (const picture of body.querySelectorAll('.pictures')) picture.remove();
    const words = (text: string) => (text.match(/[^-=\s]+/g) ?? []).toSorted();
    expect(words(lines(body))).to.deep.equal(words(await copied(visitor)));
  });

  it('is told to the page by `mfc-print`, with an empty detail', async () => {
    const visitor = await atResult();
    const details: unknown[] = [];
    visitor.element.addEventListener('mfc-print', event => details.push([event.detail, event.cancelable]));
    printer();
    await visitor.push('button', take.print);
    await eventually('the event', () => details.length > 0);
    await afterPainting();
    expect(details).to.deep.equal([[{}, false]]);
    expect([noteOf(visitor), areaOf(visitor)]).to.deep.equal(['', null]);
  });

  it('is counted where the clinic counts', async () => {
    const layer: { event: string }[] = [];
    replace(window, 'dataLayer', { value: layer, writable: true });
    const visitor = await atResult(aNeck, { analytics: 'datalayer', variant: 'B' });
    printer();
    await visitor.push('button', take.print);
    await eventually('the print, counted', () => layer.some(({ event }) => event === 'mfc_print'));
    expect(layer.at(-1)).to.deep.equal({ event: 'mfc_print', variant: 'B' });
  });

  it('takes its frame away some time after', async () => {
    const visitor = await atResult();
    const printed = printer();
    hurry();
    await visitor.push('button', take.print);
    await eventually('the frame gone after the print', () => printed.length > 0 && framesOf(visitor) === 0);
  });

  for (const [when, act] of [
    ['at the next press', (visitor: Visitor) => copied(visitor)],
    ['when the visitor goes on', (visitor: Visitor) => visitor.back()],
    ['when the widget leaves the page', async (visitor: Visitor) => visitor.element.remove()],
  ] as const) {
    it(`takes its frame away ${when}`, async () => {
      const visitor = await atResult();
      const printed = printer();
      await visitor.push('button', take.print);
      await eventually('a print', () => printed.length > 0);
      expect(framesOf(visitor)).to.equal(1);
      await act(visitor);
      expect(framesOf(visitor)).to.equal(0);
    });
  }

  it('that is silently denied shows the text, selected, says so, and is not told to the page', async () => {
    const visitor = await atResult();
    let told = 0;
    visitor.element.addEventListener('mfc-print', () => {
      told += 1;
    });
    const printed = printer(true);
    await visitor.push('button', take.print);
    await isFocused(visitor);
    expect(printed).to.have.length(1);
    await isSaid(visitor, take.denied);
    expect(told).to.equal(0);
  });
});

describe('whatever is pressed', () => {
  it('no node is left outside the element, and nothing is thrown', async () => {
    const visitor = await atResult();
    const nodes = () => [
      document.head.childElementCount,
      document.querySelectorAll('*').length,
      visitor.element.childNodes.length,
      document.title,
    ];
    const before = nodes();
    clipboard(refuse);
    copyCommand(false);
    const { saved } = downloads();
    const printed = printer();
    const isDone: Readonly<Record<string, () => boolean>> = {
      [take.print]: () => printed.length > 0,
      [take.copy]: () => areaOf(visitor) !== null,
      [take.save]: () => saved.length > 0,
    };
    const { lines } = await overhear(async () => {
      for (const name of [take.print, take.copy, take.save]) {
        await visitor.push('button', name);
        await eventually(name, () => isDone[name]?.());
        expect(nodes(), name).to.deep.equal(before);
      }
    });
    expect(lines).to.deep.equal([]);
  });

  it('the note and the text are gone with the answers', async () => {
    const visitor = await atResult();
    clipboard(refuse);
    copyCommand(false);
    await visitor.push('button', take.copy);
    await eventually('the text', () => areaOf(visitor));
    await visitor.clear();
    await visitor.walk(aNeck);
    expect([saidBy(visitor), noteOf(visitor), areaOf(visitor), framesOf(visitor)]).to.deep.equal([
      '',
      '',
      null,
      0,
    ]);
  });

  for (const path of ['/host/csp', '/host/csp-scripts-only']) {
    it(`the strictest policy has nothing to complain of: ${path}`, async () => {
      const { element, window: view } = await mountPage(path);
      const visitor = new Visitor(element, 'quick');
      await visitor.walk(aNeck);
      const { saved } = downloads(view);
      const printed = printer(false, view);
      clipboard(refuse, view);
      const asked = copyCommand(true, view);
      for (const [name, done] of [
        [take.save, saved],
        [take.copy, asked],
        [take.print, printed],
      ] as const) {
        await visitor.push('button', name);
        await eventually(name, () => done.length > 0);
      }
      expect([saved.length, asked.length, printed.length]).to.deep.equal([1, 1, 1]);
      const page = printed[0]?.page;
      expect(page?.defaultView?.getComputedStyle(page.body).fontSize).to.equal('12px');
      expect(await violationsOf(view)).to.deep.equal([]);
    });
  }
});
