// "Clear my answers" asks once, in place: a press by mistake takes nothing away.
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.ts';
import { axe } from '../support/axe.ts';
import { mount } from '../support/mount.ts';
import { root } from '../support/screen-kinds.ts';
import { press } from '../support/visitor.ts';
import { typicalVisitors } from '../support/visitors.ts';
import { inWords, Visitor } from '../support/walk.ts';

const { clear, clearing } = en.questionnaire;
const aNeck = inWords(typicalVisitors['neck-shoulder']);
const { help } = en.questionnaire.options;

const atAnswers = async (): Promise<Visitor> => {
  const visitor = new Visitor(await mount(), 'quick');
  await visitor.start();
  await visitor.tick(help.pain);
  return visitor;
};
const wayOut = (visitor: Visitor): HTMLElement => {
  const all = [...root(visitor.element).querySelectorAll<HTMLElement>('summary')];
  const found = all.find(({ textContent }) => textContent?.trim() === clear);
  if (!found) throw new Error('No way to clear the answers.');
  return found;
};
const focused = (visitor: Visitor) => root(visitor.element).activeElement?.textContent?.trim();

describe('“Clear my answers”', () => {
  it('keeps every answer until the visitor says yes, on a question and on the result', async () => {
    const visitor = await atAnswers();
    const { heading } = visitor;
    await visitor.open(clear);
    expect([visitor.heading, visitor.ticked]).to.deep.equal([heading, [help.pain]]);
    await visitor.push('button', clearing.no);
    expect([visitor.heading, visitor.ticked]).to.deep.equal([heading, [help.pain]]);
    expect(visitor.all('button', clearing.yes)).to.deep.equal([]);

    await visitor.clear();
    await visitor.walk(aNeck);
    await visitor.open(clear);
    expect(visitor.element.assessment).not.to.equal(null);
    await visitor.push('button', clearing.yes);
    expect(visitor.heading).to.equal(en.intro.heading);
    expect(visitor.ticked).to.deep.equal([]);
  });

  it('tells the page of a restart only then', async () => {
    const visitor = await atAnswers();
    let restarts = 0;
    visitor.element.addEventListener('mfc-restart', () => restarts++);
    await visitor.open(clear);
    expect(restarts).to.equal(0);
    await visitor.push('button', clearing.yes);
    expect(restarts).to.equal(1);
  });

  it('is asked by keys alone, and gives the focus back where it was asked from', async () => {
    const visitor = await atAnswers();
    wayOut(visitor).focus();
    await press('Enter');
    await press('Tab');
    expect(focused(visitor)).to.equal(clearing.yes);
    await press('Tab');
    expect(focused(visitor)).to.equal(clearing.no);
    await press('Enter');
    expect(focused(visitor)).to.equal(clear);
    expect(visitor.ticked).to.deep.equal([help.pain]);
  });

  it('asks anew on the next page, closed again', async () => {
    const visitor = await atAnswers();
    await visitor.open(clear);
    await visitor.next();
    expect(wayOut(visitor).closest('details')?.open).to.equal(false);
  });

  it('is sound for assistive technology while it asks', async () => {
    const visitor = await atAnswers();
    await visitor.open(clear);
    expect(await axe(visitor.element)).to.deep.equal([]);
  });
});
