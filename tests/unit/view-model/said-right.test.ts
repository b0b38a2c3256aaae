// Sentences that must be true for whoever reads them: what a stranger who played sixty visitors found to be untrue of some.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { en } from '../../../src/messages/en.ts';
import { languageFor } from '../../../src/messages/languages.ts';
import type { Answers } from '../../../src/questionnaire/questions.ts';
import { resultView } from '../../../src/view-model/result/result-view.ts';
import { withAttributes } from '../config/given.ts';

/** Everything a result says, whether or not the answers would be asked together. */
function resultOf(answers: Answers) {
  const { config } = withAttributes({});
  const assessment = assess(answers, config);
  const walk = { path: [], state: 'complete', answers } as const;
  const view = resultView({
    assessment,
    walk,
    given: {},
    config,
    language: languageFor('en-CA'),
    pageSearch: '',
  });
  return { assessment, view, words: JSON.stringify(view) };
}

describe('a new headache after 50', () => {
  const headache: Answers = {
    age: ['65-plus'],
    help: ['headaches'],
    where: ['head'],
    start: ['slow-no-reason'],
    duration: ['under-6-weeks'],
    'head-neck-jaw': ['throb'],
    firmness: 3,
  };

  test('is advice, and no small print: age and time were told', () => {
    const { view, words } = resultOf(headache);
    expect(view.notices.flatMap(({ items }) => items)).toContain(en.result.newHeadache);
    expect(words).not.toContain(en.conditions.headache.doctor['new-after-50']);
  });

  test('stays a clause where it is not known to be new, and is nothing under 50', () => {
    const old = resultOf({ ...headache, duration: ['not-sure'] }).words;
    expect(old).toContain(en.conditions.headache.doctor['new-after-50']);
    expect(old).not.toContain(en.result.newHeadache);
    const young = resultOf({ ...headache, age: ['18-49'] }).words;
    expect(young).not.toContain('after 50');
  });
});

test('who had an operation is not told to see somebody if nobody has looked', () => {
  const back = {
    help: ['pain'],
    where: ['low-back'],
    duration: ['under-6-weeks'],
    'back-hip-leg': ['back-only'],
  };
  const clause = en.conditions['low-back-sciatica'].doctor.lasting;
  expect(resultOf({ ...back, start: ['lifting'] }).words).toContain(clause);
  const after = { ...back, start: ['operation'], checked: ['recent-surgery'] };
  expect(resultOf(after).words).not.toContain(clause);
});

test('a lump that was looked at "should be looked at" no more', () => {
  const lump = { help: ['relax'], health: ['new-lump'], firmness: 4 };
  expect(resultOf(lump).words).toContain(en.flagReasons['new-lump']);
  expect(resultOf({ ...lump, checked: ['new-lump'] }).words).not.toContain('should be looked at');
});

test('a fall on the hip is told of no neck', () => {
  const { words } = resultOf({
    help: ['pain'],
    where: ['outer-hip'],
    start: ['jolt'],
    duration: ['over-1-year'],
  });
  expect(words).toContain(en.flagReasons['past-jolt']);
  expect(words).not.toContain('neck moves');
});

test('blood pressure under control is not called gentle work beside a firm style', () => {
  const { words } = resultOf({
    help: ['pain'],
    where: ['low-back'],
    'back-hip-leg': ['back-only', 'sit-stiff'],
    health: ['controlled-blood-pressure'],
    firmness: 4,
  });
  expect(words).toContain('After lying down, it is best to get up slowly.');
  expect(words).not.toContain('Gentle work');
});

describe('medical help today', () => {
  const child: Answers = { age: ['under-16'], help: ['pain'], where: ['outer-hip'] };
  const steps = (answers: Answers) => resultOf(answers).view.notices.flatMap(({ text }) => text);

  test('asks those who ticked a fever to look out for no shivers, and everybody else to', () => {
    expect(steps({ ...child, safety: ['hot-swollen-joint', 'fever-or-infection'] })).toContain(
      'Getting worse? Call 911.',
    );
    expect(steps({ ...child, safety: ['hot-swollen-joint'] })).toContain('Worse, or shivering? Call 911.');
  });

  test('speaks of no gout to a child, and of the knee only where it is the knee', () => {
    expect(resultOf({ ...child, safety: ['hot-swollen-joint'] }).words).not.toContain('gout');
    expect(resultOf({ ...child, age: ['50-64'], safety: ['hot-swollen-joint'] }).words).toContain('gout');
    expect(resultOf({ ...child, safety: ['child-limp'] }).words).not.toContain('knee');
    expect(resultOf({ ...child, where: ['knee'], safety: ['child-limp'] }).words).toContain('knee');
  });

  test('says once to stay off the leg', () => {
    const all = steps({ ...child, safety: ['cannot-bear-weight', 'child-limp'] });
    expect(all.filter(step => step.includes('No weight on the leg'))).toHaveLength(1);
  });
});

describe('a result for calm', () => {
  const calm = (help: string) => resultOf({ help: [help], duration: ['over-1-year'], firmness: 2 });

  test('says that no problem is needed only to those who came with none', () => {
    const { lead } = en.result.outcomes.relaxation;
    expect(calm('relax').view).toMatchObject({ lead });
    for (const help of ['sleep', 'stress'])
      expect(calm(help).view).toMatchObject({ lead: en.result.windDown });
  });

  test('names no style as "not for now" that no safety flag rules out', () => {
    const { assessment, view } = calm('stress');
    expect(assessment.notNow).not.toEqual([]);
    expect(view).toMatchObject({ notNow: null });
    expect(resultOf({ help: ['relax'], health: ['blood-thinner'] }).view).not.toMatchObject({ notNow: null });
  });
});
