import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { backgroundReferences } from '../../../src/knowledge/background-references.ts';
import { conditions } from '../../../src/knowledge/conditions.ts';
import { conditionIds, modalityIds } from '../../../src/knowledge/ids.ts';
import { modalities } from '../../../src/knowledge/modalities.ts';
import { pressureClaims } from '../../../src/knowledge/pressure.ts';
import { referenceDetails } from '../../../src/knowledge/reference-details.ts';
import { references } from '../../../src/knowledge/references.ts';
import { handsOnLevels, safetyFlags, urgencies } from '../../../src/knowledge/safety-flags.ts';
import { safetySources } from '../../../src/knowledge/safety-sources.ts';
import { en } from '../../../src/messages/en.ts';
import { questions } from '../../../src/questionnaire/questions.ts';

const kebab = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const level = z.int().check(z.gte(1), z.lte(5));
const referenceIds = references.map(({ id }) => id as string);
const backgroundIds = backgroundReferences.map(({ id }) => id as string);

const doi = z.string().check(z.regex(/^10\.\d{4,}\/\S+$/));
const web = z.string().check(z.regex(/^https?:\/\/[^\s/]+\.[a-z]{2,}\/\S*$/));
const cite = z.string().check(z.minLength(8), z.maxLength(300));
const referenceSchema = z.strictObject({ id: kebab, doi: z.optional(doi), url: z.optional(web) });
// Where nobody noted how much was read, it counts as no more than an abstract.
const seen = z.optional(z.enum(['page', 'abstract', 'opening']));
const backgroundSchema = z.extend(referenceSchema, { cite, seen });
const claimSchema = z.strictObject({
  id: kebab,
  evidence: z.enum(['some', 'limited', 'mixed', 'very-little']),
  source: z.array(z.enum(referenceIds)).check(z.minLength(1)),
});
const conditionSchema = z.strictObject({
  id: z.enum(conditionIds),
  modalities: z.array(z.enum(modalityIds)),
  avoid: z.array(z.enum(modalityIds)),
  cap: z.optional(z.int().check(z.gte(1), z.lte(3))),
  claims: z.array(claimSchema),
});
const modalitySchema = z.strictObject({
  id: z.enum(modalityIds),
  pressure: z.tuple([level, level]),
  claims: z.array(claimSchema).check(z.minLength(1)),
});
const flagSchema = z.strictObject({
  id: kebab,
  tier: z.enum(['tell', 'doctor', 'emergency']),
  urgency: z.enum(urgencies),
  withinDays: z.optional(z.int().check(z.gte(1), z.lte(14))),
  handsOn: z.enum(handsOnLevels),
  turnTo: z.optional(kebab),
  isCheckable: z.optional(z.literal(true)),
  isLegacy: z.optional(z.literal(true)),
});

const unique = (ids: readonly string[]) => expect(ids).toHaveLength(new Set(ids).size);

describe('every row is well formed', () => {
  test.each([
    ['references', references, referenceSchema],
    ['background references', backgroundReferences, backgroundSchema],
    ['conditions', conditions, conditionSchema],
    ['modalities', modalities, modalitySchema],
    ['pressure claims', pressureClaims, claimSchema],
    ['safety flags', safetyFlags, flagSchema],
  ] as const)('%s', (_name, rows, schema) => {
    for (const row of rows) {
      const { success, error } = z.safeParse(schema, row);
      expect(success, `${row.id}: ${error?.message}`).toBe(true);
    }
    unique(rows.map(({ id }) => id));
  });

  test('a malformed row would be noticed', () => {
    expect(z.safeParse(claimSchema, { id: 'x', evidence: 'good', source: ['sherman-2009'] }).success).toBe(
      false,
    );
    expect(z.safeParse(claimSchema, { id: 'x', evidence: 'some', source: ['nobody-1999'] }).success).toBe(
      false,
    );
    expect(z.safeParse(claimSchema, { id: 'x', evidence: 'some', source: [] }).success).toBe(false);
  });

  test('every id of the public contract has its row, and no row has another', () => {
    expect(conditions.map(({ id }) => id)).toEqual(conditionIds);
    expect(modalities.map(({ id }) => id)).toEqual(modalityIds);
    unique([...referenceIds, ...backgroundIds]);
    unique(questions.map(({ id }) => id));
  });
});

describe('sources', () => {
  test('every safety flag names where its medical fact comes from', () => {
    const known = new Set(['house', ...referenceIds, ...backgroundIds]);
    expect(Object.keys(safetySources).sort()).toEqual(safetyFlags.map(({ id }) => id as string).sort());
    for (const [flag, sources] of Object.entries(safetySources)) {
      expect(sources.length, flag).toBeGreaterThan(0);
      for (const source of sources) expect(known, flag).toContain(source);
    }
  });

  test('nothing a visitor can look up is cited from memory', () => {
    expect(Object.keys(referenceDetails).sort()).toEqual([...referenceIds].sort());
    const claimed = new Set<string>(
      [...conditions, ...modalities, { claims: pressureClaims }].flatMap(({ claims }) =>
        claims.flatMap(({ source }) => [...source]),
      ),
    );
    for (const [id, { seen }] of Object.entries(referenceDetails)) {
      if (seen === 'not-found') expect(claimed, `${id} supports a claim`).not.toContain(id);
      else expect(['page', 'abstract', 'opening'], id).toContain(seen);
    }
  });

  test('the eight references of the first article are there, in its order', () => {
    expect(referenceIds.slice(0, 8)).toEqual([
      'sherman-2009',
      'post-white-2003',
      'cambron-2006',
      'sefton-2011',
      'cleveland-clinic',
      'mayo-clinic',
      'sutter-health',
      'kaiser-permanente',
    ]);
    for (const id of referenceIds.slice(0, 8)) expect(Object.keys(en.referenceNotes)).toContain(id);
  });

  test('no documented condition is without a claim, and no claim is called good', () => {
    for (const { id, claims } of conditions) if (id !== 'other') expect(claims.length, id).toBeGreaterThan(0);
  });
});
