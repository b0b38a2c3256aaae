import { expect } from '@open-wc/testing';
import { modalityIds } from '../../src/knowledge/ids.ts';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { asWideAsElsewhere } from '../support/as-wide-as-elsewhere.ts';
import { isTheUsualEngine } from '../support/engine.ts';
import { mount } from '../support/mount.ts';
import { seeded } from '../support/random.ts';
import { readThePage } from '../support/read-the-page.ts';
import { unpainted } from '../support/unpainted.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, type Story, Visitor } from '../support/walk.ts';

before(asWideAsElsewhere);

const { outcomes } = en.result;
const bookingUrl = 'https://clinic.janeapp.com/#/staff_member/12/treatment/345';
const aNeck: Story = inWords(typicalVisitors['neck-shoulder']);
const aSwollenCalf: Story = {
  ticks: [
    en.questionnaire.options.help.swelling,
    en.questionnaire.options.where.calf,
    en.flags['clot-signs'],
  ],
};
const isBooking = (link: HTMLAnchorElement) =>
  link.getAttribute('href') === bookingUrl || link.textContent?.includes(en.result.booking.label);

/** What the result quotes as the visitor's own reasons. */
const reasons = (visitor: Visitor): readonly string[] =>
  [...(visitor.element.shadowRoot?.querySelectorAll('q') ?? [])]
    .filter(quote => quote.closest('ul')?.previousElementSibling?.textContent === en.result.because)
    .map(quote => quote.textContent ?? '');

describe('a visitor', () => {
  it('with neck pain comes from the first question to the booking link, byte for byte', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }));
    expect(visitor.heading).to.equal(en.intro.heading);

    const questions = await visitor.walk(aNeck);

    expect(questions).to.have.length.within(5, 8);
    expect(visitor.heading).to.equal(outcomes.therapeutic.heading);
    const link = visitor.find('link', en.result.booking.label);
    expect(link.getAttribute('href')).to.equal(bookingUrl);
  });

  it('is told first what the answers sound most like', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walk(aNeck);
    const first = visitor.headings.find(heading => heading.startsWith(en.result.bands.closest));
    expect(first).to.include(en.conditions['neck-shoulder'].name);
  });

  it('reads nothing but their own answers as reasons', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walk(aNeck);
    expect(reasons(visitor)).not.to.be.empty;
    expect(aNeck.ticks).to.include.members([...reasons(visitor)]);
  });

  it('sees their own two numbers for pressure and pain', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walk({ ticks: [...aNeck.ticks, en.questionnaire.options.firmness['2']], pain: 4 });
    expect(visitor.element.assessment?.pressure).to.deep.equal({
      start: 2,
      painCeiling: 3,
      chosen: 2,
      because: [],
    });
    const { start, ceiling } = en.result.pressure;
    expect(visitor.text.includes(start[1]), 'the pressure').to.equal(true);
    expect(visitor.text.includes(fill(ceiling, { n: 3 })), 'the pain').to.equal(true);
  });

  it('who only wants to relax answers four screens', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }));
    const questions = await visitor.walk(inWords(typicalVisitors.other));
    expect(questions).to.have.length(4);
    expect(visitor.heading).to.equal(outcomes.relaxation.heading);
    expect(visitor.headings).to.include(en.modalities['relaxation-massage'].name);
  });

  it('who is pregnant is offered massage made for it, and nothing that is ruled out', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }));
    await visitor.walk(inWords(typicalVisitors.pregnancy));
    expect(visitor.heading).to.equal(outcomes.prenatal.heading);
    expect(visitor.headings).to.include(en.modalities['prenatal-massage'].name);
    expect(visitor.headings).not.to.include(en.modalities['deep-tissue'].name);
    // On the first card, and again at the end.
    expect(visitor.links.filter(isBooking)).to.have.length(2);
  });

  it('with a concern for a doctor is told so first, and can still book a talk', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }), 'quick');
    await visitor.walk({ ticks: [...aNeck.ticks, en.flags['recent-clot']] });
    const { askFirst } = en.result;
    expect(visitor.heading).to.equal(fill(askFirst.heading, { who: en.turnTo.doctor }));
    const [why, styles] = [en.flagReasons['recent-clot'], en.result.modalitiesAfterOk].map(words =>
      visitor.text.indexOf(words),
    ) as [number, number];
    expect(why, 'the reason, before any style').to.be.within(0, styles);
    expect(visitor.find('button', en.result.card.copy), 'what comes first').to.exist;
    expect(visitor.links.filter(isBooking)).to.have.length(1);
  });

  it('goes back from the result, changes an answer, and gets the other result', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walk(aNeck);
    await visitor.walkBackTo(en.questionnaire.screens.help.heading);
    await visitor.tick(en.questionnaire.options.help.pain, en.questionnaire.options.help.relax);
    await visitor.walk({ ticks: [] });
    expect(visitor.heading).to.equal(outcomes.relaxation.heading);
  });

  it('changes one answer from the result, and comes straight back to it', async () => {
    const visitor = new Visitor(await mount());
    await visitor.walk(aNeck);
    const { changeOf, answers } = en.result;
    const { firmness } = en.questionnaire.questions;
    await visitor.open(answers);
    await visitor.push('button', fill(changeOf, { question: firmness.legend }));
    await visitor.tick(en.questionnaire.options.firmness['1']);
    expect(visitor.all('button', en.questionnaire.finish), 'says where it leads').to.have.length(1);
    await visitor.next();
    expect(visitor.heading).to.equal(outcomes.therapeutic.heading);
    expect(visitor.element.assessment?.pressure.start).to.equal(1);
  });

  for (const start of ['intro', 'questions']) {
    it(`changes whom it is for from the result, and comes straight back to it: start="${start}"`, async () => {
      const visitor = new Visitor(await mount({ start }));
      const { questions, options } = en.questionnaire;
      await visitor.tick(options.who['someone-else']);
      await visitor.walk({ ...aNeck, ticks: [...aNeck.ticks, options.who['someone-else']] });
      expect(visitor.text).to.include(options.who['someone-else']);
      await visitor.open(en.result.answers);
      await visitor.push('button', fill(en.result.changeOf, { question: questions.who.legend }));
      await visitor.tick(options.who.me);
      await visitor.push('button', en.questionnaire.finish);
      expect(visitor.heading).to.equal(outcomes.therapeutic.heading);
      expect(visitor.text).to.include(options.who.me).and.not.include(options.who['someone-else']);
    });
  }
});

describe('an emergency', () => {
  it('stops the questionnaire at once', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }));
    const questions = await visitor.walk(aSwollenCalf);
    expect(questions.at(-1)).to.equal(en.questionnaire.screens.safety.heading);
    expect(visitor.heading).to.equal(en.emergency.acts.today.heading);
  });

  it('offers no booking, by link or by phone', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl, phone: '604 555 0199' }), 'quick');
    await visitor.walk(aSwollenCalf);
    expect(visitor.links.filter(isBooking)).to.have.length(0);
    expect(visitor.links.filter(link => link.href.includes('0199'))).to.have.length(0);
  });

  it('calls the emergency number of the region', async () => {
    const visitor = new Visitor(await mount({ lang: 'en-CA' }), 'quick');
    await visitor.walk(aSwollenCalf);
    expect(visitor.find('link', 'Call 911').getAttribute('href')).to.equal('tel:911');
  });

  it('names no style of massage', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }), 'quick');
    await visitor.walk(aSwollenCalf);
    const named = modalityIds.filter(id => visitor.text.includes(en.modalities[id].name));
    expect(named).to.deep.equal([]);
  });

  it('of the mind speaks kindly, and has the crisis line before the emergency number', async () => {
    const numbers = { 'crisis-line': '988', 'emergency-number': '911' };
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl, ...numbers }), 'quick');
    await visitor.walk({ ticks: [en.questionnaire.options.help.stress, en.flags['thoughts-of-self-harm']] });
    expect(visitor.heading).to.equal(en.emergency.acts.crisis.heading);
    expect(visitor.text.includes(en.flagReasons['thoughts-of-self-harm'])).to.equal(true);
    expect(visitor.links.map(link => link.getAttribute('href'))).to.deep.equal(['tel:988', 'tel:911']);
  });

  it('stays for a hurried press on Next that lands on the way back', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }), 'quick');
    await visitor.walk(aSwollenCalf);
    await visitor.push('button', en.emergency.change);
    expect(visitor.heading).to.equal(en.emergency.acts.today.heading);
  });

  it('that was ticked by mistake is taken back on the page before', async () => {
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }), 'quick');
    await visitor.walk(aSwollenCalf);
    readThePage();
    await visitor.push('button', en.emergency.change);
    await visitor.tick(en.flags['clot-signs'], en.questionnaire.none);
    await visitor.walk({ ticks: [] });
    expect(visitor.links.filter(isBooking)).to.have.length(2);
  });
});

/** Presses as fast as the page can follow; reads the page no other way than by its own controls. */
const strollAtRandom = async (visitor: Visitor, random: () => number): Promise<number> => {
  const { element } = visitor;
  const all = <Kind extends Element>(selector: string) => [
    ...(element.shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
  ];
  const push = async (words: string) => {
    all<HTMLButtonElement>('button')
      .find(button => button.textContent?.trim() === words)
      ?.click();
    await element.updateComplete;
  };
  /** On; on the health screen it may say first that there is nothing to say. */
  const ways: readonly string[] = [en.questionnaire.next, en.questionnaire.finish, en.questionnaire.pass];
  await push(en.intro.start);
  for (let screens = 0; ; screens++) {
    if (!all('button').some(button => ways.includes(button.textContent?.trim() ?? ''))) return screens;
    if (screens > 40) throw new Error('No end.');
    for (const group of all<HTMLFieldSetElement>('fieldset')) {
      const answers = [...group.querySelectorAll('input')];
      const isSafety = answers.some(answer => answer.value === 'chest-pain');
      // Few people tick danger signs; without this nobody at random would ever come past them.
      if (isSafety && random() < 0.9) answers.find(answer => answer.value === 'none')?.click();
      else for (let n = 0; n <= random() * 3; n++) answers[Math.floor(random() * answers.length)]?.click();
    }
    await element.updateComplete;
    if (random() < 0.1) await push(en.questionnaire.back);
    if (visitor.element.assessment === null) {
      await push(en.intro.start);
      for (const way of ways) await push(way);
    }
  }
};

const people = isTheUsualEngine ? 200 : 40;

describe('visitors at random', () => {
  it('all reach the booking link or the emergency screen', async () => {
    const random = seeded(2026);
    const visitor = new Visitor(await mount({ 'booking-url': bookingUrl }), 'quick');
    visitor.element.hidden = true; // spares the layout of two thousand screens
    const root = visitor.element.shadowRoot;
    const ends = { booking: 0, emergency: 0 };
    for (let person = 0; person < people; person++) {
      await unpainted(visitor.element, () => strollAtRandom(visitor, random));
      const { assessment } = visitor.element;
      const isEmergency = assessment?.route === 'help-now';
      const links = [...(root?.querySelectorAll('a') ?? [])].filter(isBooking);
      // On the first card, and again at the end; where somebody must look or agree first, only the talk.
      const waits = ['stop', 'ask-first'].includes(assessment?.safety.handsOn ?? '');
      expect(links, `visitor ${person}`).to.have.length(isEmergency ? 0 : waits ? 1 : 2);
      ends[isEmergency ? 'emergency' : 'booking'] += 1;
      visitor.element.restart();
      await visitor.element.updateComplete;
    }
    expect(ends.booking).to.be.above(people / 4);
    expect(ends.emergency).to.be.above(people / 40);
  });
});
