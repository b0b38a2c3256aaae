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
import { readFacts } from '../../../src/questionnaire/facts.ts';
import { questions } from '../../../src/questionnaire/questions.ts';
import { version } from '../../../src/version.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import { flagText } from '../../../src/view-model/result/said-by-visitor.ts';
import { localDay } from '../../../src/view-model/summary/local-day.ts';
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
) {
  const { walk, given } = visit(wishes, { who: [who] });
  const { config } = withAttributes(attributes);
  const assessment = assess(walk.answers, config);
  const language = { ...languageFor('en-GB'), messages };
  const input = { assessment, walk, given, config, language, pageSearch: '' };
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

describe.each(visitors)('the summary of a typical visitor: %s', (_, wishes: PlannedAnswers) => {
  const { page, text, plain, view, walk, assessment } = summaryOf(
    { ...wishes, ...withFlags, pain: 4 },
    { 'clinic-name': 'Harbour Massage' },
  );

  test('holds every answer under its question, the goal and the areas first', () => {
    const rows = page.sections.flatMap(section => section.rows);
    for (const { question, answer } of view.answers.rows)
      expect(rows).toContainEqual({ label: question, texts: [answer] });
    const goal = view.answers.rows[0]?.question ?? '';
    expect(rows.find(({ label }) => label && label !== words.outcome)?.label).toBe(goal);
    expect(text.indexOf(goal)).toBeLessThan(text.indexOf(`== ${words.pressure} ==`));
  });

  test('holds the safety notes in the visitor’s words, the doctor’s first', () => {
    // Each with what the therapist does about it, where there is such a thing.
    const said = assessment.safety.flags.map(id => {
      const adaptation = (en.adaptations as Record<string, string>)[id];
      return flagText(id, readFacts(walk.answers), en) + (adaptation ? `: ${adaptation}` : '');
    });
    const notes = wordsIn(page, words.safety);
    expect([...notes].sort()).toEqual([...said].sort());
    if (assessment.safety.tier !== 'doctor') return;
    expect(text.indexOf(words.doctor)).toBeGreaterThan(-1);
    expect(plain).toContain(result.outcomes['doctor-first'].heading);
  });

  test('holds what it sounds like, and the styles for now and not for now', () => {
    expect(wordsIn(page, result.matches)).toEqual(view.matches.map(({ name }) => name));
    const styles = view.modalities.map(({ name }) => name);
    expect(wordsIn(page, result.modalities)).toEqual(styles[0] ? styles : [result.modalitiesNone]);
    expect(wordsIn(page, result.notNow)).toEqual(view.notNow?.items.map(({ name }) => name) ?? []);
  });

  test('names the scale of each number', () => {
    const rows = page.sections.find(({ heading }) => heading === words.pressure)?.rows;
    const [start, ceiling] = view.pressure.dial.numbers;
    expect(start).toMatch(/^Pressure: start at [1-5] of 5, /);
    expect(ceiling).toMatch(/^Pain .* [0-9] of 10\.$/);
    expect(rows).toEqual([
      { label: words.start, texts: [start] },
      { label: words.ceiling, texts: [ceiling] },
    ]);
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

  test('says nothing that the result does not say', () => {
    const said = [
      JSON.stringify(view),
      ...Object.values(words).filter(each => typeof each === 'string'),
      en.intro.facts.guide,
    ].join(' ');
    for (const { rows } of page.sections.slice(1))
      for (const { label, texts } of rows)
        for (const each of [label, ...texts]) expect(said).toContain(JSON.stringify(each).slice(1, -1));
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
      if (out !== 'other') expect(wordsIn(page, result.matches)).not.toContain(en.conditions[out].name);
    }
  });
});

test('it says whom it is for, beside the goal', () => {
  const { questions, options } = en.questionnaire;
  for (const [who, answer] of Object.entries(options.who)) {
    const { page } = summaryOf(typicalVisitors.rsi, {}, en, who);
    expect(page.sections[1]?.rows).toContainEqual({ label: questions.who.legend, texts: [answer] });
    expect(page.sections[1]?.rows.map(({ label }) => label)).toContain(en.questionnaire.screens.help.heading);
  }
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
