// A page script may hand over anything. What cannot be read is as good as not given, and takes nothing else with it.
import { describe, expect, test } from 'vitest';
import { type Answers, assess, type Clinic } from '../../../src/assessment/assess.ts';

const fail = (): never => {
  throw new Error('unreadable');
};
const throwing = (target: object): object =>
  new Proxy(target, { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail });
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const unreadable: readonly (readonly [string, object])[] = [
  ['a proxy that throws', throwing({})],
  ['a list that throws', throwing([])],
  ['a revoked proxy', revoked({})],
  ['a revoked list', revoked([])],
];

describe('unreadable input', () => {
  test.each(unreadable)('%s in place of answers counts as no answers', (_, value) => {
    expect(assess(value as Answers)).toEqual(assess({}));
  });

  test.each(unreadable)('%s in place of an answer leaves the others', (_, value) => {
    const others: Answers = { help: ['pain'], safety: ['chest-pain'] };
    expect(assess({ ...others, where: value as never }).safety).toEqual(assess(others).safety);
  });

  test.each(unreadable)('%s in place of a clinic counts as no clinic', (_, value) => {
    const answers: Answers = { help: ['jaw'], where: ['jaw-face'] };
    expect(assess(answers, value as Clinic)).toEqual(assess(answers));
    expect(assess(answers, { conditions: value as never }).safety.tier).toBe('none');
  });

  test('a getter that throws hides its own answer alone', () => {
    const answers: Answers = {
      help: ['pain'],
      get where(): never {
        return fail();
      },
      safety: ['chest-pain'],
    };
    expect(assess(answers)).toEqual(assess({ help: ['pain'], safety: ['chest-pain'] }));
  });

  test('an entry that throws never hides a danger beside it', () => {
    const safety = Object.defineProperty(['x', 'chest-pain'], 0, { get: fail });
    expect(assess({ safety }).safety.flags).toEqual(['chest-pain']);
  });

  test('a list that claims to be endless comes to an end', () => {
    const endless = new Proxy(['pain'], {
      get: (list, key) => (key === 'length' ? Number.POSITIVE_INFINITY : Reflect.get(list, key)),
    });
    expect(assess({ help: endless })).toEqual(assess({ help: ['pain'] }));
  });

  test('a list that changes between two looks is read once', () => {
    let looks = 0;
    const safety = Object.defineProperty(['none'], 0, { get: () => (looks++ === 0 ? 'chest-pain' : 'none') });
    expect(assess({ safety }).safety.flags).toEqual(['chest-pain']);
    expect(looks).toBe(1);
  });
});
