import { saidFor } from '../../assessment/raised-flags.ts';
import type { Reason } from '../../assessment/types.ts';
import type { SafetyFlagId } from '../../knowledge/safety-flags.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Facts } from '../../questionnaire/facts.ts';
import { pregnancyTold } from '../../questionnaire/goals.ts';
import { optionLabel } from '../question-words.ts';

/** An answer as it is read back. Pregnant or after a birth: which of the two, the next answer says. */
export function reasonText(reason: Reason, facts: Facts, messages: Messages): string {
  const isPregnant = reason.question === 'help' && reason.option === 'pregnant';
  const { question, option } = (isPregnant && pregnancyTold(facts)) || reason;
  return optionLabel(messages, question, option);
}

/**
 * What the visitor said that raised a flag: the flag's own words where they ticked it, else the answer it follows
 * from. Nobody is quoted with words they never chose.
 */
export function flagText(id: SafetyFlagId, facts: Facts, messages: Messages): string {
  const said = saidFor(id, facts);
  // "Yes" says nothing by itself.
  return said && said.question !== 'light-touch' ? reasonText(said, facts, messages) : messages.flags[id];
}
