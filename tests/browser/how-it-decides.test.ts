// The page for clinicians: everything is on it once, it says what the program does, and anybody can use it.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type Axe from 'axe-core';
import { allRules } from '../../demo/how-it-decides/rules/all-rules.ts';
import { assess } from '../../src/assessment/assess.ts';
import { gates, homeAreas, lookAlike, widespread } from '../../src/assessment/gates.ts';
import { lightTouch } from '../../src/assessment/modality-order.ts';
import { touchyHeadache } from '../../src/assessment/pressure.ts';
import { raisingRules } from '../../src/assessment/raising-rules.ts';
import { freshJolt } from '../../src/assessment/rule-outs.ts';
import { weights } from '../../src/assessment/weights.ts';
import { backgroundReferences } from '../../src/knowledge/background-references.ts';
import { type ConditionId, conditionIds, modalityIds } from '../../src/knowledge/ids.ts';
import { references } from '../../src/knowledge/references.ts';
import { type SafetyFlagId, safetyFlags } from '../../src/knowledge/safety-flags.ts';
import { en } from '../../src/messages/en.ts';
import { calmGoals, swollen } from '../../src/questionnaire/fact-groups.ts';
import { answerOf } from '../../src/questionnaire/facts.ts';
import { healthLines } from '../../src/questionnaire/health-lines.ts';
import { type Fact, optionsOf, questions } from '../../src/questionnaire/questions.ts';
import { safetySigns } from '../../src/questionnaire/safety-signs.ts';
import { screenIds } from '../../src/questionnaire/screens.ts';
import { fitting } from '../../src/questionnaire/signs-to-ask.ts';
import { type OfferedFor, pairByPair } from '../../src/questionnaire/triggers.ts';
import { optionLabel } from '../../src/view-model/question-words.ts';
import { overhear } from '../support/console.ts';
import { eventually } from '../support/eventually.ts';
import { replace } from '../support/replaced.ts';
import { setMedia } from '../support/visitor.ts';
import { otherVisitors, screensOf, typicalVisitors, visit } from '../support/visitors.ts';

const address = '/demo/how-it-decides.html';

let frame: HTMLIFrameElement;
let page: Document;
let faults: readonly string[] = [];

const open = async (width: number): Promise<void> => {
  frame = document.createElement('iframe');
  frame.title = 'How it decides';
  frame.style.cssText = `inline-size:${width}px;block-size:900px;border:0`;
  frame.src = address;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  const view = frame.contentWindow as Window & typeof globalThis;
  ({ faults } = await overhear(async () => {
    await loaded;
    await eventually(
      'the page is built',
      () => frame.contentDocument?.documentElement.dataset['ready'] === '',
    );
  }, view));
  page = frame.contentDocument as Document;
};

const all = (selector: string): HTMLElement[] => [...page.querySelectorAll<HTMLElement>(selector)];
const one = <Kind extends HTMLElement>(selector: string): Kind => {
  const [only, more] = all(selector);
  if (!only || more) throw new Error(`Not exactly one ${selector}`);
  return only as Kind;
};
const values = (section: string, name: string): string[] =>
  all(`#${section} [data-${name}]`).map(each => each.getAttribute(`data-${name}`) ?? '');
const pick = (selector: string, value: string): void => {
  const select = one<HTMLSelectElement>(selector);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('how it decides', () => {
  before(async () => {
    await open(1000);
    for (const chapter of page.querySelectorAll<HTMLDetailsElement>('.chapter')) chapter.open = true;
  });
  after(() => frame.remove());

  it('opens without a fault, and is linked from the demo page', async () => {
    expect(faults).to.deep.equal([]);
    const demo = new DOMParser().parseFromString(await (await fetch('/demo/index.html')).text(), 'text/html');
    const links = [...demo.querySelectorAll('footer a')].map(link => link.getAttribute('href'));
    expect(links).to.include('./how-it-decides.html');
  });

  it('has every screen, question, flag, condition, style, rule, claim and reference exactly once, in order', () => {
    expect(values('flow', 'screen')).to.deep.equal([...screenIds]);
    expect(values('flow', 'node')).to.deep.equal([...screenIds]);
    expect(values('flow', 'question').sort()).to.deep.equal(
      questions
        .map(({ id }) => id as string)
        .filter(id => id !== 'safety' && id !== 'light-touch')
        .sort(),
    );
    const byTier = (['emergency', 'doctor', 'tell'] as const).flatMap(tier =>
      safetyFlags.filter(flag => flag.tier === tier).map(({ id }) => id),
    );
    expect(values('flags', 'flag')).to.deep.equal(byTier);
    expect(values('conditions', 'condition-row')).to.deep.equal([...conditionIds]);
    expect(values('conditions', 'modality')).to.deep.equal([...modalityIds]);
    expect(values('rules', 'rule')).to.deep.equal(allRules.map(({ id }) => id));
    expect(values('claims', 'claim').sort()).to.deep.equal(Object.keys(en.claims).sort());
    expect(values('claims', 'reference')).to.deep.equal(
      [...references, ...backgroundReferences].map(({ id }) => id as string),
    );
  });

  it('leaves out no row of the rules: whatever a rule goes by can be read in its place', () => {
    const missing = (where: string, expected: readonly string[]): readonly string[] => {
      const text = one(where).textContent ?? '';
      return expected.filter(words => !text.includes(words));
    };
    const isAnswer = (condition: string): condition is Fact => /^[a-z-]+\.[a-z0-9-]+$/.test(condition);
    const options = (facts: readonly OfferedFor[]) =>
      pairByPair(facts)
        .flat()
        .filter(condition => !condition.startsWith('flag.'))
        .filter(isAnswer)
        .map(fact => {
          const { question, option } = answerOf(fact);
          return optionLabel(en, question, option);
        });
    const names = (ids: readonly string[]) => ids.map(id => en.conditions[id as ConditionId].name);
    const flags = (ids: readonly SafetyFlagId[]) => ids.map(id => en.flags[id]);
    const rule = (id: string, expected: readonly string[]) =>
      expect(missing(`[data-rule=${id}]`, expected), id).to.deep.equal([]);

    rule('gates', [...names(Object.keys(gates)), ...options(Object.values(gates).flat())]);
    rule('home-area', [
      ...names(Object.keys(homeAreas)),
      ...options(Object.values(homeAreas).flatMap(areas => areas.map(area => `where.${area}` as const))),
    ]);
    rule('look-alike', [...names(lookAlike.caps), ...options([lookAlike.fact])]);
    rule('widespread', options(widespread.zones.flat().map(area => `where.${area}` as const)));
    rule('outcome', options(calmGoals));
    rule('rule-out', options(freshJolt));
    rule('lymph', options(swollen));
    rule('style-lighter', options(lightTouch));
    rule('pressure-start', options(touchyHeadache));
    rule('sign-questions', options(Object.values(fitting).flat()));
    rule('combinations', [
      ...raisingRules.map(({ id }) => id),
      ...flags(raisingRules.map(({ raises }) => raises)),
      ...options(raisingRules.flatMap(({ all }) => all.flat())),
    ]);

    for (const { id } of safetyFlags) {
      const asked = [...safetySigns, ...healthLines].find(row => row.id === id)?.when ?? [];
      const raised = raisingRules.filter(({ raises }) => raises === id);
      const expected = [
        en.flags[id],
        en.flagReasons[id],
        ...options(asked),
        ...raised.map(row => row.id),
        ...options(raised.flatMap(row => row.all.flat())),
      ];
      expect(missing(`[data-flag=${id}]`, expected), id).to.deep.equal([]);
    }
  });

  it('has every weight in its place', () => {
    const heads = all('.matrix thead [data-condition]').map(each => each.dataset['condition']);
    const rows = all('.matrix .row').map(row =>
      [...row.querySelectorAll<HTMLElement>('td')].map(cell =>
        Number(cell.querySelector<HTMLElement>('[data-weight]')?.dataset['weight'] ?? 0),
      ),
    );
    const expected = questions.flatMap(question =>
      optionsOf(question)
        .map(option => weights[question.id]?.[option])
        .filter(by => by !== undefined)
        .map(by => heads.map(id => by[id as 'rsi'] ?? 0)),
    );
    expect(heads).to.have.length(16);
    expect(rows).to.deep.equal(expected);
    const count = Object.values(weights).flatMap(row =>
      Object.values(row).flatMap(by => Object.keys(by)),
    ).length;
    expect(all('[data-weight]')).to.have.length(count);
  });

  it('shows one condition alone', () => {
    const seen = () => all('.matrix [data-weight]').filter(each => each.getClientRects().length > 0).length;
    pick('#weights-filter', 'whiplash');
    const own = Object.values(weights)
      .flatMap(row => Object.values(row))
      .filter(by => by.whiplash !== undefined);
    expect(seen()).to.equal(own.length);
    pick('#weights-filter', '');
    expect(seen()).to.be.greaterThan(200);
  });

  it('does not contradict itself: every worked example comes out as written', () => {
    expect(all('.wrong')).to.deep.equal([]);
  });

  it('leads nowhere that is not there, and fetches nothing from elsewhere', () => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      expect(page.getElementById(link.hash.slice(1)), link.hash).to.not.equal(null);
    }
    const entries = (frame.contentWindow?.performance.getEntriesByType('resource') ?? []).map(
      ({ name }) => name,
    );
    expect(entries.length).to.be.greaterThan(20);
    expect(
      entries.filter(name => !name.startsWith(location.origin) && !name.startsWith('data:')),
    ).to.deep.equal([]);
    const ids = all('[id]').map(({ id }) => id);
    expect(ids).to.have.length(new Set(ids).size);
  });

  it('tries each made-up visitor with the outcome that the program gives', () => {
    const visitors = [
      ...Object.entries(typicalVisitors),
      ...otherVisitors.map(({ id, plan }) => [id, plan] as const),
    ] as const;
    for (const [id, plan] of visitors) {
      pick('#try-preset', id);
      const { walk } = visit(plan);
      const { route, matches, modalities, safety } = assess(walk.answers);
      expect(all('#try-it .wrong'), id).to.deep.equal([]);
      expect(values('try-it', 'path'), id).to.deep.equal(screensOf(walk));
      expect(values('try-it', 'route'), id).to.deep.equal([route]);
      expect(values('try-it', 'raised'), id).to.deep.equal([...safety.flags]);
      expect(values('try-it', 'match'), id).to.deep.equal(matches.map(({ condition }) => condition));
      expect(values('try-it', 'band'), id).to.deep.equal(matches.map(({ band }) => band));
      expect(
        all('#try-it [data-shown]').map(each => each.dataset['style']),
        id,
      ).to.deep.equal(modalities.map(({ modality }) => modality));
    }
    one<HTMLButtonElement>('#try-it button').click();
    // Nothing at all counts as “not sure yet”.
    expect(values('try-it', 'route')).to.deep.equal(['unsure']);
  });

  it('follows a single tick, and keeps the focus where it is', () => {
    const tick = (id: string): HTMLInputElement => {
      const input = one<HTMLInputElement>(`#${id}`);
      input.focus();
      input.click();
      return input;
    };
    tick('try-help-pain');
    const calf = tick('try-where-calf');
    expect(page.activeElement).to.equal(calf);
    const sign = tick('try-safety-clot-signs');
    expect(page.activeElement).to.equal(sign);
    expect(values('try-it', 'route')).to.deep.equal(['help-now']);
    expect(values('try-it', 'path').at(-1)).to.equal('safety');
    sign.click();
    expect(values('try-it', 'path').at(-1)).to.equal('touch');
    one<HTMLButtonElement>('#try-it button').click();
  });

  it('shows what the walk of every path has found', () => {
    expect(values('proofs', 'finding')).to.deep.equal([
      'paths',
      'longest',
      'screens',
      'emergencies',
      'held',
      'conditions',
      'styles',
      'median',
    ]);
    expect(one('[data-finding=conditions]').textContent).to.contain('17 of 17');
    expect(one('[data-finding=styles]').textContent).to.contain('7 of 7');
  });

  it('prints the safety part alone, with a place to sign, and takes it away again', () => {
    const view = frame.contentWindow as Window & typeof globalThis;
    let printed = '';
    replace(view, 'print', {
      value: () => {
        printed = one('.safety-sheet').textContent ?? '';
        expect(page.documentElement.className).to.equal('safety-alone');
        view.dispatchEvent(new view.Event('beforeprint'));
        view.dispatchEvent(new view.Event('afterprint'));
      },
    });
    all('#flags button')
      .find(each => each.textContent === 'Print the safety part')
      ?.click();
    for (const words of ['Name', 'Licence', 'Date', 'Signature']) expect(printed).to.include(words);
    for (const { id, isLegacy } of safetyFlags) if (!isLegacy) expect(printed).to.include(en.flags[id]);
    expect(all('.safety-sheet')).to.deep.equal([]);
    expect(page.documentElement.className).to.equal('');
  });

  it('prints it on four pages at most', async () => {
    const answer = await executeServerCommand<{ pages: number } | { unsupported: true }, object>(
      'pages-printed',
      { url: `${address}#flags`, button: 'Print the safety part' },
    );
    if ('unsupported' in answer) return;
    expect(answer.pages).to.be.within(1, 4);
  });

  it('passes axe, light and dark', async () => {
    pick('#try-preset', 'blood-thinner');
    // The page has its own document, so axe has to be in it.
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise(resolve => script.addEventListener('load', resolve));
    page.head.append(script);
    await loaded;
    const { axe } = frame.contentWindow as unknown as { axe: typeof Axe };
    for (const details of page.querySelectorAll('details')) details.open = true;
    for (const colorScheme of ['light', 'dark'] as const) {
      await setMedia({ colorScheme });
      const { violations, passes } = await axe.run(page, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
      });
      expect(passes.length).to.be.greaterThan(20);
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
      expect(found, colorScheme).to.deep.equal([]);
    }
    await setMedia({ colorScheme: 'light' });
  });

  it('is folded behind a line for each chapter; an address inside one opens it', async () => {
    const chapters = page.querySelectorAll<HTMLDetailsElement>('main > section > details');
    expect(chapters).to.have.length(10);
    for (const chapter of chapters) {
      chapter.open = false;
      expect(chapter.getBoundingClientRect().height).to.be.lessThan(160);
    }
    one<HTMLAnchorElement>('.contents a[href="#rules"]').click();
    await eventually('the rules are open', () => one('[data-rule="sum"]').checkVisibility());
    for (const chapter of chapters) chapter.open = true;
  });

  it('needs no sideways scrolling at 320 px, but for tables in a frame of their own', async () => {
    frame.style.inlineSize = '320px';
    await eventually('the page is narrow', () => page.documentElement.clientWidth <= 320);
    const wide = all('main *').filter(
      each =>
        !each.closest('.scroll') &&
        each.getBoundingClientRect().right > 321 &&
        each.checkVisibility?.() !== false,
    );
    expect(wide.map(each => each.outerHTML.slice(0, 120))).to.deep.equal([]);
    expect(page.documentElement.scrollWidth).to.equal(page.documentElement.clientWidth);
    for (const region of page.querySelectorAll('.scroll')) {
      expect(region.getAttribute('tabindex')).to.equal('0');
      expect(region.getAttribute('role')).to.equal('region');
    }
    frame.style.inlineSize = '1000px';
  });
});
