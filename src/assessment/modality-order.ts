import { conditionById, firmStyles } from '../knowledge/conditions.ts';
import type { ConditionId, ModalityId } from '../knowledge/ids.ts';
import { downTheLeg, swollen } from '../questionnaire/fact-groups.ts';
import { answerOf, type Facts } from '../questionnaire/facts.ts';
import type { Fact } from '../questionnaire/questions.ts';
import { anyOf } from '../questionnaire/triggers.ts';
import type { PressureLimit } from './pressure.ts';
import type { Cause, Match } from './types.ts';

/** Posture is what it is for, in whoever likes it medium or firmer, or is not sure (S3). */
export const firmEnough: readonly Fact[] = ['firmness.3', 'firmness.4', 'firmness.5', 'firmness.not-sure'];

/** Asked for light touch (S6). */
export const lightTouch: readonly Fact[] = ['firmness.1', 'firmness.2'];

/** The styles that fit one condition in this visitor, best first. */
export interface ModalityList {
  readonly condition: ConditionId;
  /** Answers that put one style in front of the condition's own list (S3). */
  readonly because: readonly Fact[];
  readonly list: readonly ModalityId[];
}

function listFor(condition: ConditionId, facts: Facts): ModalityList {
  const list = conditionById.get(condition)?.modalities ?? [];
  // Pain down the leg may be a nerve: gentler first.
  const because = condition === 'low-back-sciatica' ? downTheLeg.filter(fact => facts.has(fact)) : [];
  return {
    condition,
    because,
    list: because.length > 0 ? [...new Set<ModalityId>(['myofascial-release', ...list])] : list,
  };
}

/** One style in front of all lists, by which rule. */
export interface FrontStyle {
  readonly rule: 'S2' | 'S3';
  readonly modality: ModalityId;
}

interface StyleInput {
  readonly facts: Facts;
  readonly matches: readonly Match[];
  /** The result leads with prenatal massage (S2). */
  readonly isPrenatal: boolean;
  /** The visitor asked for nothing but calm (S2). */
  readonly isCalm: boolean;
  readonly limit: PressureLimit;
}

function frontStyle({ facts, isPrenatal, isCalm }: StyleInput): FrontStyle | null {
  if (isPrenatal) return { rule: 'S2', modality: 'prenatal-massage' };
  if (isCalm) return { rule: 'S2', modality: 'relaxation-massage' };
  if (facts.has('help.posture') && anyOf(facts, firmEnough))
    return { rule: 'S3', modality: 'structural-integration' };
  return null;
}

/** How the order of styles came about. */
export interface ModalityOrder {
  readonly lists: readonly ModalityList[];
  readonly front: FrontStyle | null;
  /** Styles on the lists of the first two matches: they go before the rest (S1). */
  readonly shared: readonly ModalityId[];
  /** Lymph work was on a list but no swelling was told of, or calm is all that was asked for (S4). */
  readonly isLymphLeftOut: boolean;
  /** Why firm styles stepped behind gentle ones; empty where they did not (S6). */
  readonly lightBecause: readonly Cause[];
  readonly order: readonly { readonly modality: ModalityId; readonly for: readonly ConditionId[] }[];
}

/** From here down a start is light, and firm styles are not for now. */
export const lightCap = 2;

/**
 * All styles that fit, best first: those on the lists of the first two matches, then the first's, then the second's,
 * and relaxation massage as everyone's last resort. Rule-outs and the clinic's offer come after.
 * Source: clinical contract 2, §6 S1–S6.
 */
export function modalityOrder(input: StyleInput): ModalityOrder {
  const { facts, matches, isCalm, limit } = input;
  const lists = matches.map(({ condition }) => listFor(condition, facts));
  const first = lists[0]?.list ?? [];
  const second = lists[1]?.list ?? [];
  const front = frontStyle(input);
  const shared = first.filter(modality => second.includes(modality));
  const all = [
    ...new Set<ModalityId>([
      ...(front ? [front.modality] : []),
      ...shared,
      ...first,
      ...second,
      'relaxation-massage',
    ]),
  ];
  const isLymphLeftOut = all.includes('lymphatic-facilitation') && (isCalm || !anyOf(facts, swollen));
  const kept = isLymphLeftOut ? all.filter(modality => modality !== 'lymphatic-facilitation') : all;
  const lightBecause: readonly Cause[] = [
    ...lightTouch.filter(fact => facts.has(fact)).map(answerOf),
    ...(limit.cap <= lightCap ? limit.why : []),
  ];
  const isFirm = (modality: ModalityId): boolean => firmStyles.includes(modality);
  const ordered =
    lightBecause.length > 0 ? [...kept.filter(modality => !isFirm(modality)), ...kept.filter(isFirm)] : kept;
  return {
    lists,
    front,
    shared,
    isLymphLeftOut,
    lightBecause,
    order: ordered.map(modality => ({
      modality,
      for: lists.filter(({ list }) => list.includes(modality)).map(({ condition }) => condition),
    })),
  };
}
