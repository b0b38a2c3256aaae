import type { ConditionId } from '../../knowledge/ids.ts';
import type { Messages } from '../../messages/messages.ts';
import { legPain } from '../../questionnaire/fact-groups.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { anyOf } from '../../questionnaire/triggers.ts';

/** What a condition is called to this visitor: one that may reach down the leg says so only where they told of it. */
export function conditionName(condition: ConditionId, facts: Facts, messages: Messages): string {
  const words = messages.conditions[condition];
  return 'nameWithoutLeg' in words && !anyOf(facts, legPain) ? words.nameWithoutLeg : words.name;
}
