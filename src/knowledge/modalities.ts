import type { Claim } from './evidence.ts';
import type { ModalityId } from './ids.ts';

/** A style of massage. */
export interface Modality {
  readonly id: ModalityId;
  /** Span on the therapist's pressure scale: 1 very light, 2 light, 3 medium, 4 firm, 5 very firm. Pressure, not pain. */
  readonly pressure: readonly [low: 1 | 2 | 3 | 4 | 5, high: 1 | 2 | 3 | 4 | 5];
  readonly claims: readonly Claim[];
}

/**
 * Pressure spans are the clinical document's; those of relaxation and prenatal massage are house rules:
 * light to medium, and never above the start that pregnancy allows plus one.
 */
export const modalities = [
  {
    id: 'sports-massage',
    pressure: [3, 5],
    claims: [{ id: 'sports-massage', evidence: 'limited', source: ['davis-2020', 'cambron-2006'] }],
  },
  {
    id: 'deep-tissue',
    pressure: [3, 5],
    claims: [
      { id: 'deep-tissue', evidence: 'limited', source: ['majchrzycki-2014', 'chen-2022', 'cherkin-2011'] },
    ],
  },
  {
    id: 'myofascial-release',
    pressure: [1, 3],
    claims: [{ id: 'myofascial-release', evidence: 'mixed', source: ['ajimsha-2015', 'laimi-2018'] }],
  },
  {
    id: 'structural-integration',
    pressure: [3, 5],
    claims: [{ id: 'structural-integration', evidence: 'very-little', source: ['jacobson-2015'] }],
  },
  {
    id: 'lymphatic-facilitation',
    pressure: [1, 1],
    claims: [{ id: 'lymphatic', evidence: 'mixed', source: ['ezzo-2015', 'huang-2013'] }],
  },
  {
    id: 'relaxation-massage',
    pressure: [1, 3],
    claims: [{ id: 'relaxation-massage', evidence: 'limited', source: ['moyer-2004', 'cherkin-2011'] }],
  },
  {
    id: 'prenatal-massage',
    pressure: [1, 3],
    claims: [{ id: 'pregnancy', evidence: 'limited', source: ['mueller-2021'] }],
  },
] as const satisfies readonly Modality[];

type Row = (typeof modalities)[number];

export const modalityById = Object.fromEntries<Modality>(modalities.map(row => [row.id, row])) as Readonly<
  Record<ModalityId, Modality>
>;

/** "1-3": the span of a row, by which the messages name it. */
export type PressureSpan = {
  [Id in ModalityId]: Extract<Row, { readonly id: Id }>['pressure'] extends readonly [
    infer Low extends number,
    infer High extends number,
  ]
    ? `${Low}-${High}`
    : never;
}[ModalityId];

export const pressureSpanOf = (id: ModalityId): PressureSpan =>
  modalityById[id].pressure.join('-') as PressureSpan;
