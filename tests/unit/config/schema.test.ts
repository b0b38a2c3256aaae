import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateApi } from '../../../scripts/build/api/generate-api.mjs';
import { configPaths, groups, settings, settingsSchema, utmKeys } from '../../../src/config/schema.ts';
import { modalityIds } from '../../../src/knowledge/ids.ts';
import { bookableRoutes } from '../../../src/knowledge/routes.ts';
import { resolve, withProperty } from './given.ts';

const keys = [...Object.keys(settings), 'texts'];
/** The message paths that the tests know. */
const messagePaths = ['intro.heading', 'intro.lead', 'result.heading'];

const text = fc.constantFrom(
  'dark',
  'tmj',
  '/book',
  '604 555 0100',
  'javascript:alert(1)',
  ' fr_CA ',
  '2026-02-31',
);
const strangeKey = fc.oneof(
  fc.constantFrom('booking-url', 'bookingURL', 'utm_source', 'utm.utm_source', 'texts.intro.heading'),
  fc.constantFrom('bookingUrls.unsure', 'help-now', 'constructor', 'toString', 'hasOwnProperty', ''),
  // zod leaves this one out; the tests of the settings try it.
  fc.string({ maxLength: 6 }).filter(key => key !== '__proto__'),
);
/** Mostly keys that are there, now and then one that is not. */
const object = (known: readonly string[], entry: fc.Arbitrary<unknown>, strange = strangeKey) =>
  fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: strange }),
    entry,
    { maxKeys: 3 },
  );
const odd = fc.oneof(
  fc.constantFrom(0, 1, true, false, Number.NaN, 10n, Symbol('x'), () => 1),
  fc.array(text, { minLength: 1, maxLength: 2 }),
  object([...keys, ...utmKeys], text),
);
const value = fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: odd });
const group = (known: readonly string[]) =>
  fc.oneof({ weight: 20, arbitrary: object(known, value) }, { weight: 1, arbitrary: odd });
/** Values that fit their key, so that not everything is refused. */
const fitting = fc.record(
  {
    theme: fc.constantFrom('dark', ' LIGHT '),
    modalities: fc.constantFrom('deep-tissue', ['Sports-Massage', 'deep-tissue']),
    lang: fc.constantFrom('fr_CA', 'en-uk'),
    bookingUrl: fc.constant(' /book '),
    phone: fc.constant('604 555 0100'),
    forwardUtm: fc.constantFrom(true, 'false', ''),
  },
  { requiredKeys: [] },
);
const given = fc
  .tuple(
    fitting,
    object(
      keys.filter(key => !groups.includes(key)),
      value,
    ),
    fc.record(
      {
        utm: group(utmKeys),
        bookingUrls: group(bookableRoutes),
        modalityNames: group(modalityIds),
        modalityBookingUrls: group(modalityIds),
        texts: object(messagePaths, value, fc.constant('intro.lead')),
      },
      { requiredKeys: [] },
    ),
    fc.boolean(),
  )
  .map(([fit, some, grouped, isTame]) => (isTame ? { ...grouped, ...fit } : { ...fit, ...some, ...grouped }));

describe('the rows as one schema', () => {
  it('has the keys of the config', () => {
    expect(Object.keys(settingsSchema().def.shape).sort()).toEqual(Object.keys(resolve().config).sort());
  });

  it('has the defaults of the config', () => {
    expect(settingsSchema().parse({})).toEqual(resolve().config);
  });

  it('accepts exactly what raises no issue, and makes the same of it', () => {
    const schema = settingsSchema();
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(given, settings => {
        const { success, data } = schema.safeParse(settings);
        seen[success ? 'accepted' : 'refused']++;
        const { config, issues } = withProperty(settings);
        expect(issues.length === 0).toBe(success);
        if (success) expect(config).toEqual(data);
      }),
      { numRuns: 2_000, seed: 20_260_331 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(300);
  });
});

describe('dist/config.schema.json', () => {
  it('says of every setting what it is for and what it is without it', async () => {
    const files: ReadonlyMap<string, string> = await generateApi(process.cwd());
    const schema = JSON.parse(files.get('config.schema.json') ?? '');
    expect(Object.keys(schema.properties)).toEqual(keys);
    expect(schema.additionalProperties).toBe(false);
    for (const { group, key, setting } of configPaths.values()) {
      const { description } = (group ? schema.properties[group] : schema).properties[key];
      expect(description).toBe(`${setting.about} Without it: ${setting.fallback}.`);
    }
    expect(schema.properties.theme).toMatchObject({ enum: ['auto', 'light', 'dark'], default: 'auto' });
  });
});
