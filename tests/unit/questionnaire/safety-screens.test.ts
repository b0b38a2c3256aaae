import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/assessment/judge.ts';
import { safetyFlags } from '../../../src/knowledge/safety-flags.ts';
import { choose } from '../../../src/questionnaire/answer.ts';
import { type GivenAnswers, replay } from '../../../src/questionnaire/replay.ts';
import { askWhen } from '../../../src/questionnaire/safety-triggers.ts';
import { allOptions, screensOf, visit } from '../../support/visitors.ts';

const emergencies = safetyFlags.filter(flag => flag.tier === 'emergency').map(flag => flag.id);
const askedIn = (given: GivenAnswers, wishes = {}) =>
  visit(wishes, given).walk.path.flatMap(screen =>
    screen.id.startsWith('safety') ? screen.items.flatMap(item => item.options) : [],
  );

describe('safety questions', () => {
  test('everyone is asked about chest pain and stroke signs', () => {
    for (const help of allOptions('help')) {
      expect(askedIn({}, { help: [help] })).toEqual(expect.arrayContaining(['chest-pain', 'stroke-signs']));
    }
  });

  test('every emergency sign has a way to be asked', () => {
    const possible = new Set([...Object.keys(askWhen), 'chest-pain', 'stroke-signs']);
    expect([...possible].sort()).toEqual([...emergencies].sort());
  });

  test('a sign that an answer calls for is always asked, whatever else is ticked', () => {
    for (const [sign, triggers] of Object.entries(askWhen)) {
      for (const trigger of triggers) {
        const wishes: Record<string, string[]> = { help: ['pain'] };
        for (const fact of [trigger].flat()) {
          const [question = '', option = ''] = fact.split('.');
          wishes[question] = [...(question === 'help' && option !== 'pregnant' ? ['pain'] : []), option];
        }
        // The sign questions are asked only of those they fit.
        if (wishes['sleep-mood']) wishes['help'] = ['stress'];
        if (trigger === 'health.persistent-low-mood') wishes['where'] = ['all-over'];
        expect(askedIn({}, wishes), `${sign} on ${trigger}`).toContain(sign);
      }
    }
  });

  test('the first screen shows at most seven signs and the rest follow on a second', () => {
    const everything = { help: allOptions('help'), where: allOptions('where').slice(0, -1) };
    const { walk } = visit(everything);
    const sizes = walk.path
      .filter(screen => screen.id.startsWith('safety'))
      .map(screen => (screen.items[0]?.options.length ?? 0) - 1);
    expect(sizes[0]).toBe(7);
    expect(new Set(askedIn({}, everything))).toEqual(new Set([...emergencies, 'none']));
    expect(sizes.reduce((a, b) => a + b)).toBe(emergencies.length);
  });

  test('no sign is asked twice', () => {
    const asked = askedIn({}, { help: ['pain', 'cancer'], where: ['low-back'], start: ['jolt'] }).filter(
      id => id !== 'none',
    );
    expect(asked).toHaveLength(new Set(asked).size);
  });

  test.each(emergencies)('%s ends the questionnaire at once', sign => {
    const everything = { help: allOptions('help'), where: allOptions('where').slice(0, -1), safety: [sign] };
    const { walk } = visit(everything);
    expect(walk.state).toBe('stopped');
    expect(screensOf(walk).at(-1)).toMatch(/^safety/);
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
      safety: ['spine-injury-signs'],
    });
    expect(screensOf(late.walk).at(-1)).toBe('safety-late');
    const edited: GivenAnswers = { ...late.given, where: ['neck'] };
    expect(replay(edited, judge).state).toBe('stopped');
    expect(screensOf(replay(edited, judge)).at(-1)).toBe('safety');
    expect(replay(choose(edited, 'safety', 'none', true), judge).state).not.toBe('stopped');
  });

  test('nobody is asked what an earlier answer settled', () => {
    const health = visit({
      help: ['pain'],
      where: ['low-back'],
      'back-hip-leg': ['down-leg'],
    }).walk.path.find(screen => screen.id === 'health');
    expect(health?.items[0]?.options).not.toContain('shooting-limb-pain');
    expect(health?.items[0]?.options).not.toContain('under-18');
  });
});
