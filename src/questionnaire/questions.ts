import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { healthFlags, healthGroups } from './health-lines.ts';
import { memoize } from './memoize.ts';
import { openingQuestions } from './opening-questions.ts';
import type { Question } from './question.ts';
import { safetySignIds } from './safety-signs.ts';
import { signQuestions } from './sign-questions.ts';

/**
 * Ids and their meaning are frozen (clinic pages and tests hold on to them); order and grouping are not. When an option
 * or a question concerns a visitor stands in `offered-when.ts`. Options `none`, `not-sure` and `not-said` score
 * nothing. `safety`, `health` and `checked` take safety-flag ids.
 * Source: clinical contract 2, §3.
 */
export const questions = [
  ...openingQuestions,
  {
    id: 'safety',
    kind: 'many',
    groups: [{ options: safetySignIds }, { options: ['none'] }],
    alone: ['none'],
  },
  {
    id: 'start',
    kind: 'many',
    groups: [
      {
        options: [
          'slow-no-reason',
          'repeated',
          'lifting',
          'sudden-small',
          'training',
          'jolt',
          'operation',
          'stress-time',
          'shift-work',
          'cancer-treatment',
          'new-medicine',
          'always',
          'pregnancy',
          'not-sure',
        ],
      },
    ],
    alone: ['not-sure'],
    most: 2,
  },
  {
    id: 'jolt-details',
    kind: 'many',
    groups: [
      {
        options: [
          'last-2-weeks',
          'not-checked',
          'head-hit',
          'head-signs',
          'limbs-changed',
          'spine-pain',
          'neck-squeezed',
          'none',
        ],
      },
    ],
    alone: ['none'],
  },
  {
    id: 'duration',
    kind: 'one',
    groups: [
      { options: ['under-6-weeks', '6-weeks-to-3-months', '3-months-to-1-year', 'over-1-year', 'not-sure'] },
    ],
  },
  ...signQuestions,
  {
    id: 'health-groups',
    kind: 'many',
    companion: 'health',
    groups: [
      {
        options: [...healthGroups, 'none', 'not-sure'],
      },
    ],
    alone: ['none', 'not-sure'],
  },
  {
    id: 'health',
    kind: 'many',
    companion: 'health-groups',
    groups: [{ options: healthFlags }],
    optional: true,
  },
  {
    id: 'checked',
    kind: 'many',
    groups: [{ options: ['not-yet', 'not-sure'] }],
    alone: ['not-yet', 'not-sure'],
  },
  {
    id: 'firmness',
    kind: 'one',
    groups: [{ options: ['1', '2', '3', '4', '5'] }, { options: ['not-sure'] }],
    isGauge: true,
  },
  { id: 'pain', kind: 'scale', groups: [], optional: true },
  {
    id: 'day',
    kind: 'one',
    groups: [
      {
        options: ['desk', 'hands', 'vibration', 'lifting-driving', 'caring', 'nights', 'sporty', 'other-day'],
      },
    ],
    optional: true,
    isMenu: true,
  },
  {
    id: 'wishes',
    kind: 'many',
    groups: [
      {
        options: [
          'not-face-down',
          'stay-dressed',
          'choose-therapist',
          'see-therapist',
          'not-face-throat',
          'home-visit',
        ],
      },
    ],
    optional: true,
    isFolded: true,
  },
  { id: 'light-touch', kind: 'one', groups: [], legacy: ['yes', 'no', 'not-sure'] },
] as const satisfies readonly Question[];

type Row = (typeof questions)[number];

export type QuestionId = Row['id'];

type Legacy<Id extends QuestionId> =
  Extract<Row, { readonly id: Id }> extends { readonly legacy: readonly (infer Option extends string)[] }
    ? Option
    : never;

/** The options of one question, by name: what rules may speak of, so that a mistyped id does not compile. */
export type OptionsOf<Id extends QuestionId> =
  | Extract<Row, { readonly id: Id }>['groups'][number]['options'][number]
  | Legacy<Id>
  | (Id extends 'safety' | 'health' | 'checked' ? SafetyFlagId : never);

/** One answered option, as rules name it: `hand.shake`. */
export type Fact = { [Id in QuestionId]: `${Id}.${OptionsOf<Id>}` }[QuestionId];

/** A part of the body that can be marked, or that an answer of the first edition may still hold. */
export type AreaId = Exclude<OptionsOf<'where'>, 'not-sure' | 'nowhere'>;

/** An option id; unique within its question. */
export type OptionId = string;

/**
 * Answers by question id: option ids for choices, a whole number 0–10 for `pain` (also 1–5 for `firmness`).
 * Unknown ids and impossible values are ignored.
 */
export type Answers = Readonly<Partial<Record<QuestionId, readonly OptionId[] | number>>>;

export const questionById: ReadonlyMap<string, Question & { readonly id: QuestionId }> = new Map(
  questions.map(question => [question.id, question]),
);

/** What a question offers, in order; listed once. */
export const offeredBy = memoize((question: Question): readonly OptionId[] =>
  question.groups.flatMap(group => group.options),
);

/** Every option that an answer may hold, in order, the offered ones first; listed once. */
export const optionsOf = memoize((question: Question): readonly OptionId[] => [
  ...offeredBy(question),
  ...(question.legacy ?? []),
]);
