import { expect } from '@open-wc/testing';
import type { MassageFitCheck } from '../../src/index.ts';
import { en } from '../../src/messages/en.ts';
import { mount } from '../support/mount.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, Visitor } from '../support/walk.ts';

const aNeck = { ...inWords(typicalVisitors['neck-shoulder']), pain: 4 };
const { take } = en.summary;

/** The widget inside a form of the page, next to a field of the page's own. */
async function inForm(attributes: Record<string, string>) {
  const element = await mount(attributes);
  const form = document.createElement('form');
  form.innerHTML = '<fieldset><input name="mail" value="a@b.example"></fieldset>';
  element.replaceWith(form);
  form.querySelector('fieldset')?.append(element);
  await element.updateComplete;
  const visitor = new Visitor(element, 'quick');
  const sent = () => new FormData(form).get('check');
  return { element, form, visitor, sent, fieldset: form.querySelector('fieldset') as HTMLFieldSetElement };
}
const settled = (element: MassageFitCheck) => element.updateComplete;

describe('in a form of the page', () => {
  afterEach(() => {
    for (const form of document.querySelectorAll('form')) form.remove();
  });

  it('sends nothing before the result, then that the visitor got there, and not one answer', async () => {
    const { visitor, sent } = await inForm({ name: 'check' });
    expect(sent()).to.equal(null);
    await visitor.walkTo(en.questionnaire.screens.where.heading, aNeck);
    expect(sent()).to.equal(null);
    await visitor.walk(aNeck);
    expect(sent()).to.equal('completed');
  });

  it('sends the same word for an emergency, and offers no summary there', async () => {
    const { visitor, sent } = await inForm({ name: 'check' });
    await visitor.walk({ ticks: [...aNeck.ticks, en.flags['chest-pain']] });
    expect([sent(), visitor.all('checkbox').length]).to.deep.equal(['completed', 0]);
  });

  it('sends the summary only once the visitor ticked that, and no longer when it is unticked', async () => {
    const { visitor, sent, element } = await inForm({ name: 'check' });
    await visitor.walk(aNeck);
    await visitor.push('checkbox', take.include);
    const summary = String(sent());
    expect(summary).to.include(en.summary.title).and.include(en.questionnaire.options.where.neck);
    expect(element.outerHTML, 'and it stands nowhere on the page').to.not.include('Neck');
    await visitor.push('checkbox', take.include);
    expect(sent()).to.equal('completed');
  });

  it('forgets the tick with the result: nobody sends a new one by an old tick', async () => {
    const { visitor, sent } = await inForm({ name: 'check' });
    await visitor.walk(aNeck);
    await visitor.push('checkbox', take.include);
    await visitor.back();
    expect(sent()).to.equal(null);
    await visitor.next();
    expect(sent()).to.equal('completed');
  });

  it('without a name sends nothing and asks nothing', async () => {
    const { visitor, form } = await inForm({});
    await visitor.walk(aNeck);
    expect(visitor.all('checkbox')).to.deep.equal([]);
    expect([...new FormData(form).keys()]).to.deep.equal(['mail']);
  });

  it('with a name and no form asks nothing', async () => {
    const visitor = new Visitor(await mount({ name: 'check' }), 'quick');
    await visitor.walk(aNeck);
    expect(visitor.all('checkbox')).to.deep.equal([]);
  });

  it('starts again when the form is reset, and leaves the focus where it was', async () => {
    const { visitor, form, element } = await inForm({ name: 'check' });
    await visitor.walk(aNeck);
    const field = form.querySelector('input') as HTMLInputElement;
    field.focus();
    form.reset();
    await settled(element);
    expect(visitor.heading).to.equal(en.intro.heading);
    expect(document.activeElement === field).to.equal(true);
  });

  it('is out of reach while its fieldset is disabled, sends nothing, and loses nothing', async () => {
    const { visitor, fieldset, element, sent } = await inForm({ name: 'check' });
    await visitor.walk(aNeck);
    fieldset.disabled = true;
    await settled(element);
    expect(element.shadowRoot?.querySelector('.root')?.hasAttribute('inert')).to.equal(true);
    expect(sent()).to.equal(null);
    fieldset.disabled = false;
    await settled(element);
    expect(element.shadowRoot?.querySelector('.root')?.hasAttribute('inert')).to.equal(false);
    expect([visitor.heading, sent()]).to.deep.equal([en.result.outcomes.therapeutic.heading, 'completed']);
  });
});
