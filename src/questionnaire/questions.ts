import { emergencies, type SafetyFlagId } from '../knowledge/safety-flags.ts';
import { memoize } from './memoize.ts';

/** A question as the questionnaire knows it: ids only. Its words are in the messages under the same ids. */
export interface Question {
  readonly id: string;
  /** `one` and `many` take option ids; `scale` takes a whole number. */
  readonly kind: 'one' | 'many' | 'scale';
  /** Options in the order on screen, in groups; a group with an id has a short heading. */
  readonly groups: readonly { readonly id?: string; readonly options: readonly string[] }[];
  /** The answer that stands alone: ticking it clears the others, and the other way round. */
  readonly exclusive?: 'none' | 'not-sure';
  /** May be left untouched. Everything else has an answer for "I don't know". */
  readonly optional?: true;
  /** Also asked as a picture of the body, on which its options can be pressed. */
  readonly hasMap?: true;
}

/** A question about signs: any of them, or "none of these". */
const signs = <Id extends string, const Options extends readonly string[]>(id: Id, options: Options) =>
  ({ id, kind: 'many', groups: [{ options: [...options, 'none'] }], exclusive: 'none' }) as const;

/**
 * Ids and their meaning are frozen (clinic pages and tests hold on to them); order and grouping are not.
 * Options `none` and `not-sure` score nothing. `safety` and `health` take safety-flag ids.
 */
export const questions = [
  { id: 'who', kind: 'one', groups: [{ options: ['me', 'under-18', 'someone-else'] }], optional: true },
  {
    id: 'help',
    kind: 'many',
    groups: [
      { id: 'ache', options: ['pain', 'headaches', 'jaw', 'stuck-joint', 'tingle', 'sport'] },
      { id: 'body', options: ['swelling', 'scar', 'cancer', 'pregnant'] },
      { id: 'calm', options: ['sleep', 'stress', 'relax-unsure'] },
    ],
  },
  {
    id: 'where',
    kind: 'many',
    groups: [
      { id: 'top', options: ['head', 'jaw-face', 'neck', 'shoulder', 'upper-back'] },
      { id: 'arm', options: ['elbow-forearm', 'wrist-hand'] },
      { id: 'low', options: ['low-back', 'buttock-leg', 'hip-groin', 'lower-leg-foot'] },
      { id: 'else', options: ['chest-belly', 'whole-limb', 'all-over', 'not-sure'] },
    ],
    exclusive: 'not-sure',
    hasMap: true,
  },
  signs('safety', emergencies),
  {
    id: 'start',
    kind: 'many',
    groups: [
      {
        options: [
          'slow-no-reason',
          'repeated',
          'lifting',
          'training',
          'jolt',
          'operation',
          'stress-time',
          'cancer-treatment',
          'pregnancy',
          'not-sure',
        ],
      },
    ],
    exclusive: 'not-sure',
  },
  {
    id: 'duration',
    kind: 'one',
    groups: [
      { options: ['under-6-weeks', '6-weeks-to-3-months', '3-months-to-1-year', 'over-1-year', 'not-sure'] },
    ],
  },
  signs('hand', [
    'median',
    'little-only',
    'night-hand',
    'shake',
    'task-ache',
    'drop',
    'hands-and-feet',
    'neck-move-arm',
  ]),
  signs('head-neck-jaw', [
    'band',
    'throb-light-sick',
    'neck-to-head',
    'chew',
    'click-lock',
    'clench',
    'turn-head',
    'end-of-day',
  ]),
  signs('back-hip-leg', ['back-only', 'down-leg', 'cough', 'sit-stiff', 'socks']),
  signs('shoulder-hip', ['cant-move', 'dressing', 'night-lie', 'moves-ok-sore']),
  signs('widespread', ['unrefreshed', 'fog', 'tender', 'flare']),
  signs('swelling-signs', ['heavy-tight', 'eve-worse', 'nodes', 'post-op-puffy']),
  signs('scar-signs', ['pulls', 'lumpy']),
  signs('sleep-mood', [
    'three-nights',
    'mind-races',
    'pain-wakes',
    'on-edge',
    'low-mood',
    'tense-body',
    'snore-gasp',
  ]),
  {
    id: 'day',
    kind: 'many',
    groups: [
      {
        options: ['desk', 'hands', 'vibration', 'lifting-driving', 'caring', 'nights', 'sporty', 'other-day'],
      },
    ],
  },
  {
    id: 'health',
    kind: 'many',
    // The longest list: its way out stands first.
    groups: [
      { options: ['none'] },
      {
        id: 'blood',
        options: [
          'blood-thinner',
          'recent-clot',
          'unstable-heart',
          'uncontrolled-blood-pressure',
          'controlled-blood-pressure',
          'varicose-veins-or-implant',
        ],
      },
      {
        id: 'care',
        options: [
          'recent-surgery',
          'cancer-treatment-now',
          'past-cancer',
          'lymph-nodes-removed',
          'early-or-high-risk-pregnancy',
          'pregnant',
        ],
      },
      {
        id: 'nerves',
        options: [
          'fragile-bones',
          'thin-bones',
          'arthritis',
          'unchecked-recent-crash',
          'past-jolt',
          'new-weakness-or-numbness',
          'neck-nerve-pain',
          'shooting-limb-pain',
          'diabetes-with-numbness',
          'diabetes',
          'fits-or-faints',
        ],
      },
      {
        id: 'illness',
        options: [
          'unexplained-illness-signs',
          'fever-or-infection',
          'unchecked-swelling',
          'kidney-failure',
          'persistent-low-mood',
          'sleep-apnoea-signs',
          'minor-with-warning-signs',
          'under-18',
        ],
      },
      {
        id: 'skin',
        options: [
          'skin-problem',
          'small-skin-patch',
          'oil-or-latex-allergy',
          'touch-sensitivity',
          'pain-dulling-medicine',
          'alcohol-or-drugs',
        ],
      },
    ],
    exclusive: 'none',
  },
  { id: 'firmness', kind: 'one', groups: [{ options: ['1', '2', '3', '4', '5', 'not-sure'] }] },
  { id: 'pain', kind: 'scale', groups: [], optional: true },
  { id: 'light-touch', kind: 'one', groups: [{ options: ['yes', 'no', 'not-sure'] }] },
] as const satisfies readonly Question[];

type Row = (typeof questions)[number];

export type QuestionId = Row['id'];

/** The options of one question, by name: what rules may speak of, so that a mistyped id does not compile. */
export type OptionsOf<Id extends QuestionId> =
  | Extract<Row, { readonly id: Id }>['groups'][number]['options'][number]
  | (Id extends 'safety' | 'health' ? SafetyFlagId : never);

/** One answered option, as rules name it: `hand.shake`. */
export type Fact = { [Id in QuestionId]: `${Id}.${OptionsOf<Id>}` }[QuestionId];

/** A part of the body that can be marked. */
export type AreaId = Exclude<OptionsOf<'where'>, 'not-sure'>;

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

/** All options of a question in order; listed once. */
export const optionsOf = memoize((question: Question): readonly OptionId[] =>
  question.groups.flatMap(group => group.options),
);
