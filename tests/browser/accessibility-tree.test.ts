// What Chromium hands to assistive technology: its own computed tree, not a reading of the markup.

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { en } from '../../src/messages/en.ts';
import { fill } from '../../src/messages/fill.ts';
import { offeredBy, questionById } from '../../src/questionnaire/questions.ts';
import { mount } from '../support/mount.ts';
import { aNeck, everything, root, show } from '../support/screen-kinds.ts';
import { Visitor } from '../support/walk.ts';

interface Node {
  role: string;
  name: string;
  properties: Readonly<Record<string, unknown>>;
}

/** Only Chromium can be asked; the other engines answer that they cannot. */
const treeOf = async (): Promise<readonly Node[] | null> => {
  const answer = await executeServerCommand<readonly Node[] | { unsupported: true }, undefined>(
    'accessibility-tree',
    undefined,
  );
  return Array.isArray(answer) ? (answer as readonly Node[]) : null;
};

/** Roles that people meet, with name and state, in no order (K1 has that); text and generic boxes left out. */
const spoken = (nodes: readonly Node[]): readonly string[] => {
  const roles = [
    'heading',
    'group',
    'radio',
    'checkbox',
    'slider',
    'button',
    'link',
    'alert',
    'status',
    'DisclosureTriangle',
  ];
  return nodes
    .filter(({ role }) => roles.includes(role))
    .map(({ role, name, properties }) => {
      const { level, checked, invalid, expanded, valuetext } = properties;
      const states = Object.entries({
        level,
        checked,
        invalid: invalid === 'false' ? undefined : invalid,
        expanded,
        valuetext,
      });
      const told = states.flatMap(([key, value]) =>
        value === undefined || value === '' ? [] : [`${key}=${String(value)}`],
      );
      return [role, `“${name}”`, ...told].join(' ');
    });
};

const { screens, questions, options, groups, chosen, optional } = en.questionnaire;
const maybe = (question: string): string => fill(optional, { question });
const buttons = [
  `button “${en.questionnaire.next}”`,
  `button “${en.questionnaire.back}”`,
  `DisclosureTriangle “${en.questionnaire.clear}” expanded=false`,
];

/** What a question offers, in words: also where older answers may hold more. */
const labelsOf = (id: 'who' | 'age' | 'help' | 'pregnancy'): readonly string[] => {
  const question = questionById.get(id);
  const words: Readonly<Record<string, string>> = options[id];
  return question ? offeredBy(question).map(option => words[option] ?? '') : [];
};

describe('S3 the computed tree', () => {
  it('of the first page', async () => {
    await mount();
    const nodes = await treeOf();
    if (!nodes) return;
    expect(spoken(nodes)).to.have.members([
      `heading “${en.intro.heading}” level=2`,
      `group “${maybe(questions.who.legend)}”`,
      ...labelsOf('who').map(label => `radio “${label}” checked=false`),
      `group “${maybe(questions.age.legend)}”`,
      ...labelsOf('age').map(label => `radio “${label}” checked=false`),
      `button “${en.intro.start}”`,
      'status “”',
    ]);
  });

  it('of a question that was not answered: the group says what it asks, and what is wrong', async () => {
    await show(await mount(), 'one question, not answered');
    const nodes = await treeOf();
    if (!nodes) return;
    const tree = spoken(nodes);
    expect(tree).to.include.members([
      `group “${screens.help.heading}”`,
      `heading “${screens.help.heading}” level=2`,
    ]);
    expect(tree.some(line => line.startsWith('alert'))).to.equal(true);
    const boxes = labelsOf('help').map(label => {
      const opens = label === options.help.pregnant ? ' expanded=false' : '';
      return `checkbox “${label}” checked=false invalid=true${opens}`;
    });
    expect(tree.filter(line => line.startsWith('checkbox'))).to.have.members(boxes);
    expect(tree).to.include.members([...buttons, 'status “”']);
  });

  it('of a tick that opens a question: it says so before and after, and the question comes next', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.start();
    await visitor.tick(options.help.pregnant);
    const nodes = await treeOf();
    if (!nodes) return;
    const tree = spoken(nodes);
    expect(tree).to.include(`checkbox “${options.help.pregnant}” checked=true expanded=true`);
    expect(tree).to.include(`group “${questions.pregnancy.legend}”`);
    const order = visitor.all('radio').concat(visitor.all('checkbox'));
    const inOrder = order.sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
    const at = inOrder.indexOf(visitor.find('checkbox', options.help.pregnant));
    expect(inOrder[at + 1]).to.equal(visitor.find('radio', options.pregnancy['first-12-weeks']));
    expect(root(visitor.element).activeElement?.localName, 'the focus stays').not.to.equal('input');
  });

  it('of regions that open: each says whether it is open, and how many are ticked in it', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walkTo(screens.where.heading, { ticks: [options.help.pain] });
    await visitor.tick(options.where.neck);
    const nodes = await treeOf();
    if (!nodes) return;
    const regions = spoken(nodes).filter(
      line => line.startsWith('Disclosure') && !line.includes(en.questionnaire.clear),
    );
    const [open, ...closed] = regions;
    expect(open).to.match(/expanded=true$/);
    expect(open)
      .to.include(groups['head-neck'])
      .and.to.include(fill(chosen, { n: 1 }));
    expect(closed).to.deep.equal(
      [groups.arm, groups.trunk, groups.leg].map(name => `DisclosureTriangle “${name}” expanded=false`),
    );
  });

  it('of the list that opens by a press, and of what is folded', async () => {
    await show(await mount(), 'questions with a scale');
    const nodes = await treeOf();
    if (!nodes) return;
    const [list] = nodes.filter(({ role }) => /combobox/i.test(role));
    expect(list?.name).to.equal(maybe(questions.day.legend));
    expect(spoken(nodes)).to.include(`DisclosureTriangle “${maybe(questions.wishes.legend)}” expanded=false`);
  });

  it('S9 of the scale: a slider with a name, and its value in words', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    await visitor.walkTo(screens.touch.heading, aNeck);
    await visitor.rate(6);
    const nodes = await treeOf();
    if (!nodes) return;
    const [slider] = spoken(nodes).filter(line => line.startsWith('slider'));
    expect(slider).to.include(`slider “${maybe(questions.pain.legend)}”`);
    expect(slider).to.match(/valuetext=.*6/);
  });

  for (const kind of [
    'the first page',
    'questions with a scale, not answered',
    'the result, all opened',
    'the emergency',
    'the crisis',
  ]) {
    it(`S12 names every control of ${kind} by the words that are seen on it`, async () => {
      const element = await show(await mount(everything), kind);
      const nodes = await treeOf();
      if (!nodes) return;
      const names = nodes
        .filter(({ role }) => ['button', 'link', 'radio', 'checkbox', 'DisclosureTriangle'].includes(role))
        .map(({ name }) => name.replace(/\s+/g, ' ').trim());
      const seen = [...root(element).querySelectorAll<HTMLElement>('button, a, [part="option"], summary')]
        .filter(each => !each.closest('details:not([open])') || each.localName === 'summary')
        .map(each => each.innerText.replace(/\s+/g, ' ').trim());
      expect(
        names.filter(name => !name),
        'nameless',
      ).to.deep.equal([]);
      expect(seen.filter(words => !names.some(name => name.includes(words)))).to.deep.equal([]);
    });
  }
});

describe('S4 the outline of the result', () => {
  it('is headings one below the other, each with its part, as Chromium tells it', async () => {
    const element = await show(await mount(everything), 'the result');
    new Visitor(element).readAll();
    const nodes = await treeOf();
    if (!nodes) return;
    const told = spoken(nodes).filter(line => line.startsWith('heading'));
    // The tree comes without an order: the markup has it.
    const written = [...root(element).querySelectorAll('h2, h3, h4')]
      // A section that is a bar at the edge for now has no heading there.
      .filter(each => each.getClientRects().length > 0)
      .map(each => `heading “${each.textContent?.replace(/\s+/g, ' ').trim()}” level=${each.localName[1]}`);
    expect(written[0]).to.equal(`heading “${en.result.outcomes.therapeutic.heading}” level=2`);
    expect(told).to.have.members(written);
  });
});

describe('S7 a step', () => {
  it('is said once: by the focus, and by no live region', async () => {
    const visitor = new Visitor(await mount(), 'quick');
    const said: string[] = [];
    const status = root(visitor.element).querySelector('[role="status"]') as Element;
    const watch = new MutationObserver(() => said.push(status.textContent ?? ''));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await visitor.walk(aNeck);
    watch.disconnect();
    expect(said).to.deep.equal([]);
    expect(root(visitor.element).querySelectorAll('[role="alert"]')).to.have.length(0);
    expect(root(visitor.element).activeElement?.localName).to.equal('h2');
  });
});
