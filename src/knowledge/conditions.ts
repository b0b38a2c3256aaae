import type { Claim } from './evidence.ts';
import type { ConditionId, ModalityId } from './ids.ts';

/** A condition that therapeutic massage is documented for, and what fits it. */
export interface Condition {
  readonly id: ConditionId;
  /** Best fit first. The first two that nothing rules out are shown. */
  readonly modalities: readonly ModalityId[];
  /** Styles that a person with this should not be shown, whatever else they have. */
  readonly avoid: readonly ModalityId[];
  /** The firmest start (1–5) for whoever it fits; missing: no limit of its own. */
  readonly cap?: 1 | 2 | 3;
  readonly claims: readonly Claim[];
}

/** Styles that press firmly. */
export const firmStyles: readonly ModalityId[] = ['deep-tissue', 'sports-massage', 'structural-integration'];

/**
 * The order of modalities is the show-order of the clinical document, with relaxation massage first where the
 * document says "a gentle, relaxing session" and prenatal massage first in pregnancy: both were missing from
 * its five styles and are needed for an honest answer.
 * `avoid` holds what the document avoids for the body's sake; "not late in the day" (sleep) is advice, not a bar.
 */
export const conditions = [
  {
    id: 'rsi',
    modalities: [
      'myofascial-release',
      'deep-tissue',
      'relaxation-massage',
      'sports-massage',
      'structural-integration',
    ],
    avoid: [],
    claims: [{ id: 'rsi', evidence: 'very-little', source: ['verhagen-2013'] }],
  },
  {
    id: 'insomnia',
    modalities: ['relaxation-massage', 'myofascial-release'],
    avoid: [],
    claims: [{ id: 'insomnia', evidence: 'very-little', source: ['samuel-2021'] }],
  },
  {
    id: 'headache',
    modalities: ['myofascial-release', 'relaxation-massage', 'deep-tissue'],
    avoid: ['sports-massage', 'structural-integration'],
    cap: 3,
    claims: [
      { id: 'tension-headache', evidence: 'mixed', source: ['moraska-2015'] },
      { id: 'migraine', evidence: 'limited', source: ['lawler-2006', 'chaibi-2011'] },
    ],
  },
  {
    id: 'fibromyalgia',
    modalities: ['myofascial-release', 'relaxation-massage'],
    avoid: firmStyles,
    cap: 2,
    claims: [
      {
        id: 'fibromyalgia',
        evidence: 'limited',
        source: ['li-2014', 'yuan-2015', 'laimi-2018', 'kalichman-2010'],
      },
    ],
  },
  {
    id: 'whiplash',
    modalities: ['myofascial-release', 'relaxation-massage', 'deep-tissue'],
    avoid: ['sports-massage', 'structural-integration'],
    claims: [{ id: 'whiplash', evidence: 'very-little', source: ['gross-2024', 'nidirect-whiplash'] }],
  },
  {
    id: 'tmj',
    modalities: ['myofascial-release', 'relaxation-massage', 'deep-tissue'],
    avoid: ['sports-massage', 'structural-integration'],
    claims: [{ id: 'tmj', evidence: 'some', source: ['busse-2023'] }],
  },
  {
    id: 'low-back-sciatica',
    modalities: [
      'deep-tissue',
      'relaxation-massage',
      'myofascial-release',
      'structural-integration',
      'sports-massage',
    ],
    avoid: [],
    claims: [
      { id: 'low-back', evidence: 'limited', source: ['furlan-2015', 'cherkin-2011'] },
      { id: 'sciatica', evidence: 'very-little', source: ['kngf-2021'] },
    ],
  },
  {
    id: 'frozen-joint',
    modalities: ['myofascial-release', 'deep-tissue', 'relaxation-massage', 'structural-integration'],
    avoid: [],
    claims: [{ id: 'frozen-joint', evidence: 'very-little', source: ['van-den-dolder-2014', 'yoon-2025'] }],
  },
  {
    id: 'carpal-tunnel',
    modalities: ['myofascial-release', 'relaxation-massage', 'deep-tissue'],
    avoid: ['structural-integration'],
    cap: 3,
    claims: [
      { id: 'carpal-tunnel', evidence: 'very-little', source: ['moraska-2008', 'nidirect-carpal-tunnel'] },
    ],
  },
  {
    id: 'lymphatic',
    modalities: ['lymphatic-facilitation', 'myofascial-release'],
    avoid: firmStyles,
    cap: 2,
    claims: [{ id: 'lymphatic', evidence: 'mixed', source: ['ezzo-2015', 'huang-2013', 'thompson-2020'] }],
  },
  {
    id: 'scar',
    modalities: ['myofascial-release', 'relaxation-massage', 'lymphatic-facilitation', 'deep-tissue'],
    avoid: ['sports-massage'],
    cap: 3,
    claims: [{ id: 'scar', evidence: 'limited', source: ['shin-2012', 'scott-2022', 'cuh-scar-care'] }],
  },
  {
    id: 'neck-shoulder',
    modalities: [
      'deep-tissue',
      'relaxation-massage',
      'myofascial-release',
      'structural-integration',
      'sports-massage',
    ],
    avoid: [],
    claims: [
      {
        id: 'neck-shoulder',
        evidence: 'mixed',
        source: ['sherman-2009', 'sherman-2014', 'gross-2024', 'sefton-2011'],
      },
    ],
  },
  {
    id: 'stress-mood',
    modalities: ['relaxation-massage', 'myofascial-release'],
    avoid: [],
    claims: [
      { id: 'stress', evidence: 'mixed', source: ['moyer-2004', 'depressed-people-2010', 'coelho-2008'] },
    ],
  },
  {
    id: 'cancer-support',
    modalities: ['relaxation-massage', 'myofascial-release', 'lymphatic-facilitation'],
    avoid: firmStyles,
    cap: 2,
    claims: [
      {
        id: 'cancer-comfort',
        evidence: 'very-little',
        source: ['shin-2016', 'post-white-2003', 'cancer-council'],
      },
    ],
  },
  {
    id: 'pregnancy',
    modalities: ['prenatal-massage', 'relaxation-massage', 'myofascial-release'],
    avoid: firmStyles,
    cap: 2,
    claims: [{ id: 'pregnancy', evidence: 'limited', source: ['mueller-2021'] }],
  },
  {
    id: 'sport-soreness',
    modalities: ['sports-massage', 'deep-tissue', 'relaxation-massage', 'myofascial-release'],
    avoid: [],
    claims: [{ id: 'sport-soreness', evidence: 'limited', source: ['davis-2020'] }],
  },
  { id: 'other', modalities: ['relaxation-massage', 'myofascial-release'], avoid: [], claims: [] },
] as const satisfies readonly Condition[];

/** The row of a condition; the map is built once and shared. */
export const conditionById: ReadonlyMap<ConditionId, Condition> = new Map(
  conditions.map(row => [row.id, row]),
);
