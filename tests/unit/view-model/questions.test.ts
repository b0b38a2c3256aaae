import { describe, expect, test } from 'vitest';
import { countedVisitors } from '../../../demo/how-it-decides/data/counted-visitors.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { Visit } from '../../../src/element/visit.ts';
import { en } from '../../../src/messages/en.ts';
import { fill } from '../../../src/messages/fill.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { choose } from '../../../src/questionnaire/answer.ts';
import { healthGroups, healthLines } from '../../../src/questionnaire/health-lines.ts';
import { type GivenAnswers, type PathScreen, replay } from '../../../src/questionnaire/replay.ts';
import type { ScreenId } from '../../../src/questionnaire/screens.ts';
import { screenView } from '../../../src/view-model/questions/screen-view.ts';
import type { ChoiceView, OptionView, QuestionView, ScreenView } from '../../../src/view-model/types.ts';
import { type PlannedAnswers, typicalVisitors, visit } from '../../support/visitors.ts';

const { options, questions, screens, ...words } = en.questionnaire;
const english = languageFor('en');

const show = (screen: PathScreen, given: GivenAnswers, showErrors = false): ScreenView =>
  screenView({ screen, given, index: 1, showErrors, title: null }, english);

/** The screen of that name as a visitor sees it who gave all else, and these answers on it. */
function seen(id: ScreenId, plan: PlannedAnswers, on: GivenAnswers = {}, showErrors = false): ScreenView {
  const { given } = visit(plan);
  const { path } = replay(given, judge);
  const own = path.find(screen => screen.id === id)?.items.map(item => item.id) ?? [];
  const before = Object.fromEntries(
    Object.entries(given).filter(([item]) => !(own as readonly string[]).includes(item)),
  );
  const now: GivenAnswers = { ...before, ...on };
  const screen = replay(now, judge).path.find(each => each.id === id);
  if (!screen) throw new Error(`No screen “${id}”.`);
  return show(screen, now, showErrors);
}

const isChoice = (view: QuestionView): view is ChoiceView => view.kind === 'one' || view.kind === 'many';
const choice = ({ questions: views }: ScreenView, id: string): ChoiceView => {
  const found = views.filter(isChoice).find(view => view.id === id);
  if (!found) throw new Error(`No question “${id}”.`);
  return found;
};
const rows = (view: ChoiceView): readonly OptionView[] => view.groups.flatMap(group => group.options);
const row = (view: ChoiceView, id: string): OptionView => {
  const found = rows(view).find(option => option.id === id);
  if (!found) throw new Error(`No option “${id}”.`);
  return found;
};
const ids = (view: ChoiceView | null): readonly string[] => (view ? rows(view).map(({ id }) => id) : []);

/** Every option of a question, also of those that stand open in it: `question.option`. */
const factsIn = (view: QuestionView): readonly string[] => {
  if (view.kind === 'scale') return [];
  if (view.kind === 'menu') return view.options.map(({ id }) => `${view.id}.${id}`);
  return rows(view).flatMap(option => [
    `${option.question}.${option.id}`,
    ...(option.opened ? factsIn(option.opened) : []),
  ]);
};

describe('every screen', () => {
  test('shows each option that is offered, and once, whatever is folded or opened', () => {
    const plans: readonly PlannedAnswers[] = [
      ...Object.values(typicalVisitors),
      ...countedVisitors.map(({ plan }) => plan),
      { help: ['pregnant', 'pain'], where: ['low-back'], start: ['jolt'], 'health-groups': ['not-sure'] },
      { help: ['cancer'], 'health-groups': ['heart-blood', 'skin-touch'], health: ['implant-or-device'] },
    ];
    for (const plan of plans) {
      const { walk, given } = visit(plan);
      for (const screen of walk.path) {
        const offered = screen.items.flatMap(item => item.options.map(option => `${item.id}.${option}`));
        const inView = show(screen, given).questions.flatMap(factsIn);
        expect([...inView].sort(), screen.id).toEqual(offered.sort());
      }
    }
  });

  test('shows as ticked what was ticked', () => {
    const { walk, given } = visit(typicalVisitors['neck-shoulder']);
    const where = walk.path.find(({ id }) => id === 'where');
    if (!where) throw new Error('No screen “where”.');
    const ticked = rows(choice(show(where, given), 'where')).filter(({ checked }) => checked);
    expect(ticked.map(({ id }) => id)).toEqual(given.where);
  });
});

describe('what would help', () => {
  const plan = { help: ['pain'] };

  test('stands in groups under short headings, up to three as a hint', () => {
    const view = choice(seen('help', plan), 'help');
    const { ache, body, calm, matters } = words.groups;
    expect(view.groups.map(({ heading }) => heading)).toEqual([ache, body, calm, matters]);
    expect(view.hint).toBe(screens.help.hint);
  });

  test('opens the question about a pregnancy directly below its tick, and only then', () => {
    const closed = row(choice(seen('help', plan, { help: ['pain'] }), 'help'), 'pregnant');
    expect([closed.isOpener, closed.opened]).toEqual([true, null]);
    const view = choice(seen('help', plan, { help: ['pregnant'] }), 'help');
    expect(row(view, 'pregnant').opened).toMatchObject({ id: 'pregnancy', kind: 'one' });
    expect(rows(view).filter(({ opened }) => opened)).toHaveLength(1);
  });

  test('says which of the two is missing', () => {
    const none = seen('help', plan, {}, true);
    expect(choice(none, 'help').error).toBe(words.errors.many);
    const open = choice(seen('help', plan, { help: ['pregnant'] }, true), 'help');
    expect([open.error, row(open, 'pregnant').opened?.error]).toEqual([
      null,
      `${words.errors.one} ${fill(words.errors.orSilent, { label: options.pregnancy['not-said'] })}`,
    ]);
  });
});

describe('where it is felt', () => {
  const where = (...places: string[]) =>
    choice(seen('where', { help: ['pain'] }, places.length > 0 ? { where: places } : {}), 'where');

  test('has four regions that open, and what is no one place below them', () => {
    const view = where();
    expect(view.groups.map(({ fold }) => fold?.isOpen)).toEqual([false, false, false, false, undefined]);
    expect(view.groups.at(-1)?.options.map(({ id }) => id)).toEqual([
      'whole-limb',
      'all-over',
      'nowhere',
      'not-sure',
    ]);
  });

  test('says how many are ticked in a region, and leaves it closed: their names stand under the body', () => {
    const { head, 'jaw-face': jaw, calf } = { head: 'head', 'jaw-face': 'jaw-face', calf: 'calf' };
    const folds = where(head, jaw, calf).groups.map(({ fold }) => fold);
    expect(folds.map(fold => fold?.isOpen)).toEqual([false, false, false, false, undefined]);
    expect(folds[0]?.count).toBe(fill(words.chosen, { n: 2 }));
    expect(folds[1]?.count).toBe(null);
  });
});

describe('how it began', () => {
  test('asks about a crash directly below its tick', () => {
    const view = seen('history', { help: ['pain'], where: ['neck'] }, { start: ['jolt'] }, true);
    const opened = row(choice(view, 'start'), 'jolt').opened;
    expect(opened).toMatchObject({ id: 'jolt-details', kind: 'many' });
    const orNone = fill(words.errors.orSilent, { label: words.none });
    expect(opened?.error).toBe(`${words.errors.many} ${orNone}`);
    expect(ids(opened).at(-1)).toBe('none');
    expect(view.questions.map(({ id }) => id)).toEqual(['start', 'duration']);
  });
});

describe('health', () => {
  const aBack: PlannedAnswers = { help: ['pain'], where: ['low-back'] };
  const health = (on: GivenAnswers = {}, plan = aBack) => seen('health', plan, on);
  const list = (on: GivenAnswers = {}, plan = aBack) => choice(health(on, plan), 'health-groups');

  test('is one list: six groups, the lines that are never folded, none, and not sure', () => {
    const never = ['weight-loss', 'new-lump', 'constant-pain', 'new-weakness', 'new-numbness'];
    expect(ids(list())).toEqual([...healthGroups, ...never, 'none', 'not-sure']);
    expect(rows(list()).every(({ opened }) => opened === null)).toBe(true);
    expect(
      rows(list())
        .filter(({ isOpener }) => isOpener)
        .map(({ id }) => id),
    ).toEqual([...healthGroups, 'not-sure']);
  });

  test('is passed in one press while nothing is ticked', () => {
    expect(health().nextLabel).toBe(words.pass);
    expect(health({ 'health-groups': ['recent'] }).nextLabel).toBe(words.next);
    expect(health({ health: ['new-lump'] }).nextLabel).toBe(words.next);
    expect(seen('safety', aBack).nextLabel).toBe(words.next);
    expect(seen('touch', aBack).nextLabel).toBe(words.finish);
    const visiting = new Visit(() => 'health');
    visiting.given = Object.fromEntries(
      Object.entries(visit({ help: ['relax'] }).given).filter(([id]) => !id.startsWith('health')),
    );
    expect(visiting.next()).toBe(true);
    expect(visiting.given['health-groups']).toEqual(['none']);
  });

  test('opens the lines of a ticked group below it', () => {
    const view = list({ 'health-groups': ['long-term'] });
    expect(ids(row(view, 'long-term').opened)).toContain('diabetes');
    expect(row(view, 'long-term').opened?.legend).toBe(options['health-groups']['long-term']);
    expect(row(view, 'recent').opened).toBe(null);
  });

  test('never puts a ticked line out of sight: its group stays open', () => {
    const view = list({ 'health-groups': [], health: ['diabetes'] });
    const opened = row(view, 'long-term').opened;
    expect(opened && row(opened, 'diabetes').checked).toBe(true);
  });

  test('has the lines of cancer open for those who come for comfort in cancer care', () => {
    const view = list({}, { help: ['cancer'] });
    expect(row(view, 'cancer')).toMatchObject({ checked: false });
    expect(ids(row(view, 'cancer').opened)).toContain('cancer-in-bone');
  });

  test('shows a line of two groups once: below the first that is open, and last where that is its second', () => {
    const both = list({ 'health-groups': ['heart-blood', 'cancer'] });
    expect(ids(row(both, 'heart-blood').opened)).toContain('implant-or-device');
    expect(ids(row(both, 'cancer').opened)).not.toContain('implant-or-device');
    const one = list({ 'health-groups': ['cancer'] });
    expect(ids(row(one, 'cancer').opened).at(-1)).toBe('implant-or-device');
  });

  test('shows all of it below "not sure", in the groups, each line once', () => {
    const view = list({ 'health-groups': ['not-sure'] });
    const all = row(view, 'not-sure').opened;
    expect(all?.groups.map(({ heading }) => heading)).toEqual(
      healthGroups.map(group => options['health-groups'][group]),
    );
    const grouped = healthLines.filter(({ groups }) => groups).map(({ id }) => id);
    expect([...ids(all)].sort()).toEqual([...grouped].sort());
  });
});

describe('what was already checked', () => {
  const plan: PlannedAnswers = { help: ['relax'], health: ['weight-loss'] };

  test('of one thing is yes, not yet or not sure, and the question names it', () => {
    const late = seen('late', plan);
    expect(late.heading).toBe(fill(words.checkedOne, { thing: en.flags['weight-loss'] }));
    const view = choice(late, 'checked');
    expect(view.kind).toBe('one');
    expect(rows(view).map(({ label }) => label)).toEqual([
      words.yes,
      options.checked['not-yet'],
      options.checked['not-sure'],
    ]);
  });

  test('of several is a line for each', () => {
    const late = seen('late', { ...plan, health: ['weight-loss', 'new-lump'] });
    const view = choice(late, 'checked');
    expect([view.kind, late.heading]).toEqual(['many', questions.checked.legend]);
    expect(rows(view).map(({ label }) => label)).toEqual([
      en.flags['weight-loss'],
      en.flags['new-lump'],
      options.checked['not-yet'],
      options.checked['not-sure'],
    ]);
  });

  test('beside late signs has its own words, under those of the screen', () => {
    const late = seen('late', {
      help: ['pain'],
      where: ['shoulder'],
      start: ['jolt'],
      health: ['weight-loss'],
    });
    expect(late.heading).toBe(screens.late.heading);
    expect(late.questions.map(({ id }) => id)).toEqual(['safety-late', 'checked']);
  });
});

describe('touch', () => {
  const kinds = (plan: PlannedAnswers) =>
    seen('touch', plan).questions.map(({ id, kind }) => `${id}: ${kind}`);

  test('asks for pain only those with a goal that is pain', () => {
    expect(kinds({ help: ['relax'] })).toEqual(['firmness: one', 'day: menu', 'wishes: many']);
    expect(kinds({ help: ['pain'], where: ['neck'] })).toContain('pain: scale');
  });

  test('says of what may be left alone that it is optional, and of nothing else', () => {
    const { questions: views } = seen('touch', { help: ['pain'], where: ['neck'] });
    const optional = views.filter(({ id, legend }) => {
      const question = questions[id as keyof typeof questions].legend;
      return legend === fill(words.optional, { question });
    });
    expect(optional.map(({ id }) => id)).toEqual(['pain', 'day', 'wishes']);
  });

  test('has the wishes folded until one is ticked', () => {
    const wishes = (...ticks: string[]) =>
      choice(seen('touch', { help: ['relax'] }, { wishes: ticks }), 'wishes').fold;
    expect(wishes()).toEqual({ isOpen: false, count: null });
    expect(wishes('home-visit')).toEqual({ isOpen: true, count: fill(words.chosen, { n: 1 }) });
  });
});

describe('for somebody else', () => {
  const carer = { ...visit({ help: ['relax'] }).given, who: ['someone-else'] };
  const safety = (given: GivenAnswers) => {
    const screen = replay(given, judge).path.find(({ id }) => id === 'safety');
    if (!screen) throw new Error('No safety screen.');
    return choice(show(screen, given), 'safety');
  };

  test('every line reads the same', () => {
    const [theirs, own] = [safety(carer), safety(choose(carer, 'who', 'me', true))].map(rows);
    expect(theirs?.map(({ label }) => label)).toEqual(own?.map(({ label }) => label));
  });

  test('asks to ask or watch them, once', () => {
    const said = replay(carer, judge)
      .path.filter(({ id }) => id !== 'about')
      .map((screen, at) =>
        screenView({ screen, given: carer, index: at + 1, showErrors: false, title: null }, english),
      )
      .map(view => JSON.stringify(view).includes(words.carer));
    expect(said.slice(0, 3)).toEqual([true, false, false]);
    expect(said.filter(Boolean)).toHaveLength(1);
  });
});

describe('the visitors whose options were counted', () => {
  /** Options in sight: what is folded counts as one, and so does a list that opens by a press. */
  const inSight = (view: QuestionView): number => {
    if (!isChoice(view)) return 1;
    const lines = (options: readonly OptionView[]): number =>
      options.reduce((sum, { opened }) => sum + 1 + (opened ? inSight(opened) : 0), 0);
    if (view.fold && !view.fold.isOpen) return 1;
    return view.groups.reduce(
      (sum, { fold, options }) => sum + (fold ? 1 : 0) + (fold && !fold.isOpen ? 0 : lines(options)),
      0,
    );
  };
  const counts = countedVisitors.map(({ name, plan, before, designed }) => {
    const { walk, given } = visit(plan);
    const seenOptions = walk.path
      .flatMap(screen => show(screen, given).questions)
      .reduce((sum, view) => sum + inSight(view), 0);
    const hasColdLimb = walk.path.some(({ items }) =>
      items.some(item => item.options.includes('cold-pale-limb')),
    );
    return { hasColdLimb, name, before: before.options, designed: designed.options, options: seenOptions };
  });

  test.each(counts)('$name: sees no more options than designed', each => {
    // One sign, a limb gone cold and pale, joined the list of signs after the options were counted.
    expect(each.options).toBeLessThanOrEqual(each.designed + Number(each.hasColdLimb));
  });

  test('see about 81 options on the average, of 98', () => {
    const mean = (of: 'before' | 'designed' | 'options') =>
      counts.reduce((sum, each) => sum + each[of], 0) / counts.length;
    console.info(
      [
        'Options in sight, counted in the views:',
        ...counts.map(each => `${each.name}: ${each.before} → ${each.options} (designed ${each.designed})`),
        `Mean: ${mean('before').toFixed(1)} → ${mean('options').toFixed(1)} (designed ${mean('designed').toFixed(1)})`,
      ].join('\n'),
    );
    expect(mean('options')).toBeLessThan(82);
  });
});
