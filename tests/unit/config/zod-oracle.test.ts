import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { utmKeys } from '../../../src/config/types.ts';
import { bookableRoutes } from '../../../src/knowledge/routes.ts';
import { resolve, withProperty } from './given.ts';

/** An object that may hold these keys and no others. */
const strict = (types: Readonly<Record<string, z.ZodMiniType>>) =>
  z.strictObject(Object.fromEntries(Object.entries(types).map(([key, type]) => [key, z.optional(type)])));
const string = z.string();
const strings = (keys: readonly string[]) => strict(Object.fromEntries(keys.map(key => [key, string])));
const list = z.union([string, z.array(z.unknown())]);

/** The message paths that the tests know. */
const messagePaths = ['intro.heading', 'intro.lead', 'result.heading'];

/** The shape of the settings, said a second time by someone else's code. */
const schema = strict({
  bookingUrl: string,
  bookingUrls: strings(bookableRoutes),
  bookingLabel: string,
  bookingTarget: string,
  phone: string,
  clinicName: string,
  modalities: list,
  conditions: list,
  emergencyNumber: string,
  crisisLine: string,
  heading: string,
  intro: string,
  disclaimer: string,
  lang: string,
  theme: string,
  accent: string,
  start: string,
  forwardUtm: z.union([string, z.boolean()]),
  utm: strings(utmKeys),
  firstVisitUrl: string,
  pregnancyUrl: string,
  privacyUrl: string,
  reviewedBy: string,
  reviewedOn: string,
  analytics: string,
  variant: string,
  texts: strings(messagePaths),
});

const keys = Object.keys(schema.shape);

const text = fc.constantFrom('', 'dark', 'tmj', '/book', '604 555 0100', 'javascript:alert(1)');
const strangeKey = fc.oneof(
  fc.constantFrom('booking-url', 'bookingURL', 'utm_source', 'utm.utm_source', 'texts.intro.heading'),
  fc.constantFrom('bookingUrls.unsure', 'help-now', 'constructor', 'toString', 'hasOwnProperty', ''),
  // zod leaves this one out; the tests of the settings try it.
  fc.string({ maxLength: 6 }).filter(key => key !== '__proto__'),
);
/** Mostly keys that are there, now and then one that is not. */
const object = (known: readonly string[], entry: fc.Arbitrary<unknown>) =>
  fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: strangeKey }),
    entry,
    { maxKeys: 4 },
  );
const odd = fc.oneof(
  fc.constantFrom(null, undefined, 0, 1, true, false, Number.NaN, 10n, Symbol('x'), () => 1, new Date(0)),
  fc.array(text, { maxLength: 2 }),
  object([...keys, ...utmKeys], text),
  fc.anything({ withBigInt: true, withNullPrototype: true }),
);
const value = fc.oneof({ weight: 12, arbitrary: text }, { weight: 1, arbitrary: odd });
const group = (known: readonly string[]) =>
  fc.oneof({ weight: 12, arbitrary: object(known, value) }, { weight: 1, arbitrary: odd });
const settings = fc
  .tuple(
    object(keys, value),
    fc.record(
      { utm: group(utmKeys), bookingUrls: group(bookableRoutes), texts: group(messagePaths) },
      { requiredKeys: [] },
    ),
  )
  .map(([some, groups]) => ({ ...some, ...groups }));

/** Without what counts as not given, as the reader sees the settings and their groups. */
function whatIsGiven(input: unknown, depth = 2): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || !depth) return input;
  const entries = Object.entries(input).filter(([, entry]) => entry !== null && entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, whatIsGiven(entry, depth - 1)]));
}

const shapeIssues = (given: unknown) =>
  withProperty(given).issues.filter(({ allowed }) => /^(unknown key|wrong type);/.test(allowed));

describe('the shape of the settings, by a schema of zod', () => {
  it('has the keys of the config', () => {
    expect([...keys].sort()).toEqual(Object.keys(resolve().config).sort());
  });

  it('is accepted exactly when no issue is about the shape', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(settings, given => {
        const { success } = schema.safeParse(whatIsGiven(given));
        seen[success ? 'accepted' : 'refused']++;
        expect(shapeIssues(given).length === 0).toBe(success);
      }),
      { numRuns: 3_000, seed: 20_260_331 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(500);
  });

  it.each([[null], [5], ['x'], [[]], [() => 1], [{}], [{ theme: 'dark' }]])('agrees on %j', given => {
    expect(shapeIssues(given).length === 0).toBe(z.nullable(schema).safeParse(given).success);
  });
});
