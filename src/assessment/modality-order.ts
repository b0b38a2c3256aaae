import { conditions } from '../knowledge/conditions.ts';
import type { ConditionId, ModalityId } from '../knowledge/ids.ts';
import type { SafetyFlagId } from '../knowledge/safety-flags.ts';
import { anyOf, type Facts } from '../questionnaire/facts.ts';
import type { Match } from './types.ts';

const sporty = ['help.sport', 'start.training', 'day.sporty'];
const sportyConditions: readonly ConditionId[] = ['rsi', 'neck-shoulder', 'low-back-sciatica'];

/** Pain going down the leg. "Down the back of the leg" on the map counts: gentler first where it may be a nerve. */
const legSigns = ['back-hip-leg.down-leg', 'where.buttock-leg'];

/**
 * Long-standing stiffness in someone who likes firm work: what structural integration is described for
 * ("chronic back stiffness", posture, a series). Narrow on purpose: its research is thin.
 */
const longStiff = ['start.repeated', 'start.slow-no-reason'].flatMap(how =>
  ['4', '5'].map(
    firm => `back-hip-leg.sit-stiff+duration.over-1-year+day.lifting-driving+firmness.${firm}+${how}`,
  ),
);

/** "Gentle styles", "lighter": what these flags ask of the therapist. */
const lighter: readonly SafetyFlagId[] = [
  'touch-sensitivity',
  'controlled-blood-pressure',
  'pain-dulling-medicine',
];
const lightTouch = ['firmness.1', 'firmness.2'];

const routedConditions: readonly ConditionId[] = ['pregnancy', 'cancer-support'];

const firm: readonly ModalityId[] = ['deep-tissue', 'sports-massage'];
/** As firm as the two above, so stepping behind it would be no step down. */
const gentle = (modality: ModalityId): boolean =>
  !firm.includes(modality) && modality !== 'structural-integration';

const toFront = (list: readonly ModalityId[], modality: ModalityId): readonly ModalityId[] => [
  modality,
  ...list.filter(each => each !== modality),
];

/** Each firm style steps behind the next gentle one. Source: clinical document, override (b). */
function stepDown(list: readonly ModalityId[]): readonly ModalityId[] {
  const done: ModalityId[] = [];
  let waiting: ModalityId[] = [];
  for (const modality of list) {
    if (firm.includes(modality)) waiting.push(modality);
    else {
      done.push(modality);
      if (gentle(modality)) {
        done.push(...waiting);
        waiting = [];
      }
    }
  }
  return [...done, ...waiting];
}

function listFor(condition: ConditionId, facts: Facts): readonly ModalityId[] {
  const row = conditions.find(each => each.id === condition);
  if (condition === 'other') {
    if (anyOf(facts, sporty)) return ['sports-massage'];
    return anyOf(facts, ['help.relax-unsure', 'help.stress', 'help.sleep']) ? ['relaxation-massage'] : [];
  }
  let list: readonly ModalityId[] = row?.modalities ?? [];
  if (condition === 'low-back-sciatica' && anyOf(facts, longStiff)) {
    list = toFront(list, 'structural-integration');
  }
  if (sportyConditions.includes(condition) && anyOf(facts, sporty)) list = toFront(list, 'sports-massage');
  if (condition === 'low-back-sciatica' && anyOf(facts, legSigns)) list = toFront(list, 'myofascial-release');
  return list;
}

/**
 * All styles that fit the shown matches, best first: styles on the lists of the first two matches, then the
 * first match's, then the others'. Rule-outs and the clinic's offer come after.
 */
export function modalityOrder(
  matches: readonly Match[],
  facts: Facts,
  flags: readonly SafetyFlagId[],
): readonly { readonly modality: ModalityId; readonly for: readonly ConditionId[] }[] {
  const lists = matches.map(({ condition }) => ({ condition, list: listFor(condition, facts) }));
  const first = lists[0]?.list ?? [];
  const second = lists[1]?.list ?? [];
  // Pregnancy and cancer care come before what else hurts, and so do their styles.
  const isRouted = matches[0] !== undefined && routedConditions.includes(matches[0].condition);
  const shared = isRouted ? [] : first.filter(modality => second.includes(modality));
  const all = [...new Set([...shared, ...first, ...second])];
  const isLight = anyOf(facts, lightTouch) || flags.some(flag => lighter.includes(flag));
  return (isLight ? stepDown(all) : all).map(modality => ({
    modality,
    for: lists.filter(({ list }) => list.includes(modality)).map(({ condition }) => condition),
  }));
}
