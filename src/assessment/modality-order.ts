import { conditionById, firmStyles } from '../knowledge/conditions.ts';
import type { ConditionId, ModalityId } from '../knowledge/ids.ts';
import type { Facts } from '../questionnaire/facts.ts';
import { anyOf, type Trigger } from '../questionnaire/triggers.ts';
import { isLymphCase } from './rule-outs.ts';
import type { Match } from './types.ts';

/** Pain that goes down the leg: gentler first, where it may be a nerve (S3). */
const downTheLeg: readonly Trigger[] = ['back-hip-leg.down-leg', 'leg-signs.down-leg', 'where.buttock-leg'];

/** Posture is what it is for, in whoever likes it medium or firmer, or is not sure (S3). */
const wantsPosture: readonly Trigger[] = ['firmness.3', 'firmness.4', 'firmness.5', 'firmness.not-sure'].map(
  firm => ['help.posture', firm],
);

export const lightTouch: readonly Trigger[] = ['firmness.1', 'firmness.2'];

/** A condition's own list, with the front that the answers give it. */
export function listFor(condition: ConditionId, facts: Facts): readonly ModalityId[] {
  const list = conditionById.get(condition)?.modalities ?? [];
  return condition === 'low-back-sciatica' && anyOf(facts, downTheLeg)
    ? [...new Set<ModalityId>(['myofascial-release', ...list])]
    : list;
}

export interface StyleOrder {
  /** The route leads with prenatal massage (S2). */
  readonly isPrenatal: boolean;
  /** The visitor asked for nothing but calm (S2). */
  readonly isCalmOnly: boolean;
  /** The firmest start the answers allow (1–5). */
  readonly cap: number;
}

/**
 * All styles that fit, best first: those on the lists of the first two matches, then the first's, then the second's,
 * and relaxation massage as everyone's last resort. Rule-outs and the clinic's offer come after.
 * Source: clinical contract 2, §6 S1–S6.
 */
export function modalityOrder(
  matches: readonly Match[],
  facts: Facts,
  { isPrenatal, isCalmOnly, cap }: StyleOrder,
): readonly { readonly modality: ModalityId; readonly for: readonly ConditionId[] }[] {
  const lists = matches.map(({ condition }) => ({ condition, list: listFor(condition, facts) }));
  const first = lists[0]?.list ?? [];
  const second = lists[1]?.list ?? [];
  const fronts: readonly ModalityId[] = isPrenatal
    ? ['prenatal-massage']
    : isCalmOnly
      ? ['relaxation-massage']
      : anyOf(facts, wantsPosture)
        ? ['structural-integration']
        : [];
  const all = [
    ...new Set<ModalityId>([
      ...fronts,
      ...first.filter(modality => second.includes(modality)),
      ...first,
      ...second,
      'relaxation-massage',
    ]),
  ].filter(modality => modality !== 'lymphatic-facilitation' || (isLymphCase(facts) && !isCalmOnly));
  const isLight = anyOf(facts, lightTouch) || cap <= 2;
  const ordered = isLight
    ? [
        ...all.filter(style => !firmStyles.includes(style)),
        ...all.filter(style => firmStyles.includes(style)),
      ]
    : all;
  return ordered.map(modality => ({
    modality,
    for: lists.filter(({ list }) => list.includes(modality)).map(({ condition }) => condition),
  }));
}
