import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { judge } from '../../../src/assessment/judge.ts';
import { choose, rate } from '../../../src/questionnaire/answer.ts';
import { questions } from '../../../src/questionnaire/questions.ts';
import { answerTo, type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import type { ItemId } from '../../../src/questionnaire/screens.ts';
import { allOptions, typicalVisitors, visit } from '../../support/visitors.ts';

const seed = 20261123;

/** A visitor who ticks at random what each screen offers, drawing from a list of numbers. */
function wander(draws: readonly number[], start: GivenAnswers): GivenAnswers {
  let given = start;
  let at = 0;
  for (let step = 0; step < 15; step++) {
    const walk = replay(given, judge);
    const here = walk.path.at(-1);
    if (walk.state !== 'asking' || !here) return given;
    for (const item of here.items) {
      if (item.question === 'pain') given = rate(given, 'pain', (draws[at++ % draws.length] ?? 0) % 11);
      else
        for (let ticks = 0; ticks <= (draws[at % draws.length] ?? 0) % 3; ticks++) {
          const option = item.options[(draws[at++ % draws.length] ?? 0) % item.options.length];
          // Emergencies are walked elsewhere; here they would end nearly every walk early.
          if (option && item.question !== 'safety') given = choose(given, item.id, option, true);
        }
      if (answerTo(item, given) === null) given = choose(given, item.id, item.options.at(-1) ?? 'none', true);
    }
  }
  return given;
}

const draws = fc.array(fc.nat(9999), { minLength: 12, maxLength: 30 });

describe('going back', () => {
  test('and changing an answer and going on gives what answering that way at first would have given', () => {
    fc.assert(
      fc.property(draws, draws, fc.nat(20), (first, second, at) => {
        const before = wander(first, { who: ['me'] });
        const path = replay(before, judge).path;
        const changed = path[at % path.length];
        if (!changed || changed.id.startsWith('safety')) return;
        let edited = before;
        for (const item of changed.items) {
          if (item.question === 'pain') continue;
          const option = item.options[(second[0] ?? 0) % item.options.length] ?? 'none';
          edited = choose({ ...edited, [item.id]: [] }, item.id, option, true);
        }
        const after = wander(second, edited);
        const walk = replay(after, judge);
        // The same answers, given afresh in the order of the path, with nothing left over from before.
        let fresh: GivenAnswers = { who: ['me'] };
        for (const screen of walk.path)
          for (const item of screen.items) fresh = { ...fresh, [item.id]: answerTo(item, after) ?? [] };
        const freshWalk = replay(fresh, judge);
        expect(freshWalk.answers).toEqual(walk.answers);
        expect(freshWalk.path).toEqual(walk.path);
        expect(assess(freshWalk.answers)).toEqual(assess(walk.answers));
      }),
      { numRuns: 1500, seed },
    );
  });

  test('keeps answers whose screens are off the path, and does not count them', () => {
    const { given } = visit(typicalVisitors['carpal-tunnel']);
    const elsewhere: GivenAnswers = { ...given, help: ['pain'], where: ['low-back'] };
    expect(replay(elsewhere, judge).answers.hand).toBeUndefined();
    const back: GivenAnswers = { ...elsewhere, help: ['tingle'], where: ['wrist-hand'] };
    expect(replay(back, judge).answers.hand).toEqual(['median', 'night-hand', 'shake']);
  });
});

describe('answers', () => {
  test('"none of these" clears the others, and any other clears it', () => {
    let given: GivenAnswers = choose({}, 'hand', 'shake', true);
    given = choose(given, 'hand', 'none', true);
    expect(given.hand).toEqual(['none']);
    expect(choose(given, 'hand', 'drop', true).hand).toEqual(['drop']);
  });

  test('a radio replaces', () => {
    expect(choose({ duration: ['over-1-year'] }, 'duration', 'under-6-weeks', true).duration).toEqual([
      'under-6-weeks',
    ]);
  });

  test('unknown items, options and numbers change nothing', () => {
    const given: GivenAnswers = { help: ['pain'] };
    expect(choose(given, 'nonsense' as ItemId, 'pain', true)).toBe(given);
    expect(choose(given, 'help', '__proto__', true)).toBe(given);
    for (const value of [-1, 11, 2.5, Number.NaN]) expect(rate(given, 'pain', value)).toBe(given);
  });

  test('the answers before are never touched', () => {
    const before: GivenAnswers = Object.freeze({ help: Object.freeze(['pain']) });
    expect(() => choose(before, 'help', 'sleep', true)).not.toThrow();
    expect(before).toEqual({ help: ['pain'] });
  });
});

describe('every screen', () => {
  test('has "not sure", "none of these" or their like', () => {
    const ways = ['none', 'not-sure', 'not-said', 'unsure'];
    for (const question of questions) {
      // May be left untouched, or is passed by the question beside it.
      if ('optional' in question) continue;
      expect(
        allOptions(question.id).some(option => ways.includes(option)),
        question.id,
      ).toBe(true);
    }
  });

  test('has a way forward: the neutral answer is enough', () => {
    for (const help of allOptions('help')) expect(visit({ help: [help] }).walk.state).toBe('complete');
  });
});
