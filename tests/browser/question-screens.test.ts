// What the screens of questions do under the hand: open in place, fold, pass by.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { mount } from '../support/mount.ts';
import { readThePage } from '../support/read-the-page.ts';
import { aNeck, root } from '../support/screen-kinds.ts';
import { click, deepActive, press } from '../support/visitor.ts';
import { Visitor } from '../support/walk.ts';

const { screens, options, questions, optional, pass, next } = en.questionnaire;
const maybe = (question: string): string => optional.replace('{question}', question);

const at = async (heading: string, hand: 'mouse' | 'quick' = 'quick'): Promise<Visitor> => {
  const visitor = new Visitor(await mount(), hand);
  await visitor.walkTo(heading, aNeck);
  return visitor;
};

describe('the health screen', () => {
  it('is passed in one press by who has nothing to say, and says what the press means', async () => {
    const visitor = await at(screens.health.heading);
    readThePage();
    await click(visitor.find('button', pass));
    await visitor.element.updateComplete;
    expect(visitor.heading).to.equal(screens.touch.heading);
    await visitor.back();
    expect(visitor.ticked).to.deep.equal([en.questionnaire.none]);
    expect(visitor.all('button', next)).to.have.length(1);
  });

  const { unread } = en.questionnaire;

  it('passed in less than two seconds, is said to be unread on the next page, with a way back to it', async () => {
    const visitor = await at(screens.health.heading);
    await visitor.next();
    expect(visitor.heading).to.equal(screens.touch.heading);
    expect(root(visitor.element).textContent).to.include(unread.text);
    await visitor.push('button', unread.back);
    expect(visitor.heading).to.equal(screens.health.heading);
    expect(visitor.ticked).to.deep.equal([]);
    await visitor.next();
    expect(root(visitor.element).textContent).to.include(unread.text);
  });

  it('passed after two seconds is taken at its word', async () => {
    const visitor = await at(screens.health.heading);
    readThePage();
    await visitor.next();
    expect(visitor.heading).to.equal(screens.touch.heading);
    expect(root(visitor.element).textContent).not.to.include(unread.text);
  });

  it('answered is taken at its word, however soon', async () => {
    const visitor = await at(screens.health.heading);
    await visitor.tick(en.questionnaire.none);
    await visitor.next();
    expect(visitor.heading).to.equal(screens.touch.heading);
    expect(root(visitor.element).textContent).not.to.include(unread.text);
  });

  it('opens the lines of a group by its tick, next by the Tab key, and keeps the focus where it is', async () => {
    const visitor = await at(screens.health.heading);
    const group = visitor.find('checkbox', options['health-groups']['heart-blood']);
    group.focus();
    await press('Space');
    await visitor.element.updateComplete;
    expect(deepActive() === group).to.equal(true);
    expect(visitor.all('button', pass)).to.have.length(0);
    await press('Tab');
    expect(deepActive() === visitor.find('checkbox', en.flags['blood-thinner'])).to.equal(true);
    await press('Shift+Tab');
    await press('Space');
    await visitor.element.updateComplete;
    expect(visitor.all('checkbox', en.flags['blood-thinner'])).to.have.length(0);
    expect(visitor.all('button', pass)).to.have.length(1);
  });

  it('keeps a ticked line in sight when its group is unticked', async () => {
    const visitor = await at(screens.health.heading);
    const group = options['health-groups']['long-term'];
    await visitor.tick(group);
    await visitor.tick(en.flags.diabetes);
    await visitor.tick(group);
    expect(visitor.ticked).to.deep.equal([en.flags.diabetes]);
  });

  it('shows all lines below “not sure”', async () => {
    const visitor = await at(screens.health.heading);
    await visitor.tick(options['health-groups']['not-sure']);
    for (const flag of ['blood-thinner', 'past-cancer', 'dry-skin'] as const)
      expect(visitor.all('checkbox', en.flags[flag]), flag).to.have.length(1);
  });
});

describe('the touch screen', () => {
  it('takes the day from a list that opens by a press, and takes it back', async () => {
    const visitor = await at(screens.touch.heading);
    const list = visitor.find<HTMLSelectElement>('combobox', maybe(questions.day.legend));
    const choose = async (value: string) => {
      list.value = value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await visitor.element.updateComplete;
    };
    await choose('caring');
    await visitor.back();
    await visitor.next();
    const again = visitor.find<HTMLSelectElement>('combobox');
    expect(again.selectedOptions[0]?.textContent).to.equal(options.day.caring);
    again.value = '';
    again.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.element.updateComplete;
    await visitor.back();
    await visitor.next();
    expect(visitor.find<HTMLSelectElement>('combobox').value).to.equal('');
  });

  it('has the wishes folded, and open again where one was ticked', async () => {
    const visitor = await at(screens.touch.heading);
    const wishes = () => root(visitor.element).querySelector('details');
    expect(wishes()?.open).to.equal(false);
    await visitor.tick(options.wishes['stay-dressed']);
    await visitor.back();
    await visitor.next();
    expect(wishes()?.open).to.equal(true);
    expect(visitor.ticked).to.include(options.wishes['stay-dressed']);
  });
});

describe('a region', () => {
  it('stays open under the hand that unticks its last place', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walkTo(screens.where.heading, { ticks: [options.help.pain] });
    await visitor.tick(options.where.neck);
    const region = root(visitor.element).querySelector('details');
    await visitor.tick(options.where.neck);
    expect([region?.open, visitor.ticked.length]).to.deep.equal([true, 0]);
  });
});
