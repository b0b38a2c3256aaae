// What older libraries put on every list and every object, seen by the settings.
import { afterEach, describe, expect, it } from 'vitest';
import { resolve, withJson } from './given.ts';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

function change(object: object, name: string, value: unknown) {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
  undo.unshift(() => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  });
}

const libraries: Readonly<Record<string, () => void>> = {
  'Prototype.js': () => {
    const byFor = (object: object) => {
      const keys: string[] = [];
      for (const key in object) keys.push(key);
      return keys;
    };
    change(Array.prototype, 'each', () => {});
    change(Array.prototype, 'toJSON', () => '[]');
    change(Array.prototype, 'reduce', function (this: unknown[]) {
      return this.length > 1 ? this : this[0];
    });
    change(Array.prototype, 'entries', Array.prototype.slice);
    change(String.prototype, 'toJSON', () => '""');
    change(Date.prototype, 'toJSON', () => '"2026"');
    change(Object, 'keys', byFor);
  },
  MooTools: () => {
    change(Array, 'from', (item: unknown) => [item]);
    for (const name of ['clone', 'append', 'erase', 'pick', 'link']) change(Array.prototype, name, () => []);
  },
  'extras on every object': () => {
    for (const name of ['extend', 'each', 'keys', 'values', 'error', 'abort', 'clone', 'reader', 'group'])
      change(Object.prototype, name, () => 1);
  },
};

const page = {
  attributes: new Map([
    ['booking-url', '/book'],
    ['modalities', 'deep-tissue, reiki'],
    ['lang', 'en-UK'],
    ['reviewed-on', '2026-03-31'],
    ['utm-source', 'site'],
    ['theme', 'sepia'],
  ]),
  child:
    '{"texts":{"intro.heading":"Hello"},"bookingUrls":{"unsure":"/a"},"phone":"604 555 0100","colour":"red"}',
};

describe('beside', () => {
  it.each(Object.entries(libraries))('%s settings are read as ever', (_, load) => {
    const before = resolve(page);
    load();
    const beside = resolve({ ...page, base: 'https://clinic.example/elsewhere' });
    const pairs = [before.config, beside.config].map(config => Object.entries({ ...config }));
    for (const each of undo.splice(0)) each();
    expect(pairs[1]).toEqual(pairs[0]);
    expect(beside.issues).toEqual(before.issues);
  });

  it('a prototype that a page gave every object brings no setting', () => {
    change(Object.prototype, 'theme', 'dark');
    const { theme } = withJson('{"heading":"a"}').config;
    for (const each of undo.splice(0)) each();
    expect(theme).toBe('auto');
  });
});
