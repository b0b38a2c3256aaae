import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import { localeOf } from '../../../src/messages/locale.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { withOwnTexts } from '../../../src/messages/own-texts.ts';
import { forRegion } from '../../../src/messages/region.ts';
import { readFacts } from '../../../src/questionnaire/facts.ts';
import { goalsTold } from '../../../src/questionnaire/goals.ts';
import { questions } from '../../../src/questionnaire/questions.ts';
import { version } from '../../../src/version.ts';
import type { AskedFacts } from '../../../src/view-model/asked-facts.ts';
import type { Sides } from '../../../src/view-model/body-view.ts';
import { optionLabel, questionLegend } from '../../../src/view-model/question-words.ts';
import { conditionName } from '../../../src/view-model/result/condition-name.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import { flagText } from '../../../src/view-model/result/said-by-visitor.ts';
import { localDay } from '../../../src/view-model/summary/local-day.ts';
import { painAtNight } from '../../../src/view-model/summary/pain-at-night.ts';
import { summary } from '../../../src/view-model/summary/summary.ts';
import { summaryText } from '../../../src/view-model/summary/summary-text.ts';
import { allOptions, type PlannedAnswers, typicalVisitors, visit } from '../../support/visitors.ts';
import { withAttributes } from '../config/given.ts';

const today = new Date(2026, 10, 23, 23, 59);

function summaryOf(
  wishes: PlannedAnswers,
  attributes: Record<string, string> = {},
  messages: Messages = en,
  who = 'me',
  health?: readonly string[],
  sides: Sides = {},
) {
  // Lines of every group, ticked from the start.
  const ticked = health ? { 'health-groups': ['not-sure'], health } : {};
  const { walk, given } = visit(wishes, { who: [who], ...ticked });
  const { config } = withAttributes(attributes);
  const assessment = assess(walk.answers, config);
  const language = { ...languageFor('en-GB'), messages: forRegion(messages, 'GB') };
  const input = { assessment, walk, given, config, language, pageSearch: '', sides };
  const view = resultView(input);
  if (view.kind === 'emergency') throw new Error('An emergency has no summary.');
  const page = summary(view, input, today);
  const text = summaryText(page, messages);
  return { page, text, view, walk, assessment, plain: text.replace(/\s+/g, ' ') };
}

const wordsIn = (page: ReturnType<typeof summaryOf>['page'], heading: string): readonly string[] =>
  page.sections
    .filter(section => section.heading === heading)
    .flatMap(({ rows }) => rows.flatMap(({ texts }) => texts));

const { result, summary: words } = en;
const visitors = Object.entries(typicalVisitors);
const withFlags = { health: ['blood-thinner', 'arthritis', 'thin-bones'] };

/** Any wishes at all; the walk takes those that are asked for. No emergency: that has no summary. */
const calm = (id: string) => safetyFlags.find(flag => flag.id === id)?.tier !== 'emergency';
const anyPlan: fc.Arbitrary<PlannedAnswers> = fc
  .record(
    Object.fromEntries(
      questions.map(({ id }) => [
        id,
        id === 'pain'
          ? fc.integer({ min: 0, max: 10 })
          : fc.uniqueArray(fc.constantFrom(...allOptions(id).filter(calm)), { maxLength: 4 }),
      ]),
    ),
    { requiredKeys: [] },
  )
  // Two calm ticks can be an emergency together.
  .filter(plan => assess(visit(plan).walk.answers).route !== 'help-now');

/** The place of each heading in the text, for those that are there. */
const placesOf = (text: string, headings: readonly string[]): readonly number[] =>
  headings.map(heading => text.indexOf(`== ${heading} ==`)).filter(place => place >= 0);

describe.each(visitors)('the summary of a typical visitor: %s', (_, wishes: PlannedAnswers) => {
  const { page, text, plain, view, walk, assessment } = summaryOf(
    { ...wishes, ...withFlags, pain: 4 },
    { 'clinic-name': 'Harbour Massage' },
  );
  const rows = page.sections.flatMap(section => section.rows);

  test('comes in the order in which a therapist reads: who, how it began, signs, denied, safety, health, pain, what fits', () => {
    const places = placesOf(text, [
      words.person,
      words.history,
      words.signs,
      words.denied.heading,
      words.safety,
      words.health,
      words.pain.heading,
      words.matches,
      view.modalitiesHeading ?? '',
      words.pressure,
      words.life,
      words.blanks.heading,
    ]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.length).toBeGreaterThan(4);
  });

  test('holds every answer under its question, one fact a line', () => {
    const facts = readFacts(walk.answers);
    const told = ['who', 'age', 'pregnancy', 'help', 'where', 'start', 'duration', 'day', 'wishes'] as const;
    for (const question of told)
      for (const option of question === 'help' ? goalsTold(facts) : facts.of(question)) {
        const own = rows.find(({ label }) => label === questionLegend(en, question));
        expect(own?.texts, `${question}.${option}`).toContain(optionLabel(en, question, option));
      }
    for (const { texts } of rows) for (const each of texts) expect(each).not.toContain('· ');
  });

  test('names each sign that was offered and left unticked', () => {
    const offered = walk.path.flatMap(({ items }) =>
      items.filter(({ question }) => question === 'safety').flatMap(({ options }) => options),
    );
    const denied = wordsIn(page, words.denied.heading);
    const up: readonly string[] = assessment.safety.flags;
    for (const id of offered)
      if (id !== 'none' && !up.includes(id)) expect(denied).toContain(optionLabel(en, 'safety', id));
    expect(denied).toContain(en.flags['weight-loss']);
    for (const id of assessment.safety.flags) expect(denied).not.toContain(en.flags[id]);
  });

  test('names each group of health that nothing was ticked in, unless the visitor was not sure of them', () => {
    const plain = summaryOf({ ...wishes, 'health-groups': ['heart-blood'] }).page;
    const unsure = summaryOf({ ...wishes, 'health-groups': ['not-sure'] }).page;
    for (const id of allOptions('health-groups')) {
      if (id === 'none' || id === 'not-sure') continue;
      const group = optionLabel(en, 'health-groups', id);
      expect(wordsIn(plain, words.denied.heading).includes(group), id).toBe(id !== 'heart-blood');
      expect(wordsIn(unsure, words.denied.heading), id).not.toContain(group);
    }
  });

  test('holds every flag with its reason, each once', () => {
    const facts = readFacts(walk.answers);
    const notes = wordsIn(page, words.safety);
    for (const { flag } of assessment.safety.advice) {
      const own = notes.filter(note => note.startsWith(`${flagText(flag, facts, en)}: `));
      expect(
        own.some(note => note.includes(en.flagReasons[flag])),
        flag,
      ).toBe(true);
    }
    expect(new Set(notes).size).toBe(notes.length);
  });

  test('holds what fits with its band, and the styles for now and not for now', () => {
    const facts = readFacts(walk.answers);
    const fitting = assessment.matches.filter(({ condition }) => condition !== 'other');
    expect(wordsIn(page, words.matches)).toEqual(
      fitting.map(({ condition }) => conditionName(condition, facts, en)),
    );
    for (const { band, condition } of fitting)
      expect(rows).toContainEqual({
        label: result.bands[band],
        texts: [conditionName(condition, facts, en)],
      });
    const styles = view.modalities.map(({ name }) => name);
    if (view.modalitiesHeading)
      expect(wordsIn(page, view.modalitiesHeading)).toEqual(styles[0] ? styles : [result.modalitiesNone]);
    expect(wordsIn(page, result.notNow)).toEqual(view.notNow?.items.map(({ name }) => name) ?? []);
  });

  test('names the scale of each number', () => {
    const start = rows.find(({ label }) => label === words.start)?.texts ?? [];
    for (const each of start) expect(each).toMatch(/^Pressure: start at [1-5] of 5, /);
    const most = rows.find(({ label }) => label === words.ceiling)?.texts ?? [];
    for (const each of most) expect(each).toMatch(/^Pain .* [0-9] of 10\.$/);
    for (const { label, texts } of rows)
      if (texts.some(each => /^\d+ of 10$/.test(each))) expect(label).toBe(words.pain.scale);
  });

  test('says when, for which clinic, by which rules, and that it is no diagnosis', () => {
    const [about] = page.sections;
    expect(about?.rows.flatMap(({ texts }) => texts)).toEqual([
      '23 November 2026',
      'Harbour Massage',
      en.intro.facts.guide,
      `Rules version ${version}`,
    ]);
    expect(plain).toContain(result.disclaimer);
  });

  test('leaves lines for the therapist', () => {
    expect(wordsIn(page, words.blanks.heading)).toEqual([...words.blanks.lines]);
  });
});

describe('one visitor', () => {
  const back = {
    age: ['50-64'],
    help: ['pain'],
    where: ['low-back'],
    start: ['lifting'],
    duration: ['over-1-year'],
    'back-hip-leg': ['back-only'],
    firmness: 4,
    pain: 6,
    wishes: ['not-face-down'],
  };
  const textsOf = (page: ReturnType<typeof summaryOf>['page'], label: string) =>
    page.sections.flatMap(({ rows }) => rows).find(row => row.label === label)?.texts;

  test('with medicines and a severe allergy: ask names', () => {
    const { page } = summaryOf(back, {}, en, 'me', ['blood-thinner', 'severe-allergy', 'arthritis']);
    expect(wordsIn(page, words.health)).toEqual([
      'Taking a blood thinner: ask names',
      'Arthritis from wear of the joints',
      'A severe allergy with an adrenaline pen: ask names',
    ]);
  });

  test('with a start that is held down: wish, start and cause', () => {
    const { page } = summaryOf(back, {}, en, 'me', ['blood-thinner']);
    expect(textsOf(page, words.wish)).toEqual(['Firm']);
    expect(textsOf(page, words.start)).toEqual(['Pressure: start at 2 of 5, light.']);
    expect(textsOf(page, words.why)).toEqual([en.flagReasons['blood-thinner']]);
  });

  test('that nothing eases is denied, and nothing was asked of the night: nothing is said of it', () => {
    const asked: AskedFacts = { has: () => true, denied: ['health.constant-pain'] };
    expect(painAtNight(readFacts({}), asked)).toBe(null);
    expect(painAtNight(readFacts({}), { ...asked, denied: ['hand.night-hand'] })).toBe(false);
  });

  test('with pain: how much now, and whether at night', () => {
    const { page } = summaryOf(back);
    expect(textsOf(page, words.pain.scale)).toEqual(['6 of 10']);
    expect(textsOf(page, words.pain.night)).toEqual(['No']);
    const awake = summaryOf({ ...back, health: ['constant-pain'] });
    expect(textsOf(awake.page, words.pain.night)).toEqual(['Yes']);
  });

  test('with places: the side is to be asked; with wishes: they stand there', () => {
    const { page } = summaryOf(back);
    expect(textsOf(page, 'Where is it felt?')).toEqual(['Lower back', words.side]);
    expect(wordsIn(page, words.life)).toContain('Not lying face down');
  });

  test('with a side that was said: it stands with its place, and only the other is to be asked', () => {
    const withSides = (where: readonly string[], sides: Sides) =>
      summaryOf({ ...back, where }, {}, en, 'me', undefined, sides).page;
    const one = withSides(['low-back', 'knee'], { knee: ['left'] });
    expect(textsOf(one, 'Where is it felt?')).toEqual(['Lower back', 'Knee: Left', words.side]);
    const both = withSides(['knee', 'calf'], { knee: ['left', 'right'], calf: ['right'], thigh: ['left'] });
    expect(textsOf(both, 'Where is it felt?')).toEqual(['Knee: Both', 'Calf: Right']);
    expect(both.figure?.marks).toEqual([
      { place: 'knee', sides: ['left', 'right'] },
      { place: 'calf', sides: ['right'] },
    ]);
  });

  test('with no place: without a figure', () => {
    expect(summaryOf({ help: ['relax'] }).page.figure).toBe(null);
  });

  test('with a flag that somebody has looked at, and one that nobody has', () => {
    const { page } = summaryOf({ ...back, checked: ['recent-clot'] }, {}, en, 'me', [
      'recent-clot',
      'unstable-heart',
    ]);
    expect(wordsIn(page, words.safety).join(' ')).toContain('You told us that a GP agrees to massage.');
    expect(textsOf(page, result.askFirst.notice)?.[0]).toMatch(
      /^A heart problem that is not under control: /,
    );
    expect(textsOf(page, words.notCleared)).toEqual(['A heart problem that is not under control']);
  });

  test('whom hands-on work stops for: the therapist reads what it could be, the visitor does not', () => {
    const { page, view } = summaryOf({ ...back, health: ['constant-pain'] });
    expect(view.matches).toEqual([]);
    expect(wordsIn(page, words.matches)).toContain(en.conditions['low-back-sciatica'].nameWithoutLeg);
    expect(textsOf(page, words.start)).toBeUndefined();
  });

  test('after a birth: how long ago', () => {
    const { page } = summaryOf({
      ...back,
      age: ['18-49'],
      help: ['pregnant', 'pain'],
      pregnancy: ['birth-under-6-weeks'],
    });
    expect(page.sections[1]?.rows.flatMap(({ texts }) => texts)).toContain('Birth less than 6 weeks ago');
  });
});

describe('whatever the answers', () => {
  test('the text has short lines, no markup, no gap left unfilled, and no part without words', () => {
    fc.assert(
      fc.property(anyPlan, wishes => {
        const { page, text } = summaryOf(wishes);
        for (const line of text.split('\n')) {
          expect(line.length, line).toBeLessThanOrEqual(76);
          expect(line).toBe(line.trimEnd());
        }
        expect(text).not.toMatch(/[<>*#_{}]|undefined|null|\n\n\n/);
        for (const { rows } of page.sections)
          for (const { texts } of rows)
            expect([texts.length > 0, texts.every(Boolean)]).toEqual([true, true]);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });

  test('the name of the file holds the day and nothing else', () => {
    fc.assert(
      fc.property(anyPlan, wishes => {
        expect(summaryOf(wishes).page.fileName).toBe('massage-summary-2026-11-23.txt');
      }),
      { numRuns: 30, seed: 20261123 },
    );
  });
});

describe('what the clinic left out is not in it', () => {
  test.each(modalityIds)('%s', out => {
    const modalities = modalityIds.filter(id => id !== out).join(' ');
    for (const [, wishes] of visitors)
      expect(summaryOf({ ...wishes, ...withFlags }, { modalities }).plain).not.toContain(
        en.modalities[out].name,
      );
  });

  test.each(conditionIds)('%s', out => {
    const conditions = conditionIds.filter(id => id !== out).join(' ');
    for (const [, wishes] of visitors) {
      const { page } = summaryOf(wishes, { conditions });
      if (out !== 'other') expect(wordsIn(page, words.matches)).not.toContain(en.conditions[out].name);
    }
  });
});

test('it says whom it is for, beside the goal', () => {
  const { questions, options } = en.questionnaire;
  for (const who of ['me', 'someone-else'] as const) {
    const { page } = summaryOf(typicalVisitors.rsi, {}, en, who);
    expect(page.sections[1]?.rows).toContainEqual({ label: questions.who.legend, texts: [options.who[who]] });
    expect(page.sections[1]?.rows.map(({ label }) => label)).toContain(en.questionnaire.screens.help.heading);
  }
});

test('nobody is “I” in it, also where somebody answers for another person', () => {
  const { text } = summaryOf(typicalVisitors.rsi, {}, en, 'someone-else');
  expect(text).toContain(en.flags['thoughts-of-self-harm']);
  expect(text.replace(en.questionnaire.options.who['someone-else'], '')).not.toMatch(/\b(I|my|myself)\b/);
});

test('a long word stays whole, and a line breaks at spaces only', () => {
  const url = `https://clinic.example/${'a'.repeat(90)}`;
  const { text } = summaryOf(typicalVisitors.other, { disclaimer: `See ${url} before you come to us.` });
  expect(text).toContain(url);
});

test('the clinic’s own words are in it', () => {
  const own = withOwnTexts(en, { 'summary.title': 'Bring this to Harbour' });
  expect(summaryOf(typicalVisitors.rsi, {}, own).text.split('\n')[0]).toBe('Bring this to Harbour');
});

test('a day is the one on the visitor’s calendar, in words that the language knows', () => {
  expect(localDay(new Date(2026, 0, 1, 0, 5))).toBe('2026-01-01');
  expect(localDay(today)).toBe('2026-11-23');
  expect(localeOf('de').date('2026-11-23')).toBe('23. November 2026');
  expect(localeOf('en-!!').date('2026-11-23')).toBe('November 23, 2026');
});
