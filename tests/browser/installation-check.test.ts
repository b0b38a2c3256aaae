// `#mfc-check` at the end of the page's address: what a clinic needs to know of how its widget is put in.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { version } from '../../src/version.ts';
import { axe } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { mount } from '../support/mount.ts';
import { root } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const words = en.installationCheck;
const address = (hash: string) =>
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
afterEach(() => address(''));

const checkOf = (element: MassageFitCheck) => root(element).querySelector('details.check');
const textOf = (element: MassageFitCheck): string =>
  (checkOf(element)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The report of a widget with these attributes. */
const reportOf = async (
  attributes: Record<string, string>,
  inner = '',
): Promise<[MassageFitCheck, string]> => {
  address('#mfc-check');
  const element = await mount(attributes, inner);
  const text = await eventually(
    'the report',
    () => textOf(element),
    found => found.includes(words.copy),
  );
  return [element, text ?? textOf(element)];
};

describe('the installation check', () => {
  it('is not there unless the address asks for it', async () => {
    const element = await mount({ 'booking-url': '/book' });
    expect(checkOf(element)).to.equal(null);
  });

  it('stands above the widget, which works as ever below it', async () => {
    const [element] = await reportOf({ 'booking-url': '/book' });
    const frame = root(element).querySelector('[part="frame"]');
    expect(frame?.firstElementChild).to.equal(checkOf(element));
    const visitor = new Visitor(element, 'quick');
    await visitor.start();
    await visitor.tick(en.questionnaire.options.help.pain);
    expect(visitor.ticked).to.deep.equal([en.questionnaire.options.help.pain]);
  });

  it('comes on a page that is open, too, and stays for that visit', async () => {
    const element = await mount();
    location.hash = '#mfc-check';
    await eventually('the check', () => checkOf(element), Boolean);
    location.hash = '#elsewhere';
    await element.updateComplete;
    expect(checkOf(element)).not.to.equal(null);
  });

  it('tells version, each setting with its source, and what is wrong in words', async () => {
    const [, text] = await reportOf(
      { 'booking-url': '/book', theme: 'sepia' },
      '<a href="/book">Book</a><script type="application/json">{"clinicName": "Harbour", "modalityNames": {"deep-tissue": "Therapeutic 60"}}</script>',
    );
    expect(text).to.include(version);
    expect(text).to.include('booking-url/book (attribute)');
    expect(text).to.include('clinic-nameHarbour (JSON inside the tag)');
    expect(text).to.include('modalityNames.deep-tissueTherapeutic 60 (JSON inside the tag)');
    expect(text).to.include('theme="sepia": not known');
    expect(text).not.to.include('undefined');
  });

  it('says first what is to mend, and does not call set what was refused', async () => {
    const [, text] = await reportOf({ accent: 'very green', lang: 'en-GB', theme: 'dark' });
    expect(text.indexOf('accent="very green": refused')).to.be.within(1, text.indexOf(words.script.name));
    expect(text.slice(text.indexOf(words.settings.heading)))
      .to.include('dark (attribute)')
      .and.not.to.include('very green');
    expect(text).to.include(fill(words.language.own, { page: 'en-GB', shown: 'en-GB' }));
  });

  it('tells whether the link inside leads where booking-url does', async () => {
    const [, same] = await reportOf({ 'booking-url': '/book' }, '<a href="/book">Book</a>');
    expect(same).to.include(words.link.same);
    const [, other] = await reportOf({ 'booking-url': '/book' }, '<a href="/old">Book</a>');
    expect(other).to.include(`${location.origin}/old`).and.to.include(`${location.origin}/book`);
    const [, none] = await reportOf({ 'booking-url': '/book' });
    expect(none).to.include(words.link.none);
  });

  it('tells the country with its source, and that the language says another', async () => {
    const [, text] = await reportOf({ phone: '+44 20 7946 0142', lang: 'en-US' });
    expect(text).to.include(fill(words.country.by.phone, { country: 'United Kingdom' }));
    expect(text).to.include(fill(words.country.calls, { number: '999' }));
    expect(text).to.include(fill(words.country.differs, { region: 'United States' }));
  });

  it('tells contrast, looks, analytics and how many there are', async () => {
    const [, text] = await reportOf({ accent: '#ff0', analytics: 'matomo' });
    expect(text).to.match(/Your colour \d+(\.\d)?:1/);
    expect(text).to.include(words.styles.yes);
    expect(text).to.include(fill(words.analytics.missing, { name: 'matomo' }));
    expect(text).to.include(words.widgets.one);
    const [, two] = await reportOf({});
    expect(two).to.include(fill(words.widgets.more, { n: 2 }));
  });

  it('is copied whole by one press, and says so', async () => {
    const [element] = await reportOf({ 'booking-url': '/book' });
    const { clipboard } = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    try {
      await new Visitor(element, 'quick').push('button', words.copy);
      await eventually(
        'the answer',
        () => textOf(element),
        text => text.includes(words.copied),
      );
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(copied).to.have.length(1);
    expect(copied[0]).to.include('booking-url: /book (attribute)').and.to.include(version);
  });

  it('holds no word of an answer', async () => {
    const [element] = await reportOf({ 'booking-url': '/book' });
    const visitor = new Visitor(element, 'quick');
    const before = textOf(element);
    await visitor.start();
    await visitor.tick(en.questionnaire.options.help.pain);
    expect(textOf(element)).to.equal(before);
  });

  it('sounds alarming to nobody, can be folded away, and is sound for assistive technology', async () => {
    const [element, text] = await reportOf({ theme: 'sepia' });
    expect(text).to.include(words.intro);
    expect(await axe(element)).to.deep.equal([]);
    await new Visitor(element, 'quick').open(words.heading);
    expect((checkOf(element) as HTMLDetailsElement).open).to.equal(false);
  });
});
