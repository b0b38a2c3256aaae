// What a visitor sees of a place for well-being, and what its clinic is told.
import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { perceive } from '../support/axe.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { mount, mountInFrame, speak } from '../support/mount.ts';
import { longer } from '../support/pseudo-languages.ts';
import { aNeck } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

const fr = longer.messages;

/** Everything that a visitor could read or hear, folded away or not. */
const words = (element: MassageFitCheck): string =>
  `${element.shadowRoot?.textContent} ${perceive(element).map(({ name }) => name)}`;
const heading = (element: MassageFitCheck): string => new Visitor(element).heading;

describe('a place for well-being', () => {
  it('shows styles and pressure, and neither what it sounds like nor references', async () => {
    const element = await mount({ regime: 'wellness', 'booking-url': '/book' });
    expect(words(element)).to.contain(en.wellness.result.disclaimer);
    await new Visitor(element, 'quick').walk(aNeck);
    const { result, conditions } = en;
    const shown = words(element);
    for (const text of [result.modalities, result.pressure.heading, en.wellness.result.disclaimer])
      expect(shown).to.contain(text);
    for (const text of [
      result.matches,
      result.comesFirst,
      result.references,
      result.pressure.research,
      result.evidence.limited.label,
      conditions['neck-shoulder'].name,
    ])
      expect(shown).not.to.contain(text);
    expect(element.issues).to.deep.equal([]);
  });

  it('is what the clinic says at any time: the answers stay', async () => {
    const element = await mount({});
    await new Visitor(element, 'quick').walk(aNeck);
    expect(words(element)).to.contain(en.conditions['neck-shoulder'].name);
    const before = JSON.stringify(element.assessment);
    element.setAttribute('regime', 'wellness');
    await eventually('no name', () => !words(element).includes(en.conditions['neck-shoulder'].name));
    expect(JSON.stringify(element.assessment)).to.equal(before);
    element.removeAttribute('regime');
    await eventually('the name', () => words(element).includes(en.conditions['neck-shoulder'].name));
  });
});

describe('a clinic in France that sets nothing more', () => {
  it('is one in its own language, and stays one for a visitor who reads English', async () => {
    speak(longer);
    const element = await mount({ lang: 'fr', country: 'FR', languages: 'fr en' });
    expect(words(element)).to.contain(fr.wellness.result.disclaimer);
    await new Visitor(element).push('button', 'English');
    await eventually('English', () => heading(element) === en.intro.heading);
    expect(words(element)).to.contain(en.wellness.result.disclaimer);
  });

  it('is told so in one line, once its words are there', async () => {
    const { element, window: view } = await mountInFrame(400);
    const heard = await overhear(async () => {
      speak(longer, view);
      element.setAttribute('lang', 'fr');
      element.setAttribute('country', 'FR');
      await eventually('told', () => element.issues.length === 1);
      await element.updateComplete;
      element.restart();
      await element.updateComplete;
    }, view);
    expect(element.issues[0]?.attribute).to.equal('regime');
    expect(element.issues[0]?.allowed).to.contain('in FR,');
    expect(heard.warnings.filter(line => line.includes('regime'))).to.have.lengthOf(1);
    expect(heard.warnings.some(line => line.includes('using health'))).to.equal(false);
  });
});
