import { describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import type { Messages, Some, Worded } from '../../../src/messages/messages.ts';

// What this file asserts is that it compiles: each line under `@ts-expect-error` would be a text that is missing.
type Dial = Messages['result']['dial'];
const { levels, positions } = en.result.dial;

describe('a language', () => {
  test('has as many texts in a list as English has, each any words', () => {
    const whole: Dial['sides'] = ['relâche', 'se crispe'];
    // @ts-expect-error one of two sides
    const short: Dial['sides'] = ['relâche'];
    // @ts-expect-error no text for the last place
    const fewer: Dial['levels'] = levels.slice(0, 8) as readonly string[];
    // @ts-expect-error three of five places
    const three: Dial['positions'] = [positions[0], positions[1], positions[2]];
    expect([whole, short, fewer, three]).toHaveLength(4);
  });

  test('has every text that English has, at every depth', () => {
    const shape = { band: { closest: 'Sounds like', steps: ['first', 'second'] } } as const;
    const french: Worded<typeof shape> = { band: { closest: 'On dirait', steps: ['un', 'deux'] } };
    // @ts-expect-error `closest` is missing
    const without: Worded<typeof shape> = { band: { steps: ['un', 'deux'] } };
    // @ts-expect-error a number is no text
    const wrong: Worded<typeof shape> = { band: { closest: 1, steps: ['un', 'deux'] } };
    expect([french, without, wrong]).toHaveLength(3);
  });

  test('of a region has some of them, but whole lists and all forms for a count', () => {
    type Result = Some<Messages['result']>;
    const one: Result = { stop: { steps: { cancer: 'Appelez l’équipe d’oncologie.' } } };
    const days: Result = { see: { days: { one: '{n} jour', many: '{n} jours', other: '{n} jours' } } };
    // @ts-expect-error `other` always counts
    const without: Result = { see: { days: { one: '{n} jour' } } };
    // @ts-expect-error one of two sides
    const short: Result = { dial: { sides: ['relâche'] } };
    // @ts-expect-error there is no such step
    const unknown: Result = { stop: { steps: { knee: 'Rien.' } } };
    expect([one, days, without, short, unknown]).toHaveLength(5);
  });
});
