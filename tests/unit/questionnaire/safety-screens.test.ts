import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/assessment/judge.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { choose } from '../../../src/questionnaire/answer.ts';
import { offeredBy, questionById } from '../../../src/questionnaire/questions.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { mostAtOnce, mostLeftOver } from '../../../src/questionnaire/safety-screens.ts';
import { safetySignIds, safetySigns } from '../../../src/questionnaire/safety-signs.ts';
import { pairByPair } from '../../../src/questionnaire/triggers.ts';
import { answersOf } from '../../support/answers-of.ts';
import { allOptions, screensOf, visit } from '../../support/visitors.ts';

const emergencies = safetyFlags
  .filter(({ id, tier }) => tier === 'emergency' && safetySignIds.includes(id))
  .map(flag => flag.id);
const always = safetySigns.filter(({ when }) => !when).map(({ id }) => id);
const safetyItemsOf = (given: GivenAnswers, wishes = {}) =>
  visit(wishes, given).walk.path.flatMap(screen =>
    screen.items.filter(({ question }) => question === 'safety'),
  );
const askedIn = (given: GivenAnswers, wishes = {}) =>
  safetyItemsOf(given, wishes).flatMap(({ options }) => options);
/** Not called for by place and goal alone. */
const lateOrAged = [
  'child-limp',
  'early-labour-signs',
  'heavy-bleeding-after-birth',
  'mind-changed-after-birth',
];
const isOffered = (question: string, options: readonly string[]) => {
  const row = questionById.get(question);
  return row !== undefined && options.every(option => offeredBy(row).includes(option));
};
const everyPlace = allOptions('where').filter(place => place !== 'not-sure' && place !== 'nowhere');

describe('safety questions', () => {
  test('everyone is asked about heart, stroke, thoughts of self-harm and fever', () => {
    expect(always).toEqual(['chest-pain', 'stroke-signs', 'thoughts-of-self-harm', 'fever-or-infection']);
    for (const help of allOptions('help'))
      expect(askedIn({}, { help: [help] })).toEqual(expect.arrayContaining([...always]));
  });

  test('a sign that an answer calls for is always asked, whatever else is ticked', () => {
    for (const { id, when = [] } of safetySigns) {
      for (const trigger of pairByPair(when)) {
        const called = answersOf([trigger]);
        // Places of the first edition are understood, but nobody can mark them.
        if (called.where && !isOffered('where', called.where as string[])) continue;
        const isHealth = called.health !== undefined;
        const wishes = {
          ...called,
          // A place is asked of those with pain, the birth of those who came with it, a line of health in its group.
          help: [
            ...new Set([
              ...(called.pregnancy ? ['pregnant'] : ['pain']),
              ...((called.help as string[]) ?? []),
            ]),
          ],
          ...(isHealth ? { 'health-groups': ['not-sure'] } : {}),
        };
        expect(askedIn({}, wishes), `${id} on ${trigger}`).toContain(id);
      }
    }
  });

  test('the first screen shows at most twelve signs and the rest follow on a second, none left out', () => {
    const everything = { help: allOptions('help'), where: everyPlace };
    const sizes = safetyItemsOf({}, everything).map(({ options }) => options.length - 1);
    expect(sizes[0]).toBe(mostAtOnce);
    const called = new Set(askedIn({}, everything).filter(id => id !== 'none'));
    expect(sizes.reduce((a, b) => a + b)).toBe(called.size);
    expect(called.size).toBeGreaterThan(20);
  });

  test('no second screen is shown for one or two signs: they stand on the first', () => {
    const sizes = new Set<string>();
    for (const age of allOptions('age'))
      for (const one of everyPlace)
        for (const goal of ['pain', 'sport', 'headaches', 'tingle']) {
          const [first = 0, second = 0] = safetyItemsOf({}, { age: [age], help: [goal], where: [one] }).map(
            ({ options }) => options.length - 1,
          );
          expect(first).toBeLessThanOrEqual(mostAtOnce + mostLeftOver);
          if (second > 0) {
            expect(first).toBe(mostAtOnce);
            expect(second).toBeGreaterThan(mostLeftOver);
          }
          sizes.add(`${first}+${second}`);
        }
    expect(sizes).toContain(`${mostAtOnce + 1}+0`);
  });

  test('somebody who may be pregnant, or says nothing about it, is asked the signs of danger early', () => {
    const options = safetyItemsOf({}, { help: ['pregnant'], pregnancy: ['not-said'] })[0]?.options;
    expect(options?.indexOf('pregnancy-bleeding-or-fluid')).toBe(3);
  });

  test('from fifty on, and where age is not said, head, neck and shoulder bring up the inflamed artery', () => {
    for (const where of ['head', 'neck', 'shoulder'])
      for (const age of ['50-64', '65-plus', 'not-said', '18-49'])
        expect(
          askedIn({}, { age: [age], help: ['pain'], where: [where] }).includes('giant-cell-arteritis-signs'),
          `${where}, ${age}`,
        ).toBe(age !== '18-49');
  });

  test('under 18, any place on the leg asks about a limp', () => {
    for (const where of ['hip-groin', 'knee', 'foot-ankle'])
      for (const age of ['under-16', '16-17', '18-49'])
        expect(
          askedIn({}, { age: [age], help: ['pain'], where: [where] }).includes('child-limp'),
          `${where}, ${age}`,
        ).toBe(age !== '18-49');
  });

  test('after "early in the pregnancy" nobody is asked about the baby’s movements', () => {
    const early = { help: ['pregnant'], pregnancy: ['first-12-weeks'] };
    expect(askedIn({}, early)).not.toContain('baby-moving-less');
    expect(askedIn({}, { ...early, pregnancy: ['37-plus-weeks'] })).toContain('baby-moving-less');
  });

  test('no sign is asked twice', () => {
    const asked = askedIn({}, { help: ['pain', 'cancer'], where: ['low-back'], start: ['jolt'] }).filter(
      id => id !== 'none',
    );
    expect(asked).toHaveLength(new Set(asked).size);
  });

  test.each(emergencies)('%s ends the questionnaire at once', sign => {
    const everything = { help: allOptions('help'), where: everyPlace, safety: [sign] };
    if (!askedIn({}, everything).includes(sign)) return expect(lateOrAged).toContain(sign);
    const { walk } = visit(everything);
    expect(walk.state).toBe('stopped');
    expect(screensOf(walk).at(-1)).toMatch(/^(safety|late)/);
  });

  test('an edit never hides a danger: a ticked sign stays on screen until it is unticked', () => {
    const danger = visit({ help: ['pain'], where: ['low-back'], safety: ['cauda-equina-signs'] }).given;
    const edited: GivenAnswers = { ...danger, where: ['neck'] };
    const walk = replay(edited, judge);
    expect(walk.state).toBe('stopped');
    expect(walk.path.at(-1)?.items[0]?.options).toContain('cauda-equina-signs');
    const unticked = choose(edited, 'safety', 'cauda-equina-signs', false);
    expect(replay(unticked, judge).path.at(-1)?.items[0]?.options).not.toContain('cauda-equina-signs');
  });

  test('a sign ticked on the late check counts on the first screen after an edit, and is unticked there', () => {
    const late = visit({
      help: ['pain'],
      where: ['shoulder'],
      start: ['jolt'],
      safety: ['neck-artery-signs'],
    });
    expect(screensOf(late.walk).at(-1)).toBe('late');
    const edited: GivenAnswers = { ...late.given, where: ['neck'] };
    expect(replay(edited, judge).state).toBe('stopped');
    expect(screensOf(replay(edited, judge)).at(-1)).toBe('safety');
    expect(replay(choose(edited, 'safety', 'none', true), judge).state).not.toBe('stopped');
  });

  test('a fact that several answers make an emergency ends the questionnaire where the last of them is given', () => {
    const { walk } = visit({ help: ['pain'], where: ['low-back'], safety: ['fever-or-infection'] });
    expect(walk.state).toBe('stopped');
    expect(screensOf(walk)).toEqual(['help', 'where', 'safety']);
  });
});

describe('health', () => {
  const lines = (wishes: Parameters<typeof visit>[0]) =>
    visit(wishes)
      .walk.path.flatMap(({ items }) => items)
      .find(({ id }) => id === 'health')?.options ?? [];

  test('nothing to say is one press', () => {
    const { walk } = visit({ help: ['relax'] });
    const health = walk.path.find(({ id }) => id === 'health');
    expect(health?.items.map(({ id }) => id)).toEqual(['health-groups', 'health']);
    expect(walk.answers).toMatchObject({ 'health-groups': ['none'], health: [] });
  });

  test('lines that could kill are never folded away', () => {
    expect(lines({ help: ['relax'] })).toEqual(['weight-loss', 'new-lump']);
    expect(lines({ help: ['pain'], where: ['low-back'] })).toEqual(
      [
        'weight-loss',
        'new-lump',
        'constant-pain',
        'new-weakness',
        'new-numbness',
        'early-or-high-risk-pregnancy',
      ].slice(0, 5),
    );
  });

  test('a ticked group opens its lines, "not sure" opens all, and cancer care opens its own', () => {
    expect(lines({ help: ['relax'], 'health-groups': ['heart-blood'] })).toContain('blood-thinner');
    expect(lines({ help: ['relax'], 'health-groups': ['heart-blood'] })).not.toContain('diabetes');
    expect(lines({ help: ['relax'], 'health-groups': ['not-sure'] })).toContain('diabetes');
    expect(lines({ help: ['cancer'] })).toContain('cancer-in-bone');
  });

  test('a line stays while it is ticked, whatever becomes of its group', () => {
    const { given } = visit({ help: ['relax'], 'health-groups': ['long-term'] });
    const ticked = choose(given, 'health', 'diabetes', true);
    const { answers } = replay({ ...ticked, 'health-groups': ['skin-touch'] }, judge);
    expect(answers.health).toEqual(['diabetes']);
  });

  test('"none of these" clears the lines, and a line clears it', () => {
    const given: GivenAnswers = { help: ['relax'], 'health-groups': ['recent'], health: ['new-sprain'] };
    const none = choose(given, 'health-groups', 'none', true);
    expect(none).toMatchObject({ 'health-groups': ['none'], health: [] });
    expect(choose(none, 'health', 'new-lump', true)).toMatchObject({
      'health-groups': [],
      health: ['new-lump'],
    });
  });
});

describe('what was already checked', () => {
  const checked = (wishes: Parameters<typeof visit>[0]) =>
    visit(wishes)
      .walk.path.flatMap(({ items }) => items)
      .find(({ id }) => id === 'checked')?.options;

  test('is asked only of those with a flag that somebody may have cleared', () => {
    expect(checked({ help: ['relax'] })).toBeUndefined();
    expect(
      checked({ help: ['relax'], 'health-groups': ['long-term'], health: ['diabetes'] }),
    ).toBeUndefined();
    expect(checked({ help: ['relax'], health: ['weight-loss'] })).toEqual([
      'weight-loss',
      'not-yet',
      'not-sure',
    ]);
  });
});
