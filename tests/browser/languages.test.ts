// Packs of words in every order, the switch between languages, and a summary that is read in another one. The languages
// are made from English (tests/support/pseudo-languages.ts).
import { expect } from '@open-wc/testing';
import type { LanguagePack } from '../../src/element/language-packs.ts';
import { handOver } from '../../src/hand-over.ts';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { version } from '../../src/version.ts';
import { axe, perceive } from '../support/axe.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { mount, mountInFrame, speak, writtenPage } from '../support/mount.ts';
import { longer, rightToLeft } from '../support/pseudo-languages.ts';
import { aNeck, everything, root } from '../support/screen-kinds.ts';
import { deepActive, press } from '../support/visitor.ts';
import { Visitor } from '../support/walk.ts';

const french: LanguagePack = { ...longer, version };
const arabic: LanguagePack = { ...rightToLeft, version };
const fr = longer.messages;
const ar = rightToLeft.messages;

const tag = '<massage-fit-check lang="fr" country="CA"></massage-fit-check>';
const inPage = (view: Window): MassageFitCheck =>
  view.document.querySelector('massage-fit-check') as MassageFitCheck;
const headingOf = (element: MassageFitCheck): string => new Visitor(element).heading;
const becomes = (element: MassageFitCheck, heading: string) =>
  eventually(`the heading “${heading}”`, () => headingOf(element) === heading);
const frameOf = (element: MassageFitCheck) => root(element).querySelector('[part="frame"]');

/** Every text of a language. */
const textsOf = (node: unknown): readonly string[] =>
  typeof node === 'string' ? [node] : Object.values(node as object).flatMap(textsOf);
const english = new Set(textsOf(en).filter(text => /[a-z]{2}/i.test(text)));
/** What is on the screen of English, word for word. */
const englishOn = (element: MassageFitCheck): readonly string[] =>
  perceive(element)
    .map(({ name }) => name)
    .filter(name => english.has(name));

describe('a pack', () => {
  it('that comes before the script is spoken from the first drawing on', async () => {
    const page = await writtenPage(tag);
    const handed = handOver(french, page.window.customElements);
    await page.loadWidget();
    await handed;
    const element = inPage(page.window);
    await element.updateComplete;
    expect(headingOf(element)).to.equal(fr.intro.heading);
    expect(frameOf(element)?.getAttribute('lang')).to.equal('fr');
    expect(element.issues).to.deep.equal([]);
  });

  it('that comes late is spoken from then on: the place and the answers stay', async () => {
    const { element, window: view } = await mountInFrame(800, { lang: 'fr', country: 'CA' });
    const visitor = new Visitor(element, 'quick');
    await visitor.start();
    await visitor.tick(en.questionnaire.options.help.headaches);
    await eventually('told that it is missing', () => element.issues.length === 1);
    expect(element.issues[0]?.allowed).to.contain('languages/fr.js');
    await handOver(french, view.customElements);
    await becomes(element, fr.questionnaire.screens.help.heading);
    expect(visitor.ticked).to.deep.equal([fr.questionnaire.options.help.headaches]);
    expect(element.issues).to.deep.equal([]);
  });

  it('that never comes leaves English, and one line in the console', async () => {
    const page = await writtenPage(tag);
    const heard = await overhear(async () => {
      await page.loadWidget();
      await eventually('told', () => inPage(page.window).issues.length === 1);
      await inPage(page.window).updateComplete;
    }, page.window);
    expect(headingOf(inPage(page.window))).to.equal(en.intro.heading);
    expect(heard.warnings).to.have.lengthOf(1);
    expect(heard.faults).to.deep.equal([]);
  });

  const wrong: Readonly<Record<string, LanguagePack>> = {
    'of another version': { ...french, version: '0.0.1' },
    'with a number for a text': {
      ...french,
      messages: { ...fr, intro: { ...fr.intro, lead: 5 } } as unknown as Messages,
    },
    'without the words of a result': { ...french, messages: { ...fr, result: null } as unknown as Messages },
  };
  for (const [what, pack] of Object.entries(wrong)) {
    it(`${what} is refused whole, with one line in the console`, async () => {
      const page = await writtenPage(tag);
      const heard = await overhear(async () => {
        void handOver(pack, page.window.customElements);
        await page.loadWidget();
        await eventually('told', () => inPage(page.window).issues.length === 1);
        await inPage(page.window).updateComplete;
      }, page.window);
      expect(headingOf(inPage(page.window))).to.equal(en.intro.heading);
      expect(new Visitor(inPage(page.window)).text).not.to.contain(fr.intro.start);
      expect(heard.warnings).to.have.lengthOf(1);
      expect(heard.warnings[0]).to.contain('languages/fr.js');
      expect(heard.faults).to.deep.equal([]);
    });
  }

  it('that comes twice is taken once, with one line in the console', async () => {
    const page = await writtenPage(tag);
    const heard = await overhear(async () => {
      void handOver(french, page.window.customElements);
      void handOver({ ...french, messages: en }, page.window.customElements);
      await page.loadWidget();
      await eventually('told', () => inPage(page.window).issues.length === 1);
      await inPage(page.window).updateComplete;
    }, page.window);
    expect(headingOf(inPage(page.window))).to.equal(fr.intro.heading);
    expect(heard.warnings).to.have.lengthOf(1);
    expect(heard.warnings[0]).to.contain('came twice');
  });

  it('is offered in vain to a script of before, and says so', async () => {
    const page = await writtenPage();
    page.window.customElements.define('massage-fit-check', class extends page.window.HTMLElement {});
    const heard = await overhear(() => handOver(french, page.window.customElements));
    expect(heard.warnings).to.have.lengthOf(1);
  });

  it('sets no global', async () => {
    const page = await writtenPage(tag);
    await page.loadWidget();
    const before = Object.getOwnPropertyNames(page.window);
    await handOver(french, page.window.customElements);
    const fresh = Object.getOwnPropertyNames(page.window).filter(name => !before.includes(name));
    expect(fresh).to.deep.equal([]);
  });
});

describe('several languages on one page', () => {
  beforeEach(() => {
    speak(longer);
    speak(rightToLeft);
  });

  it('stand side by side, each in its own direction', async () => {
    const [one, two, three] = [await mount({ lang: 'fr-CA' }), await mount({ lang: 'ar' }), await mount()];
    expect([one, two, three].map(headingOf)).to.deep.equal([fr, ar, en].map(({ intro }) => intro.heading));
    const shown = [one, two, three].map(each => {
      const frame = frameOf(each);
      return [frame?.getAttribute('lang'), frame && getComputedStyle(frame).direction];
    });
    expect(shown.map(([, direction]) => direction)).to.deep.equal(['ltr', 'rtl', 'ltr']);
    expect(shown.slice(0, 2).map(([lang]) => lang)).to.deep.equal(['fr-CA', 'ar']);
  });

  it('never give Traditional Chinese readers the words of another language', async () => {
    expect(headingOf(await mount({ lang: 'zh-TW' }))).to.equal(en.intro.heading);
  });

  it('change while a visitor is under way, and the answers stay, up to the result', async () => {
    const element = await mount({ ...everything, lang: 'en' });
    const visitor = new Visitor(element, 'quick');
    await visitor.walk(aNeck);
    const before = JSON.stringify(element.assessment);
    element.lang = 'fr';
    await eventually('the result in other words', () => englishOn(element).length === 0);
    expect(JSON.stringify(element.assessment)).to.equal(before);
    element.lang = 'en';
    await eventually('English', () => englishOn(element).length > 0);
  });

  it('leave no English on any screen of a walk', async () => {
    const element = await mount({ lang: 'en' });
    const visitor = new Visitor(element, 'quick');
    await visitor.start();
    for (let screens = 0; screens < 12 && visitor.isAsked; screens++) {
      element.lang = 'fr';
      await element.updateComplete;
      expect(englishOn(element)).to.deep.equal([]);
      element.lang = 'en';
      await element.updateComplete;
      await visitor.answer(aNeck);
      await visitor.next();
    }
  });
});

describe('the switch on the first page', () => {
  beforeEach(() => {
    speak(longer);
    speak(rightToLeft);
  });
  const french = 'Français';

  it('names each language in its own words, and only those that are loaded', async () => {
    const element = await mount({ languages: 'en fr es ar' });
    const group = new Visitor(element).find('group', en.languageSwitch.label);
    const buttons = [...group.querySelectorAll('button')];
    expect(buttons.map(each => each.textContent?.trim())).to.deep.equal(['English', french, 'العربية']);
    expect(buttons.map(each => each.lang)).to.deep.equal(['en', 'fr', 'ar']);
    expect(buttons.map(each => each.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false', 'false']);
    expect(await axe(element)).to.deep.equal([]);
    await eventually('told of what is not loaded', () =>
      element.issues.some(({ attribute, allowed }) => attribute === 'languages' && allowed.includes('es.js')),
    );
  });

  it('is not there where one language is all there is', async () => {
    const element = await mount({ languages: 'en es' });
    expect(new Visitor(element).all('group', en.languageSwitch.label)).to.deep.equal([]);
  });

  it('changes the words at a press of a key, keeps the focus and the answers, and touches nothing of the page', async () => {
    const element = await mount({ languages: 'en fr ar' });
    const visitor = new Visitor(element);
    await visitor.tick(en.questionnaire.options.who['someone-else']);
    const [html, host] = [document.documentElement.outerHTML.length, element.outerHTML];
    const button = visitor.find('button', french);
    button.focus();
    await press('Enter');
    await becomes(element, fr.intro.heading);
    expect(deepActive()).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(visitor.ticked).to.include(fr.questionnaire.options.who['someone-else']);
    expect(element.outerHTML).to.equal(host);
    expect(document.documentElement.outerHTML.length).to.equal(html);
    await visitor.push('button', fr.intro.start);
    await becomes(element, fr.questionnaire.screens.help.heading);
    element.restart();
    await becomes(element, fr.intro.heading);
  });

  it('gives way to a language that the page sets later', async () => {
    const element = await mount({ languages: 'en fr ar' });
    await new Visitor(element).push('button', french);
    await becomes(element, fr.intro.heading);
    element.lang = 'ar';
    await becomes(element, ar.intro.heading);
  });

  it('grows with packs that come late', async () => {
    const { element, window: view } = await mountInFrame(400, { languages: 'en fr ar' });
    const names = () =>
      [...root(element).querySelectorAll('[role=group] button')].map(each => each.textContent?.trim());
    expect(names()).to.deep.equal([]);
    await handOver({ ...arabic }, view.customElements);
    await eventually('two languages', () => names().length === 2);
    root(element).querySelector<HTMLElement>('[role=group] button[lang=ar]')?.click();
    await becomes(element, ar.intro.heading);
    await handOver({ ...longer, version }, view.customElements);
    await eventually('three languages', () => names().length === 3);
    expect(headingOf(element)).to.equal(ar.intro.heading);
  });
});

describe('the summary in the therapist’s language', () => {
  beforeEach(() => speak(longer));
  const { take } = en.summary;

  it('is shown beside the visitor’s own before it is given, each in its language', async () => {
    const element = await mount({ 'summary-lang': 'fr' });
    const visitor = new Visitor(element, 'quick');
    await visitor.walk(aNeck);
    const texts = [...root(element).querySelectorAll('pre')];
    expect(texts.map(each => each.lang.slice(0, 2))).to.deep.equal(['en', 'fr']);
    expect(texts[0]?.textContent).to.contain(en.summary.title);
    expect(texts[1]?.textContent).to.contain(fr.summary.title).and.not.to.contain(en.summary.title);
    const labels = texts.map(each =>
      each.closest('details')?.querySelector('summary')?.textContent?.replace(/\s/g, ' '),
    );
    expect(labels).to.deep.equal([`${take.label} · English`, `${take.label} · French`]);
  });

  it('is what is copied', async () => {
    const element = await mount({ 'summary-lang': 'fr' });
    const visitor = new Visitor(element, 'quick');
    await visitor.walk(aNeck);
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => {
          copied = text;
        },
      },
      configurable: true,
    });
    try {
      await visitor.push('button', take.copy);
      await eventually('copied', () => copied !== '');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
    expect(copied).to.contain(fr.summary.title).and.not.to.contain(en.summary.title);
  });

  it('is the visitor’s own where the other is not loaded, with one issue', async () => {
    const element = await mount({ 'summary-lang': 'es' });
    await new Visitor(element, 'quick').walk(aNeck);
    expect(root(element).querySelectorAll('pre')).to.have.lengthOf(0);
    await eventually('told', () => element.issues.length === 1);
    expect(element.issues[0]?.attribute).to.equal('summary-lang');
  });

  it('is there once where both read the same', async () => {
    const element = await mount({ 'summary-lang': 'en-GB' });
    await new Visitor(element, 'quick').walk(aNeck);
    expect(root(element).querySelectorAll('pre')).to.have.lengthOf(0);
  });
});
